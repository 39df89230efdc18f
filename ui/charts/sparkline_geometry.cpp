// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline_geometry.h"

#include <cmath>

namespace linedesk {

namespace {

struct Span {
    double least = 0;
    double most = 0;
    bool isEmpty = true;
};

Span spanOf(const QList<double> &values)
{
    Span span;
    for (const double value : values) {
        if (std::isnan(value)) {
            continue;
        }
        span.least = span.isEmpty ? value : std::min(span.least, value);
        span.most = span.isEmpty ? value : std::max(span.most, value);
        span.isEmpty = false;
    }
    return span;
}

} // namespace

SparklineGeometry sparklineGeometry(const QList<double> &values, const QRectF &area)
{
    const Span span = spanOf(values);
    if (span.isEmpty || area.isEmpty()) {
        return {};
    }
    const double step = values.size() > 1 ? area.width() / static_cast<double>(values.size() - 1) : 0.0;
    const double height = span.most - span.least;
    const auto place = [&](qsizetype i) {
        const double share = height > 0 ? (values[i] - span.least) / height : 0.5;
        const double x = values.size() > 1 ? area.left() + step * static_cast<double>(i) : area.right();
        return QPointF(x, area.bottom() - share * area.height());
    };

    SparklineGeometry geometry;
    bool isOpen = false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            isOpen = false;
            continue;
        }
        if (!isOpen) {
            geometry.lines.append(QPolygonF());
            isOpen = true;
        }
        geometry.lines.last().append(place(i));
        geometry.last = place(i);
    }
    return geometry;
}

} // namespace linedesk
