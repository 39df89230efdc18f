// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace linedesk {

/// What a tile is made of, in device-independent pixels.
struct KpiTileMetrics {
    int padding = 12;
    int gap = 8; ///< between things side by side
    int titleHeight = 0;
    int figureHeight = 0;
    int windowHeight = 0;
    int figureWidth = 0;
    int unitWidth = 0;  ///< 0: no unit
    int trendWidth = 0; ///< 0: no trend
    int sparkWidth = 0; ///< 0: no sparkline; else its widest
};

/// Title and trend in the first line, figure, unit and sparkline in the second, the window in the third.
struct KpiTileGeometry {
    QRectF title;
    QRectF trend;
    QRectF figure;
    QRectF unit;
    QRectF sparkline; ///< null when the tile is too narrow for one
    QRectF window;
};

int kpiTileHeight(const KpiTileMetrics &metrics);
KpiTileGeometry kpiTileGeometry(const QSizeF &size, const KpiTileMetrics &metrics);

} // namespace linedesk
