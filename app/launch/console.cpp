// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/console.h"

#include "app/async/deliver.h"
#include "app/async/jittered_timer.h"
#include "app/async/ticker.h"
#include "app/customers/customer_feed.h"
#include "app/customers/customer_loader.h"
#include "app/database/server_clock.h"
#include "app/inbox/inbox_feed.h"
#include "app/inbox/inbox_loader.h"
#include "app/kpi/kpi_feed.h"
#include "app/kpi/sql_kpi_loader.h"
#include "app/platform/log_categories.h"
#include "app/queue/queue_feed.h"
#include "app/queue/queue_loader.h"
#include "app/redis/redis_client.h"
#include "app/settings/settings.h"
#include "app/transcript/transcript_feed.h"
#include "app/transcript/transcript_loader.h"
#include "app/workspace/link_watch.h"
#include "app/workspace/workspace.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/inbox/inbox_screen.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pane_ring.h"

#include <utility>

namespace linedesk {

namespace {

/// Gives the keyboard to a widget inside a page.
std::function<void()> focusing(const QWidget &page, const QString &name)
{
    return [&page, name] {
        if (auto *widget = page.findChild<QWidget *>(name)) {
            focusPane(*widget);
        }
    };
}

ConsolePage queuePage(QueuePage &page)
{
    const QString list = QStringLiteral("queueList");
    return {PageName::Queue, &page, [&page](bool active) { page.setActive(active); }, [&page] { page.refresh(); },
        focusing(page, list), {}, {}, {list}};
}

ConsolePage dashboardPage(DashboardPage &page)
{
    const QString board = QStringLiteral("kpiBoard");
    return {PageName::Dashboard, &page, [&page](bool active) { page.setActive(active); }, [&page] { page.refresh(); },
        focusing(page, board), focusing(page, QStringLiteral("zoneTabs")), {}, {QStringLiteral("zoneTabs"), board}};
}

/// The contract's day is UTC's; the workspace's is the backend's business zone.
const QString businessZone = QStringLiteral("Asia/Bangkok");

} // namespace

ConsoleLoaders loadersOf(const Workspace &workspace)
{
    return {workspace.inbox.get(), workspace.transcript.get(), workspace.customers.get(), workspace.queue.get(),
        workspace.kpis.get()};
}

Console::Console(
    Workspace &workspace, const ConsoleLoaders &loaders, Settings &settings, const Style &style, Ticker &ticker)
    : m_workspace(workspace)
    , m_loaders(loaders)
    , m_settings(settings)
    , m_style(style)
    , m_ticker(ticker)
    , m_inbox(new InboxFeed(*loaders.inbox, ticker, this))
    , m_transcript(new TranscriptFeed(*loaders.transcript, ticker, this))
    , m_customer(new CustomerFeed(*loaders.customers, ticker, this))
    , m_queue(new QueueFeed(*loaders.queue, ticker, this))
    , m_kpis(new KpiFeed(*loaders.kpis, ticker, this))
    , m_links(new LinkWatch(*workspace.pool, *workspace.catalog, workspace.redis.get(), ticker, this))
{
    followZone();
    buildWindow();
    connectFeeds();
    focusWhenRowsCome();
    loadTags();
    followServerClock();
    m_links->start();
}

Console::~Console() = default;

void Console::buildWindow()
{
    const WindowParts parts{
        m_settings, m_style, m_ticker, m_workspace.name, shownName(m_workspace.member), false, m_workspace.isTraining};
    const PageFactory makePages = [this](QWidget *parent) {
        m_inboxScreen = new InboxScreen(*m_inbox, *m_transcript, *m_customer, m_settings, m_style, m_ticker, parent);
        auto *queue = new QueuePage(*m_queue, m_style, m_ticker, parent);
        followLimits(*queue);
        auto *dashboard = new DashboardPage(*m_kpis, m_settings, m_style, m_ticker, parent);
        connect(queue, &QueuePage::customerChosen, this, [this](const CustomerId &customer) {
            m_window->showPage(PageName::Inbox);
            m_inboxScreen->openCustomer(customer);
        });
        return QList<ConsolePage>{inboxPage(), queuePage(*queue), dashboardPage(*dashboard)};
    };
    m_window = std::make_unique<MainWindow>(parts, makePages);
    m_inboxScreen->setMember(m_workspace.member);
}

ConsolePage Console::inboxPage()
{
    InboxScreen &page = *m_inboxScreen;
    return {PageName::Inbox, &page, [&page](bool active) { page.setActive(active); }, [&page] { page.refresh(); },
        [&page] { page.focusList(); }, [&page] { page.focusFilter(); }, [&page] { page.goBack(); },
        {QStringLiteral("filterTabs"), QStringLiteral("conversationList"), QStringLiteral("transcriptView"),
            QStringLiteral("customerPanel")}};
}

void Console::connectFeeds()
{
    // The status bar tells what the page that is seen has cost.
    const auto showCostOf = [this](PageName page) {
        return [this, page](const LoadCost &cost) {
            if (m_window->page() == page) {
                m_window->showCost(cost);
            }
        };
    };
    connect(m_inbox, &InboxFeed::costMeasured, this, showCostOf(PageName::Inbox));
    connect(m_transcript, &TranscriptFeed::costMeasured, this, showCostOf(PageName::Inbox));
    connect(m_customer, &CustomerFeed::costMeasured, this, showCostOf(PageName::Inbox));
    connect(m_queue, &QueueFeed::costMeasured, this, showCostOf(PageName::Queue));
    connect(m_kpis, &KpiFeed::costMeasured, this, showCostOf(PageName::Dashboard));

    // Places in the queue stand in the inbox too: they are as fresh as the counts of its tabs.
    connect(m_inbox, &InboxFeed::countsChanged, m_queue, &QueueFeed::refresh);
    connect(m_queue, &QueueFeed::snapshotArrived, this, [this](const QueueSnapshot &snapshot) {
        m_window->showWaiting(snapshot.totalWaiting);
        m_inboxScreen->setQueue(snapshot);
    });
    connect(
        m_links, &LinkWatch::statesChanged, this, [this](const LinkStates &states) { m_window->showLinks(states); });
    // What fails here is worth a look at the links before the next turn.
    const auto checkLinks = [this](const FeedState &state) {
        if (state.phase == FeedState::Phase::Failed) {
            m_links->checkNow();
        }
    };
    connect(m_inbox, &InboxFeed::stateChanged, this, checkLinks);
    connect(m_queue, &QueueFeed::stateChanged, this, checkLinks);
    connect(m_kpis, &KpiFeed::stateChanged, this, checkLinks);
    connect(m_transcript, &TranscriptFeed::stateChanged, this, checkLinks);
    connect(m_customer, &CustomerFeed::stateChanged, this, checkLinks);
    m_window->showLinks(m_links->states());
}

void Console::focusWhenRowsCome()
{
    // Until rows are there a list cannot take the keyboard, and it must not stay with whatever Qt chose instead.
    const auto settle = [this](PageName page, const std::function<void()> &focusList) {
        const QWidget *focus = m_window->focusWidget();
        const bool isElsewhere = focus == nullptr || !m_window->pageWidget(page)->isAncestorOf(focus);
        if (m_window->page() == page && isElsewhere && !std::exchange(m_hasSettled, true)) {
            focusList();
        }
    };
    connect(m_inbox, &InboxFeed::rowsReplaced, this,
        [this, settle] { settle(PageName::Inbox, [this] { m_inboxScreen->focusList(); }); });
    connect(m_queue, &QueueFeed::snapshotArrived, this, [this, settle] {
        settle(PageName::Queue, focusing(*m_window->pageWidget(PageName::Queue), QStringLiteral("queueList")));
    });
}

void Console::followServerClock()
{
    if (m_workspace.serverClock == nullptr) {
        return;
    }
    constexpr auto period = std::chrono::minutes(5);
    auto *timer = new JitteredTimer(m_ticker, period, this);
    connect(timer, &JitteredTimer::fired, this, [this] {
        const auto measure = [clock = m_workspace.serverClock, catalog = m_workspace.catalog.get()](
                                 SqlSession &session) { return setToServerTime(*clock, session, *catalog); };
        deliver(m_workspace.pool->run<Done>(measure).future, this, [](const Outcome &outcome) {
            if (!outcome) {
                qCInfo(lcLaunch) << "the server's clock was not read:" << errorName(outcome.error().kind);
            }
        });
    });
    timer->start();
}

void Console::loadTags()
{
    deliver(m_loaders.inbox->tags().future, this, [this](const Result<Tags> &tags) {
        if (tags) {
            m_inboxScreen->setTags(*tags);
        }
    });
}

void Console::followLimits(QueuePage &page)
{
    const auto apply = [this, &page] {
        SlaLimits limits;
        limits.queueWait = std::chrono::seconds(m_settings.number(Setting::SlaQueueWait));
        limits.firstResponse = std::chrono::seconds(m_settings.number(Setting::SlaFirstResponse));
        limits.resolution = std::chrono::seconds(m_settings.number(Setting::SlaResolution));
        page.setSlaLimits(limits);
    };
    apply();
    connect(&m_settings, &Settings::changed, &page, apply);
}

void Console::followZone()
{
    const auto apply = [this] {
        const bool isWorkspace = m_settings.text(Setting::KpiZone) == QLatin1String("workspace");
        m_workspace.kpis->setZone(isWorkspace ? businessZone : QStringLiteral("UTC"));
    };
    apply();
    connect(&m_settings, &Settings::changed, this, [apply](Setting setting) {
        if (setting == Setting::KpiZone) {
            apply();
        }
    });
}

} // namespace linedesk
