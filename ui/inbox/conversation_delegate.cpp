// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversation_delegate.h"

#include "models/lists/conversation_roles.h"
#include "ui/style/style.h"
#include "ui/text/number_text.h"
#include "ui/text/time_text.h"
#include "ui/widgets/avatar_painter.h"
#include "ui/widgets/chip_painter.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace linedesk {

struct ConversationDelegate::Row {
    Conversation conversation;
    ConversationFacts facts;
    QColor ground;
};

namespace {

int ceiled(qreal length)
{
    return static_cast<int>(std::ceil(length));
}

bool isUrgent(SlaState state)
{
    return state == SlaState::Near || state == SlaState::Breached;
}

/// A waiting customer's clock always has its shape; a chat's only when it wants something.
bool hasSlaMark(const ConversationFacts &facts)
{
    return !facts.state.isEmpty() && (facts.status == SessionStatus::Waiting || isUrgent(facts.sla));
}

QString more(qsizetype count)
{
    return QStringLiteral("+%1").arg(count);
}

} // namespace

ConversationDelegate::ConversationDelegate(const Style &style, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
{
}

ConversationDelegate::~ConversationDelegate() = default;

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_style.px(Metric::RowHeight), m_style.px(Metric::RowHeight)};
}

ConversationMetrics ConversationDelegate::metrics() const
{
    const bool isCompact = m_style.density() == Density::Compact;
    ConversationMetrics metrics;
    metrics.padding = isCompact ? m_style.px(Metric::Gap) : m_style.px(Metric::PanelPadding);
    metrics.gap = m_style.px(Metric::Gap);
    metrics.avatar = m_style.px(Metric::AvatarRow);
    metrics.nameLine = m_style.lineHeight(nameRole());
    metrics.textLine = m_style.lineHeight(TextRole::Body);
    metrics.mark = m_style.scaled(12);
    metrics.badge = ceiled(chipSize(m_style, QStringLiteral("0"), false).height());
    metrics.leastName = m_style.scaled(72);
    metrics.leastText = m_style.scaled(84);
    return metrics;
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Row row;
    row.conversation = index.data(ConversationValueRole).value<Conversation>();
    row.facts = conversationFacts(row.conversation, m_context);
    const ConversationGeometry places = conversationGeometry(option.rect, metrics(), widthsOf(row));

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    paintAvatar(*painter, m_style, places.avatar, row.conversation.customer.value(), row.facts.name);
    if (row.conversation.session) {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_style.color(isChosen ? ColorRole::Selected : ColorRole::Surface));
        painter->drawEllipse(QRectF(places.status).adjusted(-2, -2, 2, 2));
        paintMark(*painter, m_style, places.status, markOf(row.facts.status));
    }
    paintFirstLine(*painter, row, places);
    paintSecondLine(*painter, row, places);
    painter->restore();
}

bool ConversationDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const auto row = index.data(ConversationValueRole).value<Conversation>();
    QString tip = conversationSentence(row, m_context);
    if (row.lastMessage) {
        tip += u'\n' + exactTime(row.lastMessage->createdAt, m_context.locale);
    }
    // Escaped, because a tip guesses whether it is markup, and names come from outside.
    QToolTip::showText(
        event->globalPos(), QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(tip.toHtmlEscaped()), view);
    return true;
}

ConversationWidths ConversationDelegate::widthsOf(const Row &row) const
{
    const ConversationFacts &facts = row.facts;
    ConversationWidths widths;
    widths.when = textWidth(TextRole::Secondary, facts.when);
    widths.owner = std::min(textWidth(TextRole::Secondary, facts.owner), m_style.scaled(72));
    widths.state = textWidth(TextRole::Tabular, facts.state);
    widths.hasMark = hasSlaMark(facts);
    if (!facts.doubling.isEmpty()) {
        widths.doubling = ceiled(chipSize(m_style, facts.doubling, true).width());
    }
    if (!facts.unread.isEmpty()) {
        widths.badge = ceiled(badgeSize(m_style, facts.unread).width());
    }
    for (const Tag &tag : row.conversation.tags) {
        widths.tags.append(ceiled(chipSize(m_style, tag.name, tagColor(tag.color).isValid()).width()));
    }
    widths.moreTags = ceiled(chipSize(m_style, more(row.conversation.tags.size()), false).width());
    return widths;
}

void ConversationDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const ColorRole role = isSelected ? ColorRole::Selected : isHovered ? ColorRole::Hover : ColorRole::Surface;
    painter.fillRect(option.rect, m_style.color(role));
    const auto focusFlags = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    const bool isFocused = (option.state & focusFlags) == focusFlags;
    if (isSelected && !isFocused) {
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), m_style.color(ColorRole::Accent));
    }
    if (isFocused) {
        const int width = m_style.px(Metric::FocusWidth);
        painter.setPen(QPen(m_style.color(ColorRole::FocusRing), width));
        painter.setBrush(Qt::NoBrush);
        const qreal inset = width / 2.0 + 1;
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), m_style.px(Metric::Radius),
            m_style.px(Metric::Radius));
    }
}

void ConversationDelegate::paintFirstLine(QPainter &painter, const Row &row, const ConversationGeometry &places) const
{
    paintText(painter, places.name, row.facts.name, nameRole(), ColorRole::Text);
    paintText(painter, places.owner, row.facts.owner, TextRole::Secondary, ColorRole::TextSecondary, Qt::AlignRight);
    paintText(painter, places.when, row.facts.when, TextRole::Secondary, ColorRole::TextSecondary, Qt::AlignRight);
}

void ConversationDelegate::paintSecondLine(QPainter &painter, const Row &row, const ConversationGeometry &places) const
{
    const ConversationFacts &facts = row.facts;
    const Mark sla = markOf(facts.sla);
    if (!places.mark.isEmpty()) {
        paintMark(painter, m_style, places.mark, sla);
    }
    paintText(painter, places.state, facts.state, TextRole::Tabular, isUrgent(facts.sla) ? sla.role : ColorRole::Text);
    const bool isUnread = !facts.unread.isEmpty();
    paintText(
        painter, places.preview, facts.preview, TextRole::Body, isUnread ? ColorRole::Text : ColorRole::TextSecondary);
    for (qsizetype i = 0; i < places.tags.size(); ++i) {
        const Tag &tag = row.conversation.tags.at(i);
        paintChip(painter, m_style, places.tags.at(i), tag.name, tagColor(tag.color));
    }
    if (!places.more.isEmpty()) {
        paintChip(painter, m_style, places.more, more(row.conversation.tags.size() - places.tags.size()), {});
    }
    if (!places.doubling.isEmpty()) {
        paintChip(painter, m_style, places.doubling, facts.doubling, m_style.color(ColorRole::Near));
    }
    if (!places.badge.isEmpty()) {
        paintBadge(painter, m_style, places.badge, facts.unread, ColorRole::Accent, ColorRole::OnAccent);
    }
}

void ConversationDelegate::paintText(QPainter &painter, const QRect &rect, const QString &text, TextRole font,
    ColorRole color, Qt::Alignment alignment) const
{
    if (rect.isEmpty() || text.isEmpty()) {
        return;
    }
    painter.setFont(m_style.font(font));
    painter.setPen(m_style.color(color));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

TextRole ConversationDelegate::nameRole() const
{
    return m_style.density() == Density::Compact ? TextRole::BodyStrong : TextRole::Heading;
}

int ConversationDelegate::textWidth(TextRole role, const QString &text) const
{
    return text.isEmpty() ? 0 : QFontMetrics(m_style.font(role)).horizontalAdvance(text) + 1;
}

} // namespace linedesk
