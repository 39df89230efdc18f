// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

namespace linedesk {

/// The value axis: from 0 to `top` in `steps` equal steps of whole numbers.
struct ValueScale {
    int top = 1;
    int steps = 1;
};

/// A top that lies on or above `most`, with steps of 1, 2, 5 × 10ⁿ and at most `mostSteps` of them (at least 1).
ValueScale valueScale(double most, int mostSteps);

/// The middle of column `index` of `count` equal columns across `plot`.
double columnCentre(const QRectF &plot, int index, int count);
QRectF columnRect(const QRectF &plot, int index, int count);
/// The column at `x`; -1 beside the plot.
int columnAt(const QRectF &plot, double x, int count);
/// The y of `value` on the scale.
double valueY(const QRectF &plot, double value, const ValueScale &scale);

/// The columns that get a label below, so that labels of `labelWidth` do not touch: equally spaced, the newest always among them.
QList<int> labelledColumns(int count, double plotWidth, double labelWidth);

/// A tag of `size` above `anchor`, kept within `bounds`; below the anchor when there is no room above.
QRectF tagRect(const QPointF &anchor, const QSizeF &size, const QRectF &bounds);

} // namespace linedesk
