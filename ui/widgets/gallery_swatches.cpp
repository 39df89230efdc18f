// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gallery_swatches.h"

#include "ui/style/style.h"
#include "ui/style/theme.h"
#include "ui/text/session_text.h"
#include "ui/widgets/avatar_painter.h"
#include "ui/widgets/chip_painter.h"
#include "ui/widgets/icon_set.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <utility>

namespace linedesk {

namespace {

constexpr int swatchColumns = 6;
constexpr int iconColumns = 20;

// One line that has what breaks first: Thai marks, wide letters, emoji, digits.
constexpr const char16_t *sampleLine = u"Linedesk 0123456789 · สอบถามเรื่องคืนเงิน ยินดีช่วยค่ะ · 返金について "
                                       u"😀👍🏽";

constexpr std::array<const char16_t *, 7> sampleNames{
    u"Kaori Tanaka", u"สมชาย ใจดี", u"เอกชัย ทองคำ", u"田中 花子", u"ปิยะ", u"🌸 Nok", u""};

int rowOf(int index, int columns)
{
    return index / columns;
}

} // namespace

GallerySwatches::GallerySwatches(const Style &style, Part part, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_part(part)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&style, &Style::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize GallerySwatches::sizeHint() const
{
    const auto rowsOf = [](int count, int columns) { return (count + columns - 1) / columns; };
    switch (m_part) {
    case Part::Colors: return {400, rowsOf(colorRoleCount, swatchColumns) * m_style.scaled(30)};
    case Part::Type: {
        int height = 0;
        for (int i = 0; i < textRoleCount; ++i) {
            height += m_style.lineHeight(static_cast<TextRole>(i)) + 2;
        }
        return {400, height};
    }
    case Part::Marks: return {400, m_style.scaled(28)};
    case Part::Avatars: return {400, m_style.px(Metric::AvatarLarge)};
    case Part::Icons: return {400, rowsOf(iconCount, iconColumns) * m_style.scaled(32)};
    }
    Q_UNREACHABLE();
}

void GallerySwatches::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (m_part) {
    case Part::Colors: paintColors(painter); return;
    case Part::Type: paintType(painter); return;
    case Part::Marks: paintMarks(painter); return;
    case Part::Avatars: paintAvatars(painter); return;
    case Part::Icons: paintIcons(painter); return;
    }
}

void GallerySwatches::paintColors(QPainter &painter) const
{
    const qreal cellWidth = qreal(width()) / swatchColumns;
    const qreal cellHeight = m_style.scaled(30);
    const qreal side = m_style.scaled(20);
    painter.setFont(m_style.font(TextRole::Secondary));
    for (int i = 0; i < colorRoleCount; ++i) {
        const auto role = static_cast<ColorRole>(i);
        const QRectF box((i % swatchColumns) * cellWidth, qreal(rowOf(i, swatchColumns)) * cellHeight + 4, side, side);
        painter.setPen(QPen(m_style.color(ColorRole::ControlBorder), 1));
        painter.setBrush(m_style.color(role));
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(m_style.color(ColorRole::Text));
        const QRectF words(box.right() + 8, box.y(), cellWidth - side - 16, side);
        const QString name =
            QFontMetricsF(painter.font()).elidedText(colorRoleName(role), Qt::ElideRight, words.width());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

void GallerySwatches::paintType(QPainter &painter) const
{
    qreal top = 0;
    painter.setPen(m_style.color(ColorRole::Text));
    for (int i = 0; i < textRoleCount; ++i) {
        const auto role = static_cast<TextRole>(i);
        painter.setFont(m_style.font(role));
        const QRectF line(0, top, width(), m_style.lineHeight(role));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QString::fromUtf16(sampleLine));
        top += line.height() + 2;
    }
}

void GallerySwatches::paintMarks(QPainter &painter) const
{
    const qreal height = m_style.scaled(28);
    const qreal side = m_style.scaled(12);
    qreal left = 0;
    const auto word = [&](const QString &text) {
        painter.setFont(m_style.font(TextRole::Body));
        painter.setPen(m_style.color(ColorRole::Text));
        const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(text);
        painter.drawText(QRectF(left, 0, width + 1, height), Qt::AlignLeft | Qt::AlignVCenter, text);
        left += width + 20;
    };
    const auto mark = [&](Mark shape, const QString &text) {
        paintMark(painter, m_style, QRectF(left, (height - side) / 2, side, side), shape);
        left += side + 6;
        word(text);
    };
    for (const SlaState state : {SlaState::Ok, SlaState::Near, SlaState::Breached}) {
        mark(markOf(state), slaWord(state));
    }
    for (const SessionStatus status :
        {SessionStatus::Waiting, SessionStatus::Active, SessionStatus::Closed, SessionStatus::Unknown}) {
        mark(markOf(status), sessionStatusWord(status));
    }
    for (const QString &figure : {QStringLiteral("2"), QStringLiteral("14"), QStringLiteral("99+")}) {
        const QSizeF size = badgeSize(m_style, figure);
        paintBadge(painter, m_style, QRectF(QPointF(left, (height - size.height()) / 2), size), figure,
            ColorRole::Accent, ColorRole::OnAccent);
        left += size.width() + 8;
    }
    for (const auto &[text, dot] : {std::pair(QStringLiteral("VIP"), QStringLiteral("#c2410c")),
             std::pair(QStringLiteral("คืนเงิน"), QStringLiteral("#15803d")),
             std::pair(QStringLiteral("返金"), QString())}) {
        const QColor color = tagColor(dot);
        const QSizeF size = chipSize(m_style, text, color.isValid());
        paintChip(painter, m_style, QRectF(QPointF(left, (height - size.height()) / 2), size), text, color);
        left += size.width() + 8;
    }
}

void GallerySwatches::paintAvatars(QPainter &painter) const
{
    qreal left = 0;
    for (const Metric metric : {Metric::AvatarLarge, Metric::AvatarRow, Metric::AvatarSmall}) {
        const qreal side = m_style.px(metric);
        for (const char16_t *name : sampleNames) {
            const QString text = QString::fromUtf16(name);
            const QRectF circle(left, (height() - side) / 2, side, side);
            paintAvatar(painter, m_style, circle, QString(text + u"U4af49"), text);
            left += side + 8;
        }
        left += 12;
    }
}

void GallerySwatches::paintIcons(QPainter &painter) const
{
    const qreal cell = m_style.scaled(32);
    const qreal side = m_style.px(Metric::IconSize);
    for (int i = 0; i < iconCount; ++i) {
        const QRectF box((i % iconColumns) * cell, qreal(rowOf(i, iconColumns)) * cell + (cell - side) / 2, side, side);
        paintIcon(painter, m_style, static_cast<IconName>(i), ColorRole::Text, box);
    }
}

} // namespace linedesk
