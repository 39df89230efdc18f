// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/kpi_board.h"

#include "ui/charts/day_chart.h"
#include "ui/charts/kpi_tile.h"
#include "ui/dashboard/day_words.h"
#include "ui/dashboard/kpi_board_geometry.h"
#include "ui/dashboard/kpi_tile_text.h"
#include "ui/style/style.h"

#include <QDateTime>
#include <QEvent>
#include <QTimeZone>

namespace linedesk {

namespace {

constexpr int leastTileWidth = 244; // title, trend and verdict side by side in three languages

} // namespace

KpiBoard::KpiBoard(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_chart(nullptr)
{
    for (const Kpi kpi : tileOrder()) {
        auto *tile = new KpiTile(style, this);
        tile->setObjectName(QLatin1String("tile_") + kpiName(kpi));
        m_tiles.insert(kpi, tile);
    }
    m_chart = new DayChart(style, this); // after the tiles: the order of Tab
    m_chart->setObjectName(QStringLiteral("dayChart"));
    showFacts();
    connect(&style, &Style::changed, this, &KpiBoard::layOut);
}

KpiBoard::~KpiBoard() = default;

void KpiBoard::setSnapshot(const KpiSnapshot &snapshot)
{
    m_snapshot = snapshot;
    showFacts();
    showDays();
}

void KpiBoard::setHistory(const KpiHistory &history)
{
    m_history = history;
    showFacts();
    showDays();
}

void KpiBoard::setSkeleton(bool skeleton)
{
    for (KpiTile *tile : std::as_const(m_tiles)) {
        tile->setSkeleton(skeleton);
    }
    m_chart->setSkeleton(skeleton);
}

QSize KpiBoard::sizeHint() const
{
    const int width = m_style.scaled(1100);
    return {width, geometryFor({width, 0}).leastHeight};
}

void KpiBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        showFacts();
        showDays();
    }
    QWidget::changeEvent(event);
}

void KpiBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

KpiBoardGeometry KpiBoard::geometryFor(const QSize &size) const
{
    KpiBoardMetrics metrics;
    metrics.padding = m_style.px(Metric::PanelPadding);
    metrics.gap = m_style.px(Metric::Gap);
    metrics.tileCount = static_cast<int>(m_tiles.size());
    metrics.tileHeight = m_tiles.first()->minimumSizeHint().height();
    metrics.leastTileWidth = m_style.scaled(leastTileWidth);
    metrics.leastChartHeight = m_chart->minimumSizeHint().height();
    return kpiBoardGeometry(size, metrics);
}

void KpiBoard::layOut()
{
    const KpiBoardGeometry geometry = geometryFor(size());
    for (qsizetype i = 0; i < geometry.tiles.size(); ++i) {
        m_tiles.value(tileOrder().at(i))->setGeometry(geometry.tiles.at(i));
    }
    m_chart->setGeometry(geometry.chart);
    setMinimumHeight(geometry.leastHeight);
    updateGeometry();
}

void KpiBoard::showFacts()
{
    for (auto it = m_tiles.cbegin(); it != m_tiles.cend(); ++it) {
        it.value()->setFacts(m_snapshot ? kpiTileFacts(it.key(), *m_snapshot, m_history ? &*m_history : nullptr)
                                        : emptyTileFacts(it.key()));
    }
}

void KpiBoard::showDays()
{
    if (!m_history) {
        return;
    }
    const QString zoneId = m_snapshot ? m_snapshot->zone : QStringLiteral("UTC");
    const QTimeZone zone = zoneOf(zoneId);
    QList<DayValue> days;
    for (const KpiDay &day : m_history->days) {
        const Instant noon =
            day.day + std::chrono::hours(12); // days are 24 h steps: near a clock change midnight is off by one
        days.append({noon.toDateTime().toTimeZone(zone).date(), qRound(day.values.value(Kpi::SessionsToday)), false});
    }
    if (!days.isEmpty()) {
        days.last().isRunning = true; // the history ends with today
    }
    m_chart->setDays(days, dayBoundaryNote(zoneId));
}

} // namespace linedesk
