// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace linedesk {

class Style;
enum class ColorRole;

/// What ConsoleStyle paints, one control each. Rectangles are those of the options.
namespace control {

/// A rounded area with a one-pixel border inside `rect`.
void paintPlate(
    QPainter &painter, const Style &style, const QRectF &rect, ColorRole fill, ColorRole border, qreal radius);
/// The ring around whatever has the keyboard's focus: inside `rect`.
void paintFocusRing(QPainter &painter, const Style &style, const QRectF &rect, qreal radius);

void paintButton(QPainter &painter, const Style &style, const QStyleOptionButton &option);
void paintToolButton(QPainter &painter, const Style &style, const QStyleOption &option);
void paintField(QPainter &painter, const Style &style, const QStyleOption &option);
void paintCheckBox(QPainter &painter, const Style &style, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const Style &style, const QStyleOption &option);
void paintComboPlate(QPainter &painter, const Style &style, const QStyleOptionComboBox &option, const QRectF &arrow);
void paintArrow(QPainter &painter, const Style &style, const QRectF &rect, Qt::ArrowType direction, ColorRole role);
void paintScrollThumb(QPainter &painter, const Style &style, const QStyleOptionSlider &option, const QRectF &thumb);
void paintTab(QPainter &painter, const Style &style, const QStyleOptionTab &option);
void paintMenuItem(QPainter &painter, const Style &style, const QStyleOptionMenuItem &option);
void paintFloatingPanel(QPainter &painter, const Style &style, const QRectF &rect);

} // namespace control

} // namespace linedesk
