// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/mark_view.h"

#include "ui/style/style.h"

#include <QPainter>

namespace linedesk {

MarkView::MarkView(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_mark(markOf(SlaState::None))
{
    connect(&style, &Style::changed, this, &MarkView::restyle);
    restyle();
}

void MarkView::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void MarkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, m_style, rect(), m_mark);
}

void MarkView::restyle()
{
    setFixedSize(m_style.scaled(12), m_style.scaled(12));
    update();
}

} // namespace linedesk
