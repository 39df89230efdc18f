// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_item.h"

#include "ui/style/style.h"

#include <QPainter>

namespace linedesk {

namespace {

constexpr int markSize = 9;
constexpr int markGap = 6;

} // namespace

StatusItem::StatusItem(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(&style, &Style::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StatusItem::setWords(const QString &text, const QString &tip)
{
    if (m_text != text) {
        m_text = text;
        updateGeometry();
        update();
    }
    setToolTip(tip.isEmpty() ? QString() : tip.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    setAccessibleName(text);
    setAccessibleDescription(tip);
}

void StatusItem::setMark(std::optional<Mark> mark)
{
    m_mark = mark;
    updateGeometry();
    update();
}

void StatusItem::setUncut(bool isUncut)
{
    m_isUncut = isUncut;
    updateGeometry();
}

int StatusItem::markRoom() const
{
    return m_mark ? m_style.scaled(markSize) + markGap : 0;
}

QSize StatusItem::sizeHint() const
{
    if (m_text.isEmpty()) {
        return {0, 0};
    }
    const int words = QFontMetrics(m_style.font(TextRole::Secondary)).horizontalAdvance(m_text);
    return {words + markRoom() + 1, m_style.lineHeight(TextRole::Secondary)};
}

QSize StatusItem::minimumSizeHint() const
{
    return m_isUncut ? sizeHint() : QSize(markRoom(), m_style.lineHeight(TextRole::Secondary));
}

void StatusItem::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (m_mark) {
        const int size = m_style.scaled(markSize);
        paintMark(painter, m_style, QRectF(0, (height() - size) / 2.0, size, size), *m_mark);
    }
    const QFont font = m_style.font(TextRole::Secondary);
    painter.setFont(font);
    painter.setPen(m_style.color(ColorRole::TextSecondary));
    const QRect line = rect().adjusted(markRoom(), 0, 0, 0);
    const QString words = QFontMetrics(font).elidedText(m_text, Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
}

} // namespace linedesk
