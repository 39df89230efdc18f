// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_cap.h"

#include "ui/style/control_painting.h"
#include "ui/style/style.h"

#include <QPainter>

#include <algorithm>

namespace linedesk {

namespace {

constexpr int padding = 7;
constexpr int gap = 6;
constexpr int capHeight = 22;

int capWidth(const QFontMetrics &metrics, const QString &key)
{
    return std::max(metrics.horizontalAdvance(key) + 2 * padding, metrics.height() + padding);
}

} // namespace

KeyCap::KeyCap(const Style &style, const QList<QKeySequence> &keys, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    for (const QKeySequence &key : keys) {
        m_keys.append(key.toString(QKeySequence::NativeText));
    }
    setAccessibleName(m_keys.join(QStringLiteral(", ")));
}

QSize KeyCap::sizeHint() const
{
    const QFontMetrics metrics(m_style.font(TextRole::Secondary));
    int width = 0;
    for (const QString &key : m_keys) {
        width += capWidth(metrics, key) + gap;
    }
    return {width, m_style.scaled(capHeight)};
}

void KeyCap::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(m_style.font(TextRole::Secondary));
    const QFontMetrics metrics = painter.fontMetrics();
    qreal left = 0;
    for (const QString &key : m_keys) {
        const QRectF cap(
            left, (height() - m_style.scaled(capHeight)) / 2.0, capWidth(metrics, key), m_style.scaled(capHeight));
        control::paintPlate(painter, m_style, cap, ColorRole::Sunken, ColorRole::ControlBorder, 5);
        painter.setPen(m_style.color(ColorRole::Text));
        painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, key);
        left += cap.width() + gap;
    }
}

} // namespace linedesk
