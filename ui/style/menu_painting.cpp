// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/control_painting.h"

#include "ui/style/style.h"

#include <QPainter>
#include <QStyleOption>

namespace linedesk::control {

namespace {

constexpr int sidePadding = 12;
constexpr int markWidth = 20; // room for the tick of a checked item
constexpr qreal itemRadius = 5;

void paintTick(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = box.center();
    painter.drawPolyline(QPolygonF{c + QPointF(-4, 0), c + QPointF(-1.2, 3), c + QPointF(4, -3.5)});
    painter.restore();
}

/// Words on the left, the key on the right: QMenu hands both over with a tab between.
void paintWords(QPainter &painter, const Style &style, const QStyleOptionMenuItem &option, const QRectF &line)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString words = tab < 0 ? option.text : option.text.left(tab);
    painter.setFont(option.font);
    painter.setPen(style.color(isEnabled ? ColorRole::Text : ColorRole::TextDisabled));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, words);
    if (tab >= 0) {
        painter.setPen(style.color(isEnabled ? ColorRole::TextSecondary : ColorRole::TextDisabled));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, option.text.mid(tab + 1));
    }
}

} // namespace

void paintMenuItem(QPainter &painter, const Style &style, const QStyleOptionMenuItem &option)
{
    const QRectF rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRectF(rect.x(), rect.center().y(), rect.width(), 1), style.color(ColorRole::Hairline));
        return;
    }
    const bool isChosen = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Enabled);
    if (isChosen) {
        paintPlate(painter, style, rect.adjusted(4, 1, -4, -1), ColorRole::Selected, ColorRole::Selected, itemRadius);
    }
    const QRectF mark(rect.x() + sidePadding, rect.y(), markWidth, rect.height());
    if (option.checked) {
        paintTick(painter, mark, style.color(ColorRole::Accent));
    } else if (!option.icon.isNull()) {
        const int size = style.scaled(16);
        const QRectF icon(mark.x(), mark.center().y() - size / 2.0, size, size);
        option.icon.paint(&painter, icon.toRect());
    }
    const qreal left = mark.right() + 4;
    paintWords(painter, style, option, QRectF(left, rect.y(), rect.right() - left - sidePadding - 4, rect.height()));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const Qt::ArrowType way = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        paintArrow(painter, style, QRectF(rect.right() - sidePadding - 10, rect.y(), 12, rect.height()), way,
            ColorRole::TextSecondary);
    }
}

} // namespace linedesk::control
