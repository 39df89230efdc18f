// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_mark.h"

#include <QPainter>
#include <QPolygonF>

namespace linedesk {

namespace {

constexpr double stroke = 1.5; // of the icon set

QRectF squareIn(const QRectF &area)
{
    const double side = std::min(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    return square;
}

QPen penOf(const QColor &color)
{
    return {color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// The arrow upwards in a unit square; the others are turned.
double turnOf(TrendDirection direction)
{
    switch (direction) {
    case TrendDirection::Up: return 0;
    case TrendDirection::Level: return 90;
    case TrendDirection::Down: return 180;
    }
    Q_UNREACHABLE();
}

} // namespace

void paintTrendArrow(QPainter &painter, const QRectF &area, TrendDirection direction, const QColor &color)
{
    const QRectF square = squareIn(area);
    const double half = square.width() / 2 - stroke / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(penOf(color));
    painter.translate(square.center());
    painter.rotate(turnOf(direction));
    painter.drawLine(QPointF(0, half), QPointF(0, -half));
    painter.drawPolyline(
        QPolygonF({QPointF(-half * 0.75, -half * 0.25), QPointF(0, -half), QPointF(half * 0.75, -half * 0.25)}));
    painter.restore();
}

void paintVerdictMark(QPainter &painter, const QRectF &area, TrendVerdict verdict, const QColor &color)
{
    if (verdict == TrendVerdict::None) {
        return;
    }
    const QRectF square = squareIn(area);
    const auto at = [&square](double x, double y) {
        return QPointF(square.left() + x * square.width(), square.top() + y * square.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(penOf(color));
    if (verdict == TrendVerdict::Better) {
        painter.drawPolyline(QPolygonF({at(0.10, 0.55), at(0.40, 0.85), at(0.90, 0.20)}));
    } else {
        painter.drawLine(at(0.5, 0.10), at(0.5, 0.58));
        painter.setBrush(color);
        painter.drawEllipse(at(0.5, 0.88), stroke / 4, stroke / 4);
    }
    painter.restore();
}

} // namespace linedesk
