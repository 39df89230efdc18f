// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/kpi_board_geometry.h"

#include <algorithm>

namespace linedesk {

namespace {

/// Tiles of one row, without a pixel lost to rounding.
void placeRow(QList<QRect> &tiles, const QRect &row, int count, int gap)
{
    const int free = row.width() - gap * (count - 1);
    for (int i = 0; i < count; ++i) {
        const int left = row.left() + free * i / count + gap * i;
        const int right = row.left() + free * (i + 1) / count + gap * i;
        tiles.append(QRect(left, row.top(), right - left, row.height()));
    }
}

} // namespace

QList<int> tilesPerRow(int width, const KpiBoardMetrics &metrics)
{
    QList<int> rows;
    if (metrics.tileCount <= 0) {
        return rows;
    }
    const int inner = width - 2 * metrics.padding;
    const int fitting = (inner + metrics.gap) / std::max(1, metrics.leastTileWidth + metrics.gap);
    const int columns = std::clamp(fitting, 1, metrics.tileCount);
    const int rowCount = (metrics.tileCount + columns - 1) / columns;
    for (int row = 0; row < rowCount; ++row) {
        const int extra = row < metrics.tileCount % rowCount ? 1 : 0;
        rows.append(metrics.tileCount / rowCount + extra);
    }
    return rows;
}

KpiBoardGeometry kpiBoardGeometry(const QSize &size, const KpiBoardMetrics &metrics)
{
    KpiBoardGeometry geometry;
    const int inner = std::max(0, size.width() - 2 * metrics.padding);
    int top = metrics.padding;
    for (const int count : tilesPerRow(size.width(), metrics)) {
        placeRow(geometry.tiles, QRect(metrics.padding, top, inner, metrics.tileHeight), count, metrics.gap);
        top += metrics.tileHeight + metrics.gap;
    }
    top += metrics.gap; // the chart stands a little apart
    geometry.leastHeight = top + metrics.leastChartHeight + metrics.padding;
    const int chartHeight = std::max(metrics.leastChartHeight, size.height() - top - metrics.padding);
    geometry.chart = QRect(metrics.padding, top, inner, chartHeight);
    return geometry;
}

} // namespace linedesk
