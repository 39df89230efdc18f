// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_button.h"

#include "ui/style/style.h"

namespace linedesk {

namespace {

constexpr int buttonSize = 32;

} // namespace

IconButton::IconButton(const Style &style, IconName icon, ColorRole role, QWidget *parent)
    : QToolButton(parent)
    , m_style(style)
    , m_iconName(icon)
    , m_role(role)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(&style, &Style::changed, this, &IconButton::restyle);
    restyle();
}

void IconButton::setIconName(IconName icon)
{
    m_iconName = icon;
    restyle();
}

void IconButton::setWords(const QString &words)
{
    setToolTip(words);
    setAccessibleName(words);
}

void IconButton::restyle()
{
    const int icon = m_style.px(Metric::IconSize);
    setIconSize(QSize(icon, icon));
    setFixedSize(m_style.scaled(buttonSize), m_style.scaled(buttonSize));
    setIcon(makeIcon(m_style, m_iconName, m_role));
}

} // namespace linedesk
