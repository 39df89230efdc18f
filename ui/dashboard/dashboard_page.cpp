// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "app/async/ticker.h"
#include "app/kpi/kpi_feed.h"
#include "app/settings/settings.h"
#include "models/domain/clock.h"
#include "ui/dashboard/day_words.h"
#include "ui/dashboard/kpi_board.h"
#include "ui/style/style.h"
#include "ui/text/time_text.h"
#include "ui/widgets/age_banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/filter_tabs.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/state_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

namespace linedesk {

namespace {

// The feed reads every 10 s ± 20 %; three readings missed and the figures are old.
constexpr std::chrono::seconds freshFor{30};
constexpr std::chrono::milliseconds skeletonDelay{300};

const QStringList &zoneWords()
{
    static const QStringList words{QStringLiteral("utc"), QStringLiteral("workspace")};
    return words;
}

} // namespace

DashboardPage::DashboardPage(
    KpiFeed &feed, Settings &settings, const Style &style, const Ticker &ticker, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_settings(settings)
    , m_style(style)
    , m_ticker(ticker)
{
    setObjectName(QStringLiteral("dashboardPage"));
    build();
    retranslate();
    restyle();
    connect(&feed, &KpiFeed::snapshotArrived, this, [this](const KpiSnapshot &snapshot) {
        m_board->setSnapshot(snapshot);
        follow();
    });
    connect(&feed, &KpiFeed::historyArrived, m_board, &KpiBoard::setHistory);
    connect(&feed, &KpiFeed::stateChanged, this, &DashboardPage::follow);
    connect(&ticker, &Ticker::ticked, this, &DashboardPage::showAge);
    connect(&style, &Style::changed, this, &DashboardPage::restyle);
    connect(&settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::KpiZone) {
            m_zones->setCurrent(static_cast<int>(zoneWords().indexOf(m_settings.text(Setting::KpiZone))));
            QTimer::singleShot(0, this, &DashboardPage::refresh); // after all who hear of the change, the loader too
        }
    });
    connect(m_zones, &FilterTabs::chosen, this, &DashboardPage::onZoneChosen);
    connect(m_banner, &AgeBanner::retryRequested, this, &DashboardPage::refresh);
    connect(m_state, &StatePanel::retryRequested, this, &DashboardPage::refresh);
    if (feed.snapshot()) {
        m_board->setSnapshot(*feed.snapshot());
    }
    if (feed.history()) {
        m_board->setHistory(*feed.history());
    }
    follow();
}

DashboardPage::~DashboardPage() = default;

void DashboardPage::setActive(bool active)
{
    m_feed.setActive(active);
}

void DashboardPage::refresh()
{
    m_feed.refresh();
}

void DashboardPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(new Hairline(m_style, Qt::Horizontal, this));
    m_banner = new AgeBanner(m_style, this);
    column->addWidget(m_banner);
    m_state = new StatePanel(m_style, this);
    column->addWidget(m_state, 1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("dashboardScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_board = new KpiBoard(m_style, m_scroll);
    m_board->setObjectName(QStringLiteral("kpiBoard"));
    m_scroll->setWidget(m_board);
    column->addWidget(m_scroll, 1);
    m_skeletonDue = new QTimer(this);
    m_skeletonDue->setSingleShot(true);
    m_skeletonDue->setInterval(skeletonDelay);
    connect(m_skeletonDue, &QTimer::timeout, this, [this] { m_board->setSkeleton(true); });
}

QWidget *DashboardPage::buildHeader()
{
    m_header = new QWidget(this);
    auto *row = new QHBoxLayout(m_header);
    row->setSpacing(m_style.px(Metric::PanelPadding));
    m_heading = new ElidedLabel(m_style, TextRole::Heading, ColorRole::Text, m_header);
    m_heading->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_today = new ElidedLabel(m_style, TextRole::Body, ColorRole::TextSecondary, m_header);
    m_today->setObjectName(QStringLiteral("todayLine"));
    m_today->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_age = new ElidedLabel(m_style, TextRole::Tabular, ColorRole::TextSecondary, m_header);
    m_age->setObjectName(QStringLiteral("ageText"));
    m_age->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_zones = new FilterTabs(m_style, m_header);
    m_zones->setObjectName(QStringLiteral("zoneTabs"));
    m_zones->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_heading);
    row->addWidget(m_today, 1);
    row->addWidget(m_age);
    row->addWidget(m_zones);
    return m_header;
}

void DashboardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        follow();
    }
    QWidget::changeEvent(event);
}

void DashboardPage::retranslate()
{
    m_heading->setText(tr("Dashboard"));
    m_zones->setTabs({{tr("UTC"), {}, tr("Days begin at midnight UTC, as in the backend")},
        {tr("Local", "days of the team's own time zone"), {}, tr("Days begin at midnight in the team's time zone")}});
    m_zones->setAccessibleName(tr("Time zone of the days"));
    m_zones->setCurrent(static_cast<int>(zoneWords().indexOf(m_settings.text(Setting::KpiZone))));
}

void DashboardPage::restyle()
{
    const int padding = m_style.px(Metric::PanelPadding);
    m_header->setFixedHeight(m_style.px(Metric::HeaderHeight));
    m_header->layout()->setContentsMargins(padding, 0, padding, 0);
    m_zones->setFixedSize(m_zones->sizeHint());
}

void DashboardPage::follow()
{
    const FeedState &state = m_feed.state();
    const bool hasFigures = m_feed.snapshot().has_value();
    const bool isBroken = state.phase == FeedState::Phase::Failed && !hasFigures;
    m_state->follow(state, !isBroken); // while the figures are read the tiles stand there already
    m_scroll->setVisible(!isBroken);
    m_banner->follow(state, hasFigures);
    if (hasFigures || isBroken) {
        m_skeletonDue->stop();
        m_board->setSkeleton(false);
    } else if (!m_skeletonDue->isActive()) {
        m_skeletonDue->start();
    }
    const QString zone = hasFigures ? m_feed.snapshot()->zone : QString();
    const Instant now = m_ticker.clock().now();
    m_today->setText(hasFigures ? todayLine(now, zone, QTimeZone::systemTimeZone()) : QString());
    showAge();
}

bool DashboardPage::isStale() const
{
    const MaybeInstant loadedAt = m_feed.state().loadedAt;
    return loadedAt && m_ticker.clock().now() - *loadedAt > freshFor;
}

QString DashboardPage::ageText() const
{
    const MaybeInstant loadedAt = m_feed.state().loadedAt;
    if (!loadedAt || !m_feed.snapshot()) {
        return {};
    }
    if (!isStale()) {
        return tr("As of %1").arg(clockText(*loadedAt));
    }
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(m_ticker.clock().now() - *loadedAt);
    return tr("These figures are %1 old").arg(roughDuration(age));
}

void DashboardPage::showAge()
{
    m_age->setColorRole(isStale() ? ColorRole::Near : ColorRole::TextSecondary);
    m_age->setText(ageText());
}

void DashboardPage::onZoneChosen(int index)
{
    m_settings.set(Setting::KpiZone, zoneWords().value(index)); // its change reads the figures again
}

} // namespace linedesk
