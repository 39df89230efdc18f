// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/bubble_delegate.h"

#include "models/lists/transcript_roles.h"
#include "ui/style/style.h"
#include "ui/text/session_text.h"
#include "ui/text/time_text.h"
#include "ui/transcript/message_text.h"
#include "ui/transcript/text_block.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace linedesk {

/// A message measured for one width, with what it was measured from.
struct BubbleDelegate::Measure {
    Message message;
    int width = 0;
    bool startsDay = false;
    bool startsTurn = false;
    MessageText words;
    QString author;
    QString time;
    std::unique_ptr<TextBlock> text;
    BubbleGeometry places;
};

struct BubbleDelegate::Look {
    ColorRole fill;
    ColorRole ink;
    ColorRole secondary;
    bool isOutlined;
};

namespace {

// More than a person scrolls through in a while; beyond it the oldest measures go.
constexpr int keptMeasures = 4000;

} // namespace

BubbleDelegate::BubbleDelegate(const Style &style, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
    , m_measures(keptMeasures)
{
}

BubbleDelegate::~BubbleDelegate() = default;

void BubbleDelegate::forgetMeasures()
{
    m_measures.clear();
}

BubbleMetrics BubbleDelegate::metrics() const
{
    const bool isCompact = m_style.density() == Density::Compact;
    BubbleMetrics metrics;
    metrics.margin = m_style.px(Metric::PanelPadding);
    metrics.padX = m_style.px(Metric::Gap);
    metrics.padY = isCompact ? 4 : 6;
    metrics.gap = isCompact ? 2 : 4;
    metrics.turnGap = isCompact ? 8 : m_style.px(Metric::Gap);
    metrics.mostBubble = m_style.scaled(560);
    metrics.icon = m_style.px(Metric::IconSize);
    metrics.authorLine = m_style.lineHeight(TextRole::Secondary);
    metrics.dayLine = m_style.lineHeight(TextRole::Secondary) + (isCompact ? 16 : 24);
    return metrics;
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return {width, measureOf(index, width)->places.height};
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto measure = measureOf(index, option.rect.width());
    const BubbleGeometry &places = measure->places;
    const Look look = lookOf(measure->message);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    if (isSelected) {
        painter->fillRect(QRect(0, places.bubble.top() - 2, option.rect.width(), places.bubble.height() + 4),
            m_style.color(ColorRole::Selected));
    }
    if (!places.day.isEmpty()) {
        paintDay(*painter, places.day, measure->message);
    }
    const Qt::Alignment side = measure->message.direction == Direction::Outgoing ? Qt::AlignRight : Qt::AlignLeft;
    paintLine(*painter, places.author, measure->author, TextRole::Secondary, ColorRole::TextSecondary, side);
    paintBubble(*painter, *measure, look, option.state.testFlag(QStyle::State_HasFocus) && isSelected);
    paintLine(*painter, places.time, measure->time, TextRole::Secondary, ColorRole::TextSecondary, side);
    painter->restore();
}

bool BubbleDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const auto message = index.data(MessageValueRole).value<Message>();
    const QString tip = QStringLiteral("%1\n%2").arg(
        speakerName(message.speaker(), message.operatorName), exactTime(message.createdAt, QLocale()));
    // Escaped, because a tip guesses whether it is markup, and names come from outside.
    QToolTip::showText(
        event->globalPos(), QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(tip.toHtmlEscaped()), view);
    return true;
}

std::shared_ptr<const BubbleDelegate::Measure> BubbleDelegate::measureOf(const QModelIndex &index, int width) const
{
    const qint64 id = index.data(MessageIdRole).toLongLong();
    const auto message = index.data(MessageValueRole).value<Message>();
    const bool startsDay = index.data(StartsDayRole).toBool();
    const bool startsTurn = index.data(StartsTurnRole).toBool();
    if (const auto *kept = m_measures.object(id)) {
        const Measure &known = **kept;
        if (known.width == width && known.startsDay == startsDay && known.startsTurn == startsTurn
            && known.message == message) {
            return *kept;
        }
    }
    auto made = measure(message, index, width);
    m_measures.insert(id, new std::shared_ptr<const Measure>(made));
    return made;
}

std::shared_ptr<const BubbleDelegate::Measure> BubbleDelegate::measure(
    const Message &message, const QModelIndex &index, int width) const
{
    auto made = std::make_shared<Measure>();
    made->message = message;
    made->width = width;
    made->startsDay = index.data(StartsDayRole).toBool();
    made->startsTurn = index.data(StartsTurnRole).toBool();
    made->words = messageText(message, QLocale());
    made->time = clockText(message.createdAt, QLocale());
    if (made->startsTurn && message.direction == Direction::Outgoing) {
        made->author = speakerName(message.speaker(), message.operatorName);
    }
    const QFontMetrics small(m_style.font(TextRole::Secondary));
    const int smallLine = m_style.lineHeight(TextRole::Secondary);
    const BubbleMetrics lengths = metrics();

    BubbleWidths widths;
    widths.isOutgoing = message.direction == Direction::Outgoing;
    widths.startsDay = made->startsDay;
    widths.startsTurn = made->startsTurn;
    widths.hasIcon = made->words.icon.has_value();
    widths.author = made->author.isEmpty() ? 0 : small.horizontalAdvance(made->author) + 2;
    widths.time = QSize(small.horizontalAdvance(made->time) + 2, smallLine);
    const int textWidth = bubbleTextWidth(lengths, width, widths.hasIcon, widths.time.width());
    made->text = std::make_unique<TextBlock>(
        made->words.title, m_style.font(TextRole::Body), textWidth, m_style.lineHeight(TextRole::Body));
    widths.text = made->text->size();
    if (!made->words.detail.isEmpty()) {
        widths.detail = QSize(std::min(textWidth, small.horizontalAdvance(made->words.detail) + 2), smallLine);
    }
    made->places = bubbleGeometry(lengths, width, widths);
    return made;
}

BubbleDelegate::Look BubbleDelegate::lookOf(const Message &message) const
{
    switch (message.speaker()) {
    case Speaker::Customer:
        return {ColorRole::BubbleCustomer, ColorRole::OnBubbleCustomer, ColorRole::SecondaryOnBubbleCustomer, false};
    case Speaker::Staff:
        return {ColorRole::BubbleStaff, ColorRole::OnBubbleStaff, ColorRole::SecondaryOnBubbleStaff, false};
    case Speaker::Bot: break;
    }
    return {ColorRole::BubbleBot, ColorRole::OnBubbleBot, ColorRole::SecondaryOnBubbleBot, true};
}

void BubbleDelegate::paintDay(QPainter &painter, const QRect &rect, const Message &message) const
{
    const QString day = dayText(message.createdAt, m_now, QLocale());
    painter.setFont(m_style.font(TextRole::Secondary));
    const int half = painter.fontMetrics().horizontalAdvance(day) / 2 + m_style.px(Metric::Gap);
    const int middle = rect.center().y();
    painter.setPen(QPen(m_style.color(ColorRole::Hairline), m_style.px(Metric::HairlineWidth)));
    painter.drawLine(rect.left(), middle, rect.center().x() - half, middle);
    painter.drawLine(rect.center().x() + half, middle, rect.right(), middle);
    paintLine(painter, rect, day, TextRole::Secondary, ColorRole::TextSecondary, Qt::AlignHCenter);
}

void BubbleDelegate::paintBubble(QPainter &painter, const Measure &measure, const Look &look, bool isSelected) const
{
    const BubbleGeometry &places = measure.places;
    const ColorRole line = isSelected ? ColorRole::FocusRing
        : look.isOutlined             ? ColorRole::Hairline
                                      : ColorRole::BubbleOutline;
    painter.setPen(QPen(m_style.color(line), m_style.px(isSelected ? Metric::FocusWidth : Metric::HairlineWidth)));
    painter.setBrush(m_style.color(look.fill));
    const int radius = std::min(m_style.px(Metric::BubbleRadius), places.bubble.height() / 2);
    painter.drawRoundedRect(QRectF(places.bubble).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (measure.words.icon) {
        paintIcon(painter, m_style, *measure.words.icon, look.secondary, places.icon);
    }
    painter.setPen(m_style.color(look.ink));
    measure.text->paint(painter, places.text.topLeft());
    paintLine(painter, places.detail, measure.words.detail, TextRole::Secondary, look.secondary, Qt::AlignLeft);
}

void BubbleDelegate::paintLine(QPainter &painter, const QRect &rect, const QString &text, TextRole font,
    ColorRole color, Qt::Alignment alignment) const
{
    if (rect.isEmpty() || text.isEmpty()) {
        return;
    }
    painter.setFont(m_style.font(font));
    painter.setPen(m_style.color(color));
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace linedesk
