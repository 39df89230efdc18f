// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/console_style.h"

#include "ui/style/control_painting.h"
#include "ui/style/style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolTip>

#include <algorithm>

namespace linedesk {

namespace {

template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

QRect scrollThumb(const QStyleOptionSlider &option, int least)
{
    const bool isUpright = option.orientation == Qt::Vertical;
    const int room = isUpright ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int length = room;
    if (range > 0) {
        length = static_cast<int>(qint64(room) * option.pageStep / (range + option.pageStep));
        length = std::clamp(length, std::min(least, room), room);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown);
    return isUpright ? QRect(option.rect.x(), option.rect.y() + start, option.rect.width(), length)
                     : QRect(option.rect.x() + start, option.rect.y(), length, option.rect.height());
}

} // namespace

ConsoleStyle::ConsoleStyle(const Style &style)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_style(style)
{
}

void ConsoleStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            control::paintButton(*painter, m_style, *button);
        }
        return;
    case PE_PanelButtonTool: control::paintToolButton(*painter, m_style, *option); return;
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame != nullptr && frame->lineWidth > 0) {
            control::paintField(*painter, m_style, *option);
        }
        return;
    case PE_FrameLineEdit: return; // paintField has drawn it
    case PE_IndicatorCheckBox: control::paintCheckBox(*painter, m_style, *option); return;
    case PE_IndicatorRadioButton: control::paintRadioButton(*painter, m_style, *option); return;
    case PE_FrameFocusRect: control::paintFocusRing(*painter, m_style, option->rect, 4); return;
    case PE_PanelMenu:
    case PE_PanelTipLabel: control::paintFloatingPanel(*painter, m_style, option->rect); return;
    case PE_FrameMenu:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem: return;
    case PE_Frame:
        painter->save();
        painter->setPen(m_style.color(ColorRole::Hairline));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_IndicatorArrowDown:
        control::paintArrow(*painter, m_style, option->rect, Qt::DownArrow, ColorRole::TextSecondary);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            control::paintButton(*painter, m_style, *button);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            QStyleOptionButton copy(*button);
            if (copy.features.testFlag(QStyleOptionButton::DefaultButton) && copy.state.testFlag(State_Enabled)) {
                copy.palette.setColor(QPalette::ButtonText, m_style.color(ColorRole::OnAccent));
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = as<QStyleOptionTab>(option)) {
            control::paintTab(*painter, m_style, *tab);
        }
        return;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option)) {
            control::paintMenuItem(*painter, m_style, *item);
        }
        return;
    case CE_MenuEmptyArea: return;
    case CE_Splitter: {
        const bool isUpright = option->state.testFlag(State_Horizontal);
        const QPoint c = option->rect.center();
        const QRect line = isUpright ? QRect(c.x(), option->rect.y(), 1, option->rect.height())
                                     : QRect(option->rect.x(), c.y(), option->rect.width(), 1);
        painter->fillRect(line, m_style.color(ColorRole::Hairline));
        return;
    }
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ConsoleStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = as<QStyleOptionSlider>(option);
            slider != nullptr && slider->maximum > slider->minimum) {
            control::paintScrollThumb(
                *painter, m_style, *slider, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
        }
        return;
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = as<QStyleOptionComboBox>(option); combo != nullptr && !combo->editable) {
            const QRect arrow = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
            control::paintComboPlate(*painter, m_style, *combo, arrow);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ConsoleStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *slider = as<QStyleOptionSlider>(option);
    if (control != CC_ScrollBar || slider == nullptr) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
            return rect.translated(-5, 0);
        }
        return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(6, 0, 0, 0) : rect;
    }
    // A scroll bar without line buttons: groove everywhere, a thumb, a page before and behind it.
    const QRect all = slider->rect;
    const QRect thumb = scrollThumb(*slider, m_style.scaled(32));
    const bool isUpright = slider->orientation == Qt::Vertical;
    switch (part) {
    case SC_ScrollBarSlider: return thumb;
    case SC_ScrollBarGroove: return all;
    case SC_ScrollBarSubPage:
        return isUpright ? QRect(all.topLeft(), QPoint(all.right(), thumb.top() - 1))
                         : QRect(all.topLeft(), QPoint(thumb.left() - 1, all.bottom()));
    case SC_ScrollBarAddPage:
        return isUpright ? QRect(QPoint(all.left(), thumb.bottom() + 1), all.bottomRight())
                         : QRect(QPoint(thumb.right() + 1, all.top()), all.bottomRight());
    default: return {};
    }
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(6, 0, -6, 0) : rect;
}

QSize ConsoleStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int controlHeight = m_style.scaled(32);
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return {result.width() + 16, std::max(result.height(), controlHeight)};
    case CT_LineEdit:
    case CT_ComboBox: return {result.width() + 12, std::max(result.height(), controlHeight)};
    case CT_TabBarTab: return {result.width() + 8, std::max(result.height(), m_style.scaled(36))};
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator) {
                return {result.width(), 9};
            }
            return {result.width() + 40, m_style.scaled(30)};
        }
        return result;
    default: return result;
    }
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 11;
    case PM_ScrollBarSliderMin: return m_style.scaled(32);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return 5; // a line of 1 px, two on each side to take hold of
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_style.scaled(17);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_MenuHMargin: return 0;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return m_style.scaled(16);
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize: return m_style.px(Metric::IconSize);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_Widget_Animation_Duration: return static_cast<int>(m_style.duration(Motion::Quick).count());
    case SH_ScrollBar_Transient:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QScrollBar *>(widget) != nullptr
        || qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QTabBar *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void wearStyle(QApplication &application, const Style &style)
{
    QApplication::setStyle(new ConsoleStyle(style));
    const auto dress = [&style] {
        QApplication::setPalette(style.palette());
        QApplication::setFont(style.font(TextRole::Body));
        QToolTip::setPalette(style.palette());
        QToolTip::setFont(style.font(TextRole::Body));
    };
    dress();
    QObject::connect(&style, &Style::changed, &application, dress);
}

} // namespace linedesk
