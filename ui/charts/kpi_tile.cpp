// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/kpi_tile.h"

#include "ui/charts/kpi_tile_geometry.h"
#include "ui/charts/sparkline.h"
#include "ui/style/style.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace linedesk {

namespace {

constexpr int leastWidth = 200;
constexpr int widestSparkline = 120;
constexpr double figureLine = 1.3; // digits have no marks above or below
constexpr int markSize = 10;
constexpr int markGap = 4;

int widthOf(const QFont &font, const QString &text)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

void drawElided(QPainter &painter, const QRectF &area, const QFont &font, const QColor &color, const QString &text,
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width() + 1);
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, fitting);
}

ColorRole roleOf(TrendVerdict verdict)
{
    switch (verdict) {
    case TrendVerdict::Better: return ColorRole::Ok;
    case TrendVerdict::Worse: return ColorRole::Breached;
    case TrendVerdict::None: break;
    }
    return ColorRole::TextSecondary;
}

} // namespace

KpiTile::KpiTile(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&style, &Style::changed, this, [this] {
        updateGeometry();
        update();
    });
}

KpiTile::~KpiTile() = default;

void KpiTile::setFacts(KpiTileFacts facts)
{
    if (facts == m_facts) {
        return;
    }
    m_facts = std::move(facts);
    setToolTip(m_facts.tip);
    setAccessibleName(m_facts.title);
    setAccessibleDescription(m_facts.spoken);
    update();
}

void KpiTile::setSkeleton(bool skeleton)
{
    if (m_skeleton != skeleton) {
        m_skeleton = skeleton;
        update();
    }
}

QSize KpiTile::sizeHint() const
{
    return {m_style.scaled(leastWidth) + widestSparkline / 2, kpiTileHeight(metrics())};
}

QSize KpiTile::minimumSizeHint() const
{
    return {m_style.scaled(leastWidth), kpiTileHeight(metrics())};
}

KpiTileMetrics KpiTile::metrics() const
{
    KpiTileMetrics metrics;
    metrics.padding = m_style.px(Metric::Gap);
    metrics.gap = 2 * m_style.px(Metric::Grid);
    metrics.titleHeight = m_style.lineHeight(TextRole::Body);
    metrics.figureHeight = qRound(m_style.font(TextRole::Figure).pixelSize() * figureLine);
    metrics.windowHeight = m_style.lineHeight(TextRole::Secondary);
    metrics.figureWidth = widthOf(m_style.font(TextRole::Figure), m_facts.figure);
    metrics.unitWidth = m_facts.unit.isEmpty() ? 0 : widthOf(m_style.font(TextRole::Body), m_facts.unit);
    metrics.trendWidth = trendWidth();
    metrics.sparkWidth = m_facts.course.size() > 1 ? m_style.scaled(widestSparkline) : 0;
    return metrics;
}

int KpiTile::trendWidth() const
{
    if (!m_facts.trend) {
        return 0;
    }
    const int mark = m_style.scaled(markSize) + markGap;
    int width = mark + widthOf(m_style.font(TextRole::Secondary), m_facts.trend->delta);
    if (!m_facts.trend->word.isEmpty()) {
        width += 2 * markGap + mark + widthOf(m_style.font(TextRole::SecondaryStrong), m_facts.trend->word);
    }
    return width;
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter);
    const KpiTileGeometry geometry = kpiTileGeometry(size(), metrics());
    paintText(painter, geometry);
    if (m_facts.figure.isEmpty()) {
        paintSkeleton(painter, geometry);
        return;
    }
    paintTrend(painter, geometry.trend);
    if (!geometry.sparkline.isNull()) {
        paintSparkline(painter, geometry.sparkline, m_facts.course, m_style);
    }
}

void KpiTile::paintFrame(QPainter &painter) const
{
    const int line = hasFocus() ? m_style.px(Metric::FocusWidth) : m_style.px(Metric::HairlineWidth);
    const double inset = line / 2.0;
    const int radius = m_style.px(Metric::Radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.color(hasFocus() ? ColorRole::FocusRing : ColorRole::Hairline), line));
    painter.setBrush(m_style.color(ColorRole::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void KpiTile::paintText(QPainter &painter, const KpiTileGeometry &geometry) const
{
    const QColor text = m_style.color(ColorRole::Text);
    const QColor secondary = m_style.color(ColorRole::TextSecondary);
    drawElided(painter, geometry.title, m_style.font(TextRole::Body), secondary, m_facts.title);
    drawElided(painter, geometry.figure, m_style.font(TextRole::Figure), text, m_facts.figure);
    drawElided(painter, geometry.window, m_style.font(TextRole::Secondary), secondary, m_facts.window);
    if (!m_facts.unit.isEmpty()) {
        // On the base line of the figure.
        const QFontMetricsF figure(m_style.font(TextRole::Figure));
        const QFontMetricsF unit(m_style.font(TextRole::Body));
        const double figureBase = geometry.figure.center().y() + (figure.ascent() - figure.descent()) / 2;
        const double unitBase = geometry.unit.center().y() + (unit.ascent() - unit.descent()) / 2;
        drawElided(painter, geometry.unit.translated(0, figureBase - unitBase), m_style.font(TextRole::Body), secondary,
            m_facts.unit);
    }
}

void KpiTile::paintTrend(QPainter &painter, const QRectF &area) const
{
    if (!m_facts.trend) {
        return;
    }
    const KpiTileFacts::Trend &trend = *m_facts.trend;
    const QColor color = m_style.color(roleOf(trend.verdict));
    const double mark = m_style.scaled(markSize);
    QRectF arrow(area.left(), area.top(), mark, area.height());
    paintTrendArrow(painter, arrow, trend.direction, color);
    const QFont deltaFont = m_style.font(TextRole::Secondary);
    const QRectF delta(arrow.right() + markGap, area.top(), widthOf(deltaFont, trend.delta), area.height());
    drawElided(painter, delta, deltaFont, m_style.color(ColorRole::Text), trend.delta);
    if (trend.word.isEmpty()) {
        return;
    }
    const QRectF verdict(delta.right() + 2 * markGap, area.top(), mark, area.height());
    paintVerdictMark(painter, verdict, trend.verdict, color);
    const QRectF word(verdict.right() + markGap, area.top(), area.right() - verdict.right() - markGap, area.height());
    drawElided(painter, word, m_style.font(TextRole::SecondaryStrong), color, trend.word);
}

void KpiTile::paintSkeleton(QPainter &painter, const KpiTileGeometry &geometry) const
{
    if (!m_skeleton) {
        return;
    }
    const double height = geometry.figure.height() * 0.6;
    QRectF bar(geometry.figure.left(), 0, m_style.scaled(88), height);
    bar.moveCenter(QPointF(bar.center().x(), geometry.figure.center().y()));
    const int radius = m_style.px(Metric::Grid);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.color(ColorRole::Skeleton));
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

} // namespace linedesk
