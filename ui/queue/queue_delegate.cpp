// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_delegate.h"

#include "models/domain/conversation.h"
#include "models/lists/queue_roles.h"
#include "ui/queue/queue_metrics.h"
#include "ui/queue/queue_text.h"
#include "ui/style/style.h"
#include "ui/widgets/avatar_painter.h"
#include "ui/widgets/chip_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace linedesk {

namespace {

constexpr int overhang = 4; // of the SLA's stroke above and below the track

struct Look {
    TextRole font;
    ColorRole color;
};

void drawLine(QPainter &painter, const Style &style, const QRectF &area, Look look, const QString &text,
    Qt::Alignment alignment = Qt::AlignLeft)
{
    const QFont font = style.font(look.font);
    painter.setFont(font);
    painter.setPen(style.color(look.color));
    painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
        QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width() + 1));
}

/// The end of the wait: when the backend gives the customer up.
Microseconds wholeWait(const QueueEntry &entry)
{
    const MaybeInstant start = entry.session.startedAt;
    const MaybeInstant end = entry.session.abandonsAt();
    return start && end ? *end - *start : Microseconds(0);
}

} // namespace

QueueDelegate::QueueDelegate(const Style &style, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
{
    measure();
}

QueueDelegate::~QueueDelegate() = default;

void QueueDelegate::measure()
{
    m_metrics = queueMetrics(m_style);
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_style.scaled(400), m_style.px(Metric::RowHeight)};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(QueueValueRole).value<QueueEntry>();
    const QueueGeometry geometry = queueGeometry(option.rect, m_metrics);
    const SlaState state = slaState(entry.session, m_now, m_limits);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    paintWho(*painter, geometry, entry);
    if (!geometry.track.isNull() && entry.session.startedAt) {
        paintTrack(*painter, geometry.track, entry);
    }
    paintTimes(*painter, geometry, entry, state);
    painter->restore();
}

void QueueDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const QRectF row = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(row, m_style.color(ColorRole::Selected));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(row, m_style.color(ColorRole::Hover));
    }
    painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), m_style.px(Metric::HairlineWidth)),
        m_style.color(ColorRole::Hairline));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const double line = m_style.px(Metric::FocusWidth);
        painter.setPen(QPen(m_style.color(ColorRole::FocusRing), line));
        painter.setBrush(Qt::NoBrush);
        const double radius = m_style.px(Metric::Grid);
        painter.drawRoundedRect(row.adjusted(line / 2, line / 2, -line / 2, -line / 2 - 1), radius, radius);
    }
}

void QueueDelegate::paintWho(QPainter &painter, const QueueGeometry &geometry, const QueueEntry &entry) const
{
    const QString name = shownName(entry.displayName, entry.customer);
    drawLine(painter, m_style, geometry.place, {TextRole::Heading, ColorRole::TextSecondary},
        QLocale().toString(entry.position), Qt::AlignRight);
    paintAvatar(painter, m_style, geometry.avatar, entry.customer.value(), name);
    drawLine(painter, m_style, geometry.name, {TextRole::Heading, ColorRole::Text}, name);
    drawLine(painter, m_style, geometry.since, {TextRole::Secondary, ColorRole::TextSecondary}, queueSince(entry));
}

void QueueDelegate::paintTrack(QPainter &painter, const QRectF &track, const QueueEntry &entry) const
{
    const Microseconds whole = wholeWait(entry);
    const Microseconds limit = m_limits.queueWait;
    const double radius = track.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.color(ColorRole::Skeleton));
    painter.drawRoundedRect(track, radius, radius);

    // Three stretches: in time, from 80 % of the limit (contract database.md §5), over the limit.
    QRectF waited = track;
    waited.setRight(std::max(track.left() + track.height(), trackX(track, m_now - *entry.session.startedAt, whole)));
    QPainterPath shape;
    shape.addRoundedRect(waited, radius, radius);
    painter.setClipPath(shape, Qt::IntersectClip);
    const double nearX = trackX(track, limit * 4 / 5, whole);
    const double limitX = trackX(track, limit, whole);
    const auto stretch = [&](double from, double to, ColorRole role) {
        painter.fillRect(QRectF(QPointF(from, track.top()), QPointF(to, track.bottom())), m_style.color(role));
    };
    stretch(track.left(), nearX, ColorRole::Accent);
    stretch(nearX, limitX, ColorRole::Near);
    stretch(limitX, track.right(), ColorRole::Breached);
    painter.setClipping(false);
    painter.fillRect(
        QRectF(limitX - 1, track.top() - overhang, 2, track.height() + 2 * overhang), m_style.color(ColorRole::Text));
}

void QueueDelegate::paintTimes(
    QPainter &painter, const QueueGeometry &geometry, const QueueEntry &entry, SlaState state) const
{
    const Mark mark = markOf(state);
    drawLine(
        painter, m_style, geometry.wait, {TextRole::Heading, ColorRole::Text}, queueWait(entry, m_now), Qt::AlignRight);
    drawLine(painter, m_style, geometry.eta, {TextRole::Secondary, ColorRole::TextSecondary}, queueEta(entry),
        Qt::AlignRight);
    paintMark(painter, m_style, geometry.mark,
        state == SlaState::None ? Mark{MarkShape::Question, ColorRole::Unknown} : mark);
    drawLine(painter, m_style, geometry.sla,
        {TextRole::BodyStrong, state == SlaState::None ? ColorRole::Unknown : mark.role},
        queueSla(entry, m_now, m_limits));
    drawLine(
        painter, m_style, geometry.leave, {TextRole::Secondary, ColorRole::TextSecondary}, queueLeave(entry, m_now));
}

} // namespace linedesk
