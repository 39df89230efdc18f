// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include "ui/charts/sparkline_geometry.h"
#include "ui/style/style.h"

#include <QPainter>
#include <QPainterPath>

namespace linedesk {

namespace {

constexpr double lineWidth = 1.5;
constexpr double dotRadius = 2.5;
constexpr double fillStrength = 0.10; // enough to see the area, too little to compete with the line

void paintFill(QPainter &painter, const QPolygonF &line, const QRectF &area, QColor color)
{
    color.setAlphaF(static_cast<float>(fillStrength));
    QPainterPath path;
    path.addPolygon(line);
    path.lineTo(line.last().x(), area.bottom());
    path.lineTo(line.first().x(), area.bottom());
    path.closeSubpath();
    painter.fillPath(path, color);
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &area, const QList<double> &values, const Style &style)
{
    // The dot and half the line's width need room at the edges.
    const QRectF inner = area.adjusted(dotRadius, dotRadius, -dotRadius, -dotRadius);
    const SparklineGeometry geometry = sparklineGeometry(values, inner);
    if (!geometry.last) {
        return;
    }
    const QColor color = style.color(ColorRole::Accent);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPolygonF &line : geometry.lines) {
        if (line.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(line.first(), lineWidth / 2, lineWidth / 2);
            continue;
        }
        paintFill(painter, line, area, color);
        painter.setPen(QPen(color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(*geometry.last, dotRadius, dotRadius);
    painter.restore();
}

} // namespace linedesk
