// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/console_window.h"

#include "app/customers/customer_feed.h"
#include "app/inbox/inbox_feed.h"
#include "app/kpi/kpi_feed.h"
#include "app/queue/queue_feed.h"
#include "app/transcript/transcript_feed.h"
#include "app/workspace/link_watch.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/inbox/inbox_screen.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/console_parts.h"
#include "ui/shell/pane_ring.h"

namespace linedesk {

namespace {

std::function<void()> focusInside(QWidget *page, const QString &name)
{
    return [page, name] {
        if (auto *pane = page->findChild<QWidget *>(name)) {
            focusPane(*pane);
        }
    };
}

ConsolePage inboxPage(const ConsoleParts &parts, QWidget *parent)
{
    auto *screen = new InboxScreen(
        parts.inbox, parts.transcript, parts.customer, parts.settings, parts.style, parts.ticker, parent);
    if (parts.member) {
        screen->setMember(*parts.member);
    }
    screen->setTags(parts.tags);
    QueueFeed &queue = parts.queue;
    QObject::connect(&queue, &QueueFeed::snapshotArrived, screen, &InboxScreen::setQueue);
    ConsolePage page;
    page.name = PageName::Inbox;
    page.widget = screen;
    page.setActive = [screen, &queue](bool isActive) {
        screen->setActive(isActive);
        queue.setActive(isActive); // the rows of those who wait show their place
    };
    page.refresh = [screen] { screen->refresh(); };
    page.focusList = [screen] { screen->focusList(); };
    page.focusFilter = [screen] { screen->focusFilter(); };
    page.goBack = [screen] { screen->goBack(); };
    page.panes = {QStringLiteral("filterTabs"), QStringLiteral("conversationList"), QStringLiteral("transcriptView"),
        QStringLiteral("customerPanel")};
    return page;
}

ConsolePage queuePage(const ConsoleParts &parts, QWidget *parent)
{
    auto *queue = new QueuePage(parts.queue, parts.style, parts.ticker, parent);
    ConsolePage page;
    page.name = PageName::Queue;
    page.widget = queue;
    page.setActive = [queue](bool isActive) { queue->setActive(isActive); };
    page.refresh = [queue] { queue->refresh(); };
    page.focusList = focusInside(queue, QStringLiteral("queueList"));
    page.focusFilter = page.focusList;
    page.panes = {QStringLiteral("queueList")};
    return page;
}

ConsolePage dashboardPage(const ConsoleParts &parts, QWidget *parent)
{
    auto *dashboard = new DashboardPage(parts.kpis, parts.settings, parts.style, parts.ticker, parent);
    ConsolePage page;
    page.name = PageName::Dashboard;
    page.widget = dashboard;
    page.setActive = [dashboard](bool isActive) { dashboard->setActive(isActive); };
    page.refresh = [dashboard] { dashboard->refresh(); };
    page.focusList = focusInside(dashboard, QStringLiteral("kpiBoard"));
    page.focusFilter = focusInside(dashboard, QStringLiteral("zoneTabs"));
    page.panes = {QStringLiteral("zoneTabs"), QStringLiteral("kpiBoard")};
    return page;
}

WindowParts windowParts(const ConsoleParts &parts)
{
    return {parts.settings, parts.style, parts.ticker, parts.workspaceName,
        parts.member ? shownName(*parts.member) : QString(), parts.isMemberVerified, parts.isTraining};
}

} // namespace

ConsoleWindow::ConsoleWindow(const ConsoleParts &parts, QWidget *parent)
    : MainWindow(
        windowParts(parts),
        [&parts](QWidget *stack) {
            return QList<ConsolePage>{inboxPage(parts, stack), queuePage(parts, stack), dashboardPage(parts, stack)};
        },
        parent)
    , m_inbox(qobject_cast<InboxScreen *>(pageWidget(PageName::Inbox)))
    , m_queue(qobject_cast<QueuePage *>(pageWidget(PageName::Queue)))
{
    connect(m_queue, &QueuePage::customerChosen, this, &ConsoleWindow::openCustomer);
    connectFigures(parts);
    connectLinks(parts);
}

ConsoleWindow::~ConsoleWindow() = default;

void ConsoleWindow::openCustomer(const CustomerId &customer)
{
    showPage(PageName::Inbox);
    m_inbox->openCustomer(customer);
}

void ConsoleWindow::connectFigures(const ConsoleParts &parts)
{
    // The page that is seen says what its refresh cost; every feed that knows says how many wait.
    connect(&parts.inbox, &InboxFeed::costMeasured, this, [this](const LoadCost &cost) {
        if (page() == PageName::Inbox) {
            showCost(cost);
        }
    });
    connect(&parts.queue, &QueueFeed::costMeasured, this, [this](const LoadCost &cost) {
        if (page() == PageName::Queue) {
            showCost(cost);
        }
    });
    connect(&parts.kpis, &KpiFeed::costMeasured, this, [this](const LoadCost &cost) {
        if (page() == PageName::Dashboard) {
            showCost(cost);
        }
    });
    connect(&parts.inbox, &InboxFeed::countsChanged, this,
        [this](const InboxCounts &counts) { showWaiting(counts.waiting); });
    connect(&parts.queue, &QueueFeed::snapshotArrived, this,
        [this](const QueueSnapshot &snapshot) { showWaiting(snapshot.totalWaiting); });
    connect(&parts.kpis, &KpiFeed::snapshotArrived, this,
        [this](const KpiSnapshot &snapshot) { showWaiting(qRound(snapshot.values.value(Kpi::Waiting))); });
}

void ConsoleWindow::connectLinks(const ConsoleParts &parts)
{
    LinkWatch *links = parts.links;
    if (links == nullptr) {
        return;
    }
    showLinks(links->states());
    connect(links, &LinkWatch::statesChanged, this, &ConsoleWindow::showLinks);
    const auto checkAfterFailure = [links](const FeedState &state) {
        if (state.phase == FeedState::Phase::Failed) {
            links->checkNow();
        }
    };
    connect(&parts.inbox, &InboxFeed::stateChanged, links, checkAfterFailure);
    connect(&parts.transcript, &TranscriptFeed::stateChanged, links, checkAfterFailure);
    connect(&parts.customer, &CustomerFeed::stateChanged, links, checkAfterFailure);
    connect(&parts.queue, &QueueFeed::stateChanged, links, checkAfterFailure);
    connect(&parts.kpis, &KpiFeed::stateChanged, links, checkAfterFailure);
}

} // namespace linedesk
