// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_painter.h"

#include "ui/style/style.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace linedesk {

namespace {

constexpr qreal badgePadding = 5;
constexpr qreal chipPadding = 8;
constexpr qreal dotGap = 5;

qreal dotSize(const Style &style)
{
    return style.scaled(7);
}

QPolygonF triangleIn(const QRectF &rect)
{
    return {QPointF(rect.center().x(), rect.top()), rect.bottomRight(), rect.bottomLeft()};
}

void paintQuestion(QPainter &painter, const QRectF &rect, const QColor &color)
{
    QPainterPath path;
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y);
    };
    path.moveTo(at(0.24, 0.30));
    path.cubicTo(at(0.26, 0.02), at(0.82, 0.02), at(0.80, 0.33));
    path.cubicTo(at(0.78, 0.52), at(0.52, 0.50), at(0.52, 0.70));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, std::max<qreal>(1.5, rect.width() / 6), Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(path);
    painter.drawPoint(at(0.52, 0.94));
}

} // namespace

QSizeF badgeSize(const Style &style, const QString &text)
{
    if (text.isEmpty()) {
        return {0, 0};
    }
    const qreal height = style.scaled(18);
    const qreal width = QFontMetricsF(style.font(TextRole::SecondaryStrong)).horizontalAdvance(text);
    return {std::max(height, width + 2 * badgePadding), height};
}

void paintBadge(
    QPainter &painter, const Style &style, const QRectF &rect, const QString &text, ColorRole fill, ColorRole ink)
{
    if (text.isEmpty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.color(fill));
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(style.color(ink));
    painter.setFont(style.font(TextRole::SecondaryStrong));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
    painter.restore();
}

QSizeF chipSize(const Style &style, const QString &text, bool hasDot)
{
    const qreal words = QFontMetricsF(style.font(TextRole::Secondary)).horizontalAdvance(text);
    const qreal dot = hasDot ? dotSize(style) + dotGap : 0;
    return {words + dot + 2 * chipPadding, qreal(style.scaled(20))};
}

void paintChip(QPainter &painter, const Style &style, const QRectF &rect, const QString &text, const QColor &dot)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.color(ColorRole::ControlBorder), 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF outline = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    qreal left = rect.x() + chipPadding;
    if (dot.isValid()) {
        const qreal size = dotSize(style);
        painter.setPen(Qt::NoPen);
        painter.setBrush(dot);
        painter.drawEllipse(QRectF(left, rect.center().y() - size / 2, size, size));
        left += size + dotGap;
    }
    const QRectF words(left, rect.y(), rect.right() - chipPadding - left, rect.height());
    painter.setPen(style.color(ColorRole::Text));
    const QFont font = style.font(TextRole::Secondary);
    painter.setFont(font);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, words.width() + 1);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, shown);
    painter.restore();
}

QColor tagColor(const QString &text)
{
    return text.startsWith(u'#') ? QColor(text) : QColor();
}

Mark markOf(SlaState state)
{
    switch (state) {
    case SlaState::Ok: return {MarkShape::Check, ColorRole::Ok};
    case SlaState::Near: return {MarkShape::HalfDisc, ColorRole::Near};
    case SlaState::Breached: return {MarkShape::Triangle, ColorRole::Breached};
    case SlaState::None: break;
    }
    return {MarkShape::Ring, ColorRole::TextSecondary};
}

Mark markOf(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Waiting: return {MarkShape::HalfDisc, ColorRole::Near};
    case SessionStatus::Active: return {MarkShape::Disc, ColorRole::Ok};
    case SessionStatus::Closed: return {MarkShape::Ring, ColorRole::TextSecondary};
    case SessionStatus::Unknown: break;
    }
    return {MarkShape::Question, ColorRole::Unknown};
}

void paintMark(QPainter &painter, const Style &style, const QRectF &rect, Mark mark)
{
    const QColor color = style.color(mark.role);
    const qreal side = std::min(rect.width(), rect.height());
    const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const qreal width = std::max<qreal>(1.5, side / 7);
    const QRectF inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (mark.shape) {
    case MarkShape::Check:
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(side * 0.10, side * 0.55),
            box.topLeft() + QPointF(side * 0.38, side * 0.82), box.topLeft() + QPointF(side * 0.90, side * 0.20)});
        break;
    case MarkShape::HalfDisc:
        painter.drawEllipse(inner);
        painter.setBrush(color);
        painter.setPen(Qt::NoPen);
        painter.drawPie(inner, 90 * 16, -90 * 16); // the first quarter of a clock
        break;
    case MarkShape::Triangle:
        painter.setBrush(color);
        painter.drawPolygon(triangleIn(inner.adjusted(0, side * 0.04, 0, -side * 0.04)));
        break;
    case MarkShape::Question: paintQuestion(painter, box, color); break;
    case MarkShape::Disc:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(box);
        break;
    case MarkShape::Ring: painter.drawEllipse(inner); break;
    }
    painter.restore();
}

} // namespace linedesk
