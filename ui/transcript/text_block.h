// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSize>
#include <QTextLayout>

class QPainter;

namespace linedesk {

/// Plain text broken into lines of one height. Never markup. Laid out once, painted often. UI thread.
class TextBlock {
public:
    /// `width` is the most a line may take, `lineHeight` what Thai marks need; device-independent pixels.
    TextBlock(const QString &text, const QFont &font, int width, int lineHeight);

    /// As wide as the longest line.
    QSize size() const { return m_size; }
    void paint(QPainter &painter, const QPoint &topLeft) const;

private:
    QTextLayout m_layout;
    QSize m_size;
};

} // namespace linedesk
