// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_captions.h"

#include "models/domain/session.h"
#include "ui/style/style.h"
#include "ui/text/time_text.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace linedesk {

namespace {

Microseconds wholeWait()
{
    Session session;
    session.status = SessionStatus::Waiting;
    session.startedAt = Instant();
    return session.abandonsAt().value_or(Instant()) - Instant();
}

void drawCaption(QPainter &painter, QRectF area, const QString &text, Qt::Alignment alignment)
{
    const QString fitting = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, area.width() + 1);
    painter.drawText(
        area, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, fitting);
}

} // namespace

QueueCaptions::QueueCaptions(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    setObjectName(QStringLiteral("queueCaptions"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&style, &Style::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QueueCaptions::~QueueCaptions() = default;

void QueueCaptions::setColumns(const QueueMetrics &metrics, int rowWidth)
{
    if (m_metrics != metrics || m_rowWidth != rowWidth) {
        m_metrics = metrics;
        m_rowWidth = rowWidth;
        update();
    }
}

void QueueCaptions::setLimits(const SlaLimits &limits)
{
    m_limits = limits;
    update();
}

QSize QueueCaptions::sizeHint() const
{
    return {m_style.scaled(400), m_style.lineHeight(TextRole::Secondary) + 2 * m_style.px(Metric::Grid)};
}

void QueueCaptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        update();
    }
    QWidget::changeEvent(event);
}

void QueueCaptions::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.color(ColorRole::Sunken));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_style.color(ColorRole::Hairline));
    painter.setFont(m_style.font(TextRole::Secondary));
    painter.setPen(m_style.color(ColorRole::TextSecondary));
    const QueueGeometry row = queueGeometry(QRectF(0, 0, m_rowWidth, height()), m_metrics);
    const auto line = [this](const QRectF &column) { return QRectF(column.left(), 0, column.width(), height()); };
    drawCaption(painter, line(row.avatar).united(line(row.name)), tr("Customer"), Qt::AlignLeft);
    drawCaption(painter, line(row.wait), tr("Wait"), Qt::AlignRight);
    drawCaption(painter, line(row.sla), tr("Service level"), Qt::AlignLeft);
    if (!row.track.isNull()) {
        paintTrackScale(painter, line(row.track));
    }
}

void QueueCaptions::paintTrackScale(QPainter &painter, const QRectF &track) const
{
    const auto label = [&](Microseconds at, const QString &text) {
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
        QRectF area(0, track.top(), width, track.height());
        area.moveCenter(QPointF(trackX(track, at, wholeWait()), track.center().y()));
        area.moveLeft(std::clamp(area.left(), track.left(), std::max(track.left(), track.right() - width)));
        drawCaption(painter, area, text, Qt::AlignLeft);
        return area;
    };
    const auto minutes = [](Microseconds duration) {
        return durationText(std::chrono::duration_cast<std::chrono::seconds>(duration));
    };
    const QRectF end = label(wholeWait(), tr("gives up %1").arg(minutes(wholeWait())));
    const QString limit = tr("SLA %1").arg(minutes(m_limits.queueWait));
    const double limitRight =
        trackX(track, m_limits.queueWait, wholeWait()) + QFontMetricsF(painter.font()).horizontalAdvance(limit) / 2;
    if (limitRight + m_metrics.gap < end.left()) {
        label(m_limits.queueWait, limit);
    }
}

} // namespace linedesk
