// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <optional>

namespace linedesk {

/// Where a small line without axes runs. NaN stands for "no value" and opens a gap.
struct SparklineGeometry {
    QList<QPolygonF> lines;      ///< one per run of values; a run of one value has one point
    std::optional<QPointF> last; ///< the newest value
};

/// Places `values` (oldest first) from edge to edge of `area`: the least value at the bottom, the greatest at the top, a level
/// series in the middle. Empty when there is nothing to show.
SparklineGeometry sparklineGeometry(const QList<double> &values, const QRectF &area);

} // namespace linedesk
