// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace linedesk {

/// The dashboard's board: tiles in rows that each fill the width, the chart below with what height is left.
struct KpiBoardMetrics {
    int padding = 16;
    int gap = 12;
    int tileCount = 0;
    int tileHeight = 0;
    int leastTileWidth = 0;
    int leastChartHeight = 0;
};

struct KpiBoardGeometry {
    QList<QRect> tiles;
    QRect chart;
    int leastHeight = 0; ///< with the chart at its least
};

/// How many tiles stand in each row: as few rows as `width` allows, the rows as even as can be, the fuller ones first.
QList<int> tilesPerRow(int width, const KpiBoardMetrics &metrics);

KpiBoardGeometry kpiBoardGeometry(const QSize &size, const KpiBoardMetrics &metrics);

} // namespace linedesk
