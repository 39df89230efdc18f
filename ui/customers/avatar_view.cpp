// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/avatar_view.h"

#include "ui/style/style.h"
#include "ui/widgets/avatar_painter.h"

#include <QPainter>

namespace linedesk {

AvatarView::AvatarView(const Style &style, Metric side, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_side(side)
{
    connect(&style, &Style::changed, this, &AvatarView::restyle);
    restyle();
}

void AvatarView::setPerson(const QString &id, const QString &name)
{
    m_id = id;
    m_name = name;
    update();
}

void AvatarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAvatar(painter, m_style, rect(), m_id, m_name);
}

void AvatarView::restyle()
{
    setFixedSize(m_style.px(m_side), m_style.px(m_side));
    update();
}

} // namespace linedesk
