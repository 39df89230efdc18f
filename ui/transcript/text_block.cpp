// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/text_block.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linedesk {

namespace {

/// QTextLayout breaks lines at U+2028 only.
QString withLineSeparators(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\n', QChar(QChar::LineSeparator));
    text.replace(u'\r', QChar(QChar::LineSeparator));
    return text;
}

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, int width, int lineHeight)
    : m_layout(withLineSeparators(text), font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    qreal widest = 0;
    int lines = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, lines * lineHeight + (lineHeight - line.height()) / 2});
        widest = std::max(widest, line.naturalTextWidth());
        ++lines;
    }
    m_layout.endLayout();
    m_size = QSize(std::min(width, static_cast<int>(std::ceil(widest))), std::max(1, lines) * lineHeight);
}

void TextBlock::paint(QPainter &painter, const QPoint &topLeft) const
{
    m_layout.draw(&painter, topLeft);
}

} // namespace linedesk
