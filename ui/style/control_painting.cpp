// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/control_painting.h"

#include "ui/style/style.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace linedesk::control {

namespace {

constexpr qreal controlRadius = 6; // smaller than a panel's 8, so that a field in a panel follows its corner
constexpr qreal checkRadius = 4;
constexpr qreal stroke = 1.5;

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

bool isPressed(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_Sunken);
}

bool hasVisibleFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

QPen roundPen(const QColor &color, qreal width = stroke)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintPolyline(QPainter &painter, const QPen &pen, const std::array<QPointF, 3> &points)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points.data(), static_cast<int>(points.size()));
    painter.restore();
}

} // namespace

void paintPlate(
    QPainter &painter, const Style &style, const QRectF &rect, ColorRole fill, ColorRole border, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.color(border), style.px(Metric::HairlineWidth)));
    painter.setBrush(style.color(fill));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const Style &style, const QRectF &rect, qreal radius)
{
    const qreal width = style.px(Metric::FocusWidth);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.color(ColorRole::FocusRing), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter.restore();
}

void paintButton(QPainter &painter, const Style &style, const QStyleOptionButton &option)
{
    const QRectF rect = option.rect;
    const bool isPrimary = option.features.testFlag(QStyleOptionButton::DefaultButton) && isEnabled(option);
    const bool isFlat = option.features.testFlag(QStyleOptionButton::Flat);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    if (isPrimary) {
        paintPlate(painter, style, rect, ColorRole::Accent, ColorRole::Accent, controlRadius);
        if (isPressed(option) || isHovered(option)) { // a veil: the accent has one value only
            QColor veil = style.color(ColorRole::OnAccent);
            veil.setAlphaF(isPressed(option) ? 0.2F : 0.1F);
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(veil);
            painter.drawRoundedRect(rect, controlRadius, controlRadius);
            painter.restore();
        }
    } else if (!isFlat || isHovered(option) || isOn) {
        const ColorRole fill = isPressed(option) || isOn ? ColorRole::Selected
            : isHovered(option)                          ? ColorRole::Hover
            : isEnabled(option)                          ? ColorRole::Raised
                                                         : ColorRole::Sunken;
        paintPlate(painter, style, rect, fill, isFlat ? fill : ColorRole::ControlBorder, controlRadius);
    }
    if (hasVisibleFocus(option)) {
        const qreal inset = isPrimary ? -1 : 0;
        paintFocusRing(painter, style, rect.adjusted(inset, inset, -inset, -inset), controlRadius + 1);
    }
}

void paintToolButton(QPainter &painter, const Style &style, const QStyleOption &option)
{
    const bool isOn = option.state.testFlag(QStyle::State_On) || isPressed(option);
    if (isOn || isHovered(option)) {
        const ColorRole fill = isOn ? ColorRole::Selected : ColorRole::Hover;
        paintPlate(painter, style, option.rect, fill, fill, controlRadius);
    }
    if (hasVisibleFocus(option)) {
        paintFocusRing(painter, style, option.rect, controlRadius);
    }
}

void paintField(QPainter &painter, const Style &style, const QStyleOption &option)
{
    const ColorRole fill = isEnabled(option) ? ColorRole::Surface : ColorRole::Sunken;
    paintPlate(painter, style, option.rect, fill, ColorRole::ControlBorder, controlRadius);
    if (option.state.testFlag(QStyle::State_HasFocus)) { // also after a click: one sees where one writes
        paintFocusRing(painter, style, option.rect, controlRadius);
    }
}

void paintCheckBox(QPainter &painter, const Style &style, const QStyleOption &option)
{
    const QRectF box = option.rect;
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const bool isFilled = isEnabled(option) && (isOn || isPartly);
    const ColorRole fill = isFilled ? ColorRole::Accent : isHovered(option) ? ColorRole::Hover : ColorRole::Surface;
    const ColorRole border = isFilled ? ColorRole::Accent
        : isEnabled(option)           ? ColorRole::TextSecondary
                                      : ColorRole::TextDisabled;
    paintPlate(painter, style, box, fill, border, checkRadius);
    const QColor mark = style.color(isEnabled(option) ? ColorRole::OnAccent : ColorRole::TextDisabled);
    const auto at = [&box](qreal x, qreal y) { return QPointF(box.x() + box.width() * x, box.y() + box.height() * y); };
    if (isOn) {
        paintPolyline(painter, roundPen(mark, 2), {at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
    } else if (isPartly) {
        paintPolyline(painter, roundPen(mark, 2), {at(0.25, 0.5), at(0.5, 0.5), at(0.75, 0.5)});
    }
}

void paintRadioButton(QPainter &painter, const Style &style, const QStyleOption &option)
{
    const QRectF box = option.rect;
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const ColorRole ring = !isEnabled(option) ? ColorRole::TextDisabled
        : isOn                                ? ColorRole::Accent
                                              : ColorRole::TextSecondary;
    const ColorRole fill = isHovered(option) ? ColorRole::Hover : ColorRole::Surface;
    paintPlate(painter, style, box, fill, ring, box.width() / 2);
    if (isOn) {
        const qreal inset = box.width() * 0.27;
        paintPlate(painter, style, box.adjusted(inset, inset, -inset, -inset), ring, ring, box.width() / 2);
    }
}

void paintArrow(QPainter &painter, const Style &style, const QRectF &rect, Qt::ArrowType direction, ColorRole role)
{
    const QPointF c = rect.center();
    const qreal reach = std::min<qreal>(4, std::min(rect.width(), rect.height()) / 3);
    const qreal half = reach / 2;
    std::array<QPointF, 3> points;
    switch (direction) {
    case Qt::UpArrow: points = {c + QPointF(-reach, half), c + QPointF(0, -half), c + QPointF(reach, half)}; break;
    case Qt::LeftArrow: points = {c + QPointF(half, -reach), c + QPointF(-half, 0), c + QPointF(half, reach)}; break;
    case Qt::RightArrow: points = {c + QPointF(-half, -reach), c + QPointF(half, 0), c + QPointF(-half, reach)}; break;
    default: points = {c + QPointF(-reach, -half), c + QPointF(0, half), c + QPointF(reach, -half)}; break;
    }
    paintPolyline(painter, roundPen(style.color(role)), points);
}

void paintComboPlate(QPainter &painter, const Style &style, const QStyleOptionComboBox &option, const QRectF &arrow)
{
    const ColorRole fill = !isEnabled(option) ? ColorRole::Sunken
        : isHovered(option)                   ? ColorRole::Hover
                                              : ColorRole::Raised;
    paintPlate(painter, style, option.rect, fill, ColorRole::ControlBorder, controlRadius);
    if (hasVisibleFocus(option)) {
        paintFocusRing(painter, style, option.rect, controlRadius);
    }
    paintArrow(
        painter, style, arrow, Qt::DownArrow, isEnabled(option) ? ColorRole::TextSecondary : ColorRole::TextDisabled);
}

void paintScrollThumb(QPainter &painter, const Style &style, const QStyleOptionSlider &option, const QRectF &thumb)
{
    const bool isUpright = option.orientation == Qt::Vertical;
    const bool isWide = isHovered(option) || option.state.testFlag(QStyle::State_Sunken);
    const qreal across = isWide ? 1.5 : 3;
    const QRectF bar = isUpright ? thumb.adjusted(across, 2, -across, -2) : thumb.adjusted(2, across, -2, -across);
    QColor color = style.color(ColorRole::TextSecondary);
    if (style.theme() != ThemeName::Contrast) {
        color.setAlphaF(isWide ? 0.6F : 0.35F);
    }
    const qreal radius = std::min(bar.width(), bar.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

void paintTab(QPainter &painter, const Style &style, const QStyleOptionTab &option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isHovered(option) && !isSelected) {
        paintPlate(painter, style, QRectF(option.rect).adjusted(2, 4, -2, -4), ColorRole::Hover, ColorRole::Hover,
            controlRadius);
    }
    if (isSelected) {
        constexpr qreal lineHeight = 2;
        const QRectF rect = option.rect;
        painter.fillRect(QRectF(rect.x() + 8, rect.bottom() - lineHeight, rect.width() - 16, lineHeight),
            style.color(ColorRole::Accent));
    }
}

void paintFloatingPanel(QPainter &painter, const Style &style, const QRectF &rect)
{
    painter.fillRect(rect, style.color(ColorRole::Raised));
    painter.save();
    painter.setPen(QPen(style.color(ColorRole::ControlBorder), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace linedesk::control
