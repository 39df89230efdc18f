// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hairline.h"

#include "ui/style/style.h"

#include <QPainter>

namespace linedesk {

Hairline::Hairline(const Style &style, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_orientation(orientation)
{
    const bool isFlat = orientation == Qt::Horizontal;
    setSizePolicy(
        isFlat ? QSizePolicy::Expanding : QSizePolicy::Fixed, isFlat ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

QSize Hairline::sizeHint() const
{
    const int width = m_style.px(Metric::HairlineWidth);
    return m_orientation == Qt::Horizontal ? QSize(0, width) : QSize(width, 0);
}

void Hairline::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_style.color(ColorRole::Hairline));
}

} // namespace linedesk
