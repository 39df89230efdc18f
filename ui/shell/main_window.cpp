// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "app/async/ticker.h"
#include "app/settings/settings.h"
#include "models/domain/clock.h"
#include "ui/shell/action_set.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/nav_rail.h"
#include "ui/shell/pane_ring.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/training_strip.h"
#include "ui/shell/view_menu.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linedesk {

namespace {

constexpr QSize standardSize(1440, 900);
constexpr QSize leastSize(640, 420);
constexpr int textStep = 10; // percent
constexpr int mostHistory = 20;

} // namespace

MainWindow::MainWindow(const WindowParts &parts, const PageFactory &makePages, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_actions(new ActionSet(this))
    , m_rail(new NavRail(parts.style, this))
    , m_status(new StatusBar(parts.style, this))
    , m_stack(new QStackedWidget(this))
    , m_viewMenu(new ViewMenu(parts.settings, *m_actions, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(leastSize);
    build(makePages);
    connectActions();
    connectViewActions();
    connect(m_rail, &NavRail::pageChosen, this, &MainWindow::showPage);
    connect(m_rail, &NavRail::menuRequested, this, &MainWindow::openViewMenu);
    connect(&parts.ticker, &Ticker::ticked, m_status, &StatusBar::showTime);
    connect(&parts.style, &Style::changed, this, qOverload<>(&QWidget::update));
    m_status->showMember(parts.memberName, parts.isMemberVerified);
    m_status->showTime(parts.ticker.clock().now());
    retranslate();
    restoreGeometryOrStandard();
    turnTo(pageFromWord(parts.settings.text(Setting::LastPage)).value_or(PageName::Inbox));
}

MainWindow::~MainWindow() = default;

void MainWindow::build(const PageFactory &makePages)
{
    m_pages = makePages(m_stack);
    for (const ConsolePage &page : m_pages) {
        m_stack->addWidget(page.widget);
    }
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    if (m_parts.isTraining) {
        right->addWidget(new TrainingStrip(m_parts.style, this));
    }
    right->addWidget(m_stack, 1);

    auto *across = new QHBoxLayout;
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    across->addLayout(right, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(across, 1);
    column->addWidget(m_status);
}

void MainWindow::connectActions()
{
    m_actions->on(Action::ShowInbox, this, [this] { showPage(PageName::Inbox); });
    m_actions->on(Action::ShowQueue, this, [this] { showPage(PageName::Queue); });
    m_actions->on(Action::ShowDashboard, this, [this] { showPage(PageName::Dashboard); });
    m_actions->on(Action::Back, this, [this] { goBack(); });
    m_actions->on(Action::Refresh, this, [this] { refresh(); });
    m_actions->on(Action::FocusList, this, [this] {
        if (const ConsolePage *page = find(m_page)) {
            page->focusList();
        }
    });
    m_actions->on(Action::FocusFilter, this, [this] {
        if (const ConsolePage *page = find(m_page)) {
            page->focusFilter ? page->focusFilter() : page->focusList();
        }
    });
    m_actions->on(Action::NextPane, this, [this] { focusNeighbour(true); });
    m_actions->on(Action::PreviousPane, this, [this] { focusNeighbour(false); });
    m_actions->on(Action::Quit, this, [this] { close(); });
}

void MainWindow::connectViewActions()
{
    Settings &settings = m_parts.settings;
    m_actions->on(Action::ToggleCustomerPanel, this,
        [&settings] { settings.set(Setting::CustomerPanel, !settings.isOn(Setting::CustomerPanel)); });
    m_actions->on(Action::NextTheme, this, [this] { chooseNextTheme(); });
    m_actions->on(Action::ToggleDensity, this, [this, &settings] {
        const bool isCompact = m_parts.style.density() == Density::Compact;
        settings.set(Setting::Density, isCompact ? QStringLiteral("comfortable") : QStringLiteral("compact"));
    });
    m_actions->on(Action::TextLarger, this, [this] { changeTextScale(textStep); });
    m_actions->on(Action::TextSmaller, this, [this] { changeTextScale(-textStep); });
    m_actions->on(Action::TextNormal, this, [&settings] { settings.reset(Setting::TextScale); });
    m_actions->on(Action::OpenViewMenu, this, [this] { openViewMenu(); });
    m_actions->on(Action::ShowKeys, this, [this] { openKeys(); });
}

void MainWindow::showPage(PageName page)
{
    if (page == m_page) {
        return;
    }
    m_history.append(m_page);
    if (m_history.size() > mostHistory) {
        m_history.removeFirst();
    }
    turnTo(page);
    if (const ConsolePage *shown = find(page)) {
        shown->focusList();
    }
}

void MainWindow::goBack()
{
    if (!m_history.isEmpty()) {
        turnTo(m_history.takeLast());
    } else if (const ConsolePage *page = find(m_page); page != nullptr && page->goBack) {
        page->goBack();
    }
}

void MainWindow::turnTo(PageName page)
{
    const ConsolePage *shown = find(page);
    if (shown == nullptr) {
        return;
    }
    m_page = page;
    m_stack->setCurrentWidget(shown->widget);
    m_rail->setCurrent(page);
    m_parts.settings.set(Setting::LastPage, pageWord(page));
    updateActivity();
}

void MainWindow::refresh()
{
    if (const ConsolePage *page = find(m_page)) {
        page->refresh();
    }
}

void MainWindow::updateActivity()
{
    const bool isSeen = isVisible() && !isMinimized();
    // The others rest first, so that two pages never load at the same time.
    for (const ConsolePage &page : m_pages) {
        if (page.name != m_page || !isSeen) {
            page.setActive(false);
        }
    }
    const ConsolePage *shown = find(m_page);
    if (isSeen && shown != nullptr) {
        shown->setActive(true);
    }
}

const ConsolePage *MainWindow::find(PageName name) const
{
    const auto it =
        std::find_if(m_pages.begin(), m_pages.end(), [name](const ConsolePage &page) { return page.name == name; });
    return it == m_pages.end() ? nullptr : &*it;
}

QWidget *MainWindow::pageWidget(PageName page) const
{
    const ConsolePage *found = find(page);
    return found == nullptr ? nullptr : found->widget;
}

void MainWindow::focusNeighbour(bool forward)
{
    const ConsolePage *page = find(m_page);
    if (page == nullptr) {
        return;
    }
    const QStringList ring = QStringList{m_rail->objectName()} + page->panes;
    if (QWidget *pane = neighbourPane(*this, ring, focusWidget(), forward)) {
        focusPane(*pane);
    }
}

void MainWindow::showLinks(const LinkStates &links)
{
    m_status->showLinks(links);
}

void MainWindow::showCost(const LoadCost &cost)
{
    m_status->showCost(cost);
}

void MainWindow::showWaiting(int count)
{
    m_rail->setWaiting(count);
}

void MainWindow::openViewMenu()
{
    const QPoint corner = m_rail->menuCorner();
    m_viewMenu->popup(corner - QPoint(0, m_viewMenu->sizeHint().height()));
}

void MainWindow::openKeys()
{
    if (m_keys == nullptr) {
        m_keys = new KeysDialog(m_parts.style, this);
        m_keys->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_keys->show();
    m_keys->raise();
    m_keys->activateWindow();
}

void MainWindow::chooseNextTheme()
{
    const auto &themes = allThemes();
    const qsizetype next = (themes.indexOf(m_parts.style.theme()) + 1) % themes.size();
    m_parts.settings.set(Setting::Theme, themeWord(themes.at(next)));
}

void MainWindow::changeTextScale(int byPercent)
{
    const SettingFacts &facts = factsOf(Setting::TextScale);
    const int scale = m_parts.settings.number(Setting::TextScale) + byPercent;
    m_parts.settings.set(Setting::TextScale, std::clamp(scale, facts.least, facts.most));
}

void MainWindow::restoreGeometryOrStandard()
{
    if (!restoreGeometry(m_parts.settings.value(Setting::WindowGeometry).toByteArray())) {
        resize(standardSize);
    }
}

void MainWindow::retranslate()
{
    setWindowTitle(m_parts.workspaceName.isEmpty() ? tr("Linedesk")
                                                   : tr("%1 – Linedesk", "window title").arg(m_parts.workspaceName));
    m_actions->retranslate();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateActivity();
    if (!m_wasEverShown) {
        m_wasEverShown = true;
        if (const ConsolePage *page = find(m_page)) {
            page->focusList();
        }
    }
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateActivity();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.set(Setting::WindowGeometry, saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::WindowStateChange) {
        updateActivity();
    }
    QWidget::changeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_parts.style.color(ColorRole::Surface));
}

} // namespace linedesk
