// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include "ui/style/style.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace linedesk {

ElidedLabel::ElidedLabel(const Style &style, TextRole text, ColorRole color, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_textRole(text)
    , m_color(color)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&style, &Style::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text != text) {
        m_text = text;
        setAccessibleName(text);
        updateGeometry();
        update();
    }
}

void ElidedLabel::setColorRole(ColorRole color)
{
    m_color = color;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(m_style.font(m_textRole));
    return {metrics.horizontalAdvance(m_text) + 1, m_style.lineHeight(m_textRole)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(m_style.font(m_textRole));
    const int few = metrics.horizontalAdvance(QChar(0x2026)) * 3;
    return {std::min(few, sizeHint().width()), m_style.lineHeight(m_textRole)};
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QFont font = m_style.font(m_textRole);
    painter.setFont(font);
    painter.setPen(m_style.color(m_color));
    const QString line = QFontMetrics(font).elidedText(m_text, Qt::ElideRight, width());
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width() - 1) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_text.toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace linedesk
