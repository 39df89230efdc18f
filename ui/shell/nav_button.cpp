// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_button.h"

#include "ui/shell/nav_geometry.h"
#include "ui/style/control_painting.h"
#include "ui/style/style.h"
#include "ui/text/number_text.h"
#include "ui/widgets/chip_painter.h"

#include <QPainter>

namespace linedesk {

NavButton::NavButton(const Style &style, IconName icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
    , m_iconName(icon)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&style, &Style::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void NavButton::setCount(int count, const QString &inWords)
{
    m_count = count;
    m_countInWords = inWords;
    announce();
    update();
}

void NavButton::setWord(const QString &word, const QString &tip)
{
    setText(word);
    setToolTip(tip);
    announce();
    update();
}

void NavButton::announce()
{
    setAccessibleName(m_count > 0 ? tr("%1, %2", "a page, what waits there").arg(text(), m_countInWords) : text());
}

QSize NavButton::sizeHint() const
{
    const int icon = m_style.px(Metric::IconSize);
    return {m_style.px(Metric::NavWidth), icon + 10 + m_style.lineHeight(TextRole::Secondary) + 11};
}

void NavButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QString figure = badgeText(m_count);
    const NavGeometry place = layOutNavButton(QSizeF(size()), m_style.px(Metric::IconSize),
        m_style.lineHeight(TextRole::Secondary), badgeSize(m_style, figure));
    const qreal radius = place.pill.height() / 2;
    if (isChecked()) {
        const bool isContrast = m_style.theme() == ThemeName::Contrast;
        control::paintPlate(painter, m_style, place.pill, ColorRole::Selected,
            isContrast ? ColorRole::Accent : ColorRole::Selected, radius);
    } else if (underMouse()) {
        control::paintPlate(painter, m_style, place.pill, ColorRole::Hover, ColorRole::Hover, radius);
    }
    paintIcon(painter, m_style, m_iconName, isChecked() ? ColorRole::Accent : ColorRole::TextSecondary, place.icon);
    painter.setFont(m_style.font(isChecked() ? TextRole::SecondaryStrong : TextRole::Secondary));
    painter.setPen(m_style.color(isChecked() ? ColorRole::Text : ColorRole::TextSecondary));
    const QString word = painter.fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(place.word.width()));
    painter.drawText(place.word, Qt::AlignCenter | Qt::TextSingleLine, word);
    paintBadge(painter, m_style, place.badge, figure, ColorRole::Accent, ColorRole::OnAccent);
    if (hasFocus()) {
        control::paintFocusRing(painter, m_style, QRectF(rect()).adjusted(2, 1, -2, -1), m_style.px(Metric::Radius));
    }
}

} // namespace linedesk
