// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/day_chart_geometry.h"

#include <QList>

#include <memory>

class QPainter;

namespace linedesk {

class Style;

/// The part of the day chart that Qt Charts draws: grid, value axis and bars. Not a widget; UI thread.
class DayPlot {
public:
    DayPlot();
    ~DayPlot();
    DayPlot(const DayPlot &) = delete;
    DayPlot &operator=(const DayPlot &) = delete;

    /// `running` is the index of the bar that is hatched, -1 for none.
    void setValues(const QList<int> &values, int running);
    void setLook(const Style &style);
    /// `size` of the whole canvas, `plot` the part inside the axes.
    void setGeometry(const QSizeF &size, const QRectF &plot, const ValueScale &scale);
    void paint(QPainter &painter) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace linedesk
