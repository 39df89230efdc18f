// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/kpi_tile_geometry.h"

#include <algorithm>

namespace linedesk {

namespace {

constexpr int lineGap = 2;
constexpr double leastSparkWidth = 40; // below this a line of 14 days says nothing

QRectF sparklineRect(const QRectF &row, double textRight, const KpiTileMetrics &metrics)
{
    const double free = row.right() - textRight - 2.0 * metrics.gap;
    const double width = std::min(free, static_cast<double>(metrics.sparkWidth));
    if (metrics.sparkWidth <= 0 || width < leastSparkWidth) {
        return {};
    }
    const double inset = row.height() * 0.14; // the digits do not fill their line either
    return {row.right() - width, row.top() + inset, width, row.height() - 2 * inset};
}

} // namespace

int kpiTileHeight(const KpiTileMetrics &metrics)
{
    return 2 * metrics.padding + metrics.titleHeight + metrics.figureHeight + metrics.windowHeight + 2 * lineGap;
}

KpiTileGeometry kpiTileGeometry(const QSizeF &size, const KpiTileMetrics &metrics)
{
    const double left = metrics.padding;
    const double width = std::max(0.0, size.width() - 2.0 * metrics.padding);
    const QRectF first(left, metrics.padding, width, metrics.titleHeight);
    const QRectF second(left, first.bottom() + lineGap, width, metrics.figureHeight);
    const QRectF third(left, second.bottom() + lineGap, width, metrics.windowHeight);

    KpiTileGeometry geometry;
    const double trendWidth = std::min(width, static_cast<double>(metrics.trendWidth));
    const double taken = trendWidth > 0 ? trendWidth + metrics.gap : 0.0;
    geometry.title = QRectF(left, first.top(), std::max(0.0, width - taken), first.height());
    if (trendWidth > 0) {
        geometry.trend = QRectF(first.right() - trendWidth, first.top(), trendWidth, first.height());
    }
    const double figureWidth = std::min(width, static_cast<double>(metrics.figureWidth));
    geometry.figure = QRectF(left, second.top(), figureWidth, second.height());
    double textRight = geometry.figure.right();
    if (metrics.unitWidth > 0) {
        const double unitLeft = textRight + metrics.gap / 2.0;
        const double unitWidth = std::clamp(second.right() - unitLeft, 0.0, static_cast<double>(metrics.unitWidth));
        geometry.unit = QRectF(unitLeft, second.top(), unitWidth, second.height());
        textRight = geometry.unit.right();
    }
    geometry.sparkline = sparklineRect(second, textRight, metrics);
    geometry.window = third;
    return geometry;
}

} // namespace linedesk
