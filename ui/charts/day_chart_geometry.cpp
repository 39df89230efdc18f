// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/day_chart_geometry.h"

#include <algorithm>
#include <cmath>

namespace linedesk {

namespace {

constexpr double tagDistance = 6;

int niceStep(double least)
{
    int power = 1;
    while (true) {
        for (const int factor : {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        power *= 10;
    }
}

} // namespace

ValueScale valueScale(double most, int mostSteps)
{
    const int allowed = std::max(1, mostSteps);
    // Counts of sessions per day; a billion keeps the arithmetic in int.
    const double bounded = std::clamp(most, 1.0, 1e9 / 2);
    const int step = niceStep(bounded / allowed);
    const int steps = std::max(1, static_cast<int>(std::ceil(bounded / step)));
    return {step * steps, steps};
}

QRectF columnRect(const QRectF &plot, int index, int count)
{
    const double width = count > 0 ? plot.width() / count : 0.0;
    return {plot.left() + width * index, plot.top(), width, plot.height()};
}

double columnCentre(const QRectF &plot, int index, int count)
{
    return columnRect(plot, index, count).center().x();
}

int columnAt(const QRectF &plot, double x, int count)
{
    if (count <= 0 || plot.width() <= 0 || x < plot.left() || x >= plot.right()) {
        return -1;
    }
    return std::min(count - 1, static_cast<int>((x - plot.left()) / plot.width() * count));
}

double valueY(const QRectF &plot, double value, const ValueScale &scale)
{
    return plot.bottom() - plot.height() * value / scale.top;
}

QList<int> labelledColumns(int count, double plotWidth, double labelWidth)
{
    QList<int> columns;
    if (count <= 0 || plotWidth <= 0) {
        return columns;
    }
    const double columnWidth = plotWidth / count;
    const int stride = std::max(1, static_cast<int>(std::ceil(labelWidth / columnWidth)));
    for (int i = count - 1; i >= 0; i -= stride) {
        columns.prepend(i);
    }
    return columns;
}

QRectF tagRect(const QPointF &anchor, const QSizeF &size, const QRectF &bounds)
{
    QRectF tag(QPointF(anchor.x() - size.width() / 2, anchor.y() - tagDistance - size.height()), size);
    if (tag.top() < bounds.top()) {
        tag.moveTop(anchor.y() + tagDistance);
    }
    tag.moveBottom(std::min(tag.bottom(), bounds.bottom()));
    tag.moveRight(std::min(tag.right(), bounds.right()));
    tag.moveLeft(std::max(tag.left(), bounds.left()));
    return tag;
}

} // namespace linedesk
