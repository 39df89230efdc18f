// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue_entry.h"
#include "models/domain/sla.h"
#include "ui/queue/queue_geometry.h"

#include <QStyledItemDelegate>

namespace linedesk {

class Style;

/// Paints one waiting customer as of the instant it was last told. UI thread.
class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit QueueDelegate(const Style &style, QObject *parent = nullptr);
    ~QueueDelegate() override;

    void setNow(Instant now) { m_now = now; }
    void setLimits(const SlaLimits &limits) { m_limits = limits; }
    const SlaLimits &limits() const { return m_limits; }
    /// Measures the words again: after a change of style or language.
    void measure();
    const QueueMetrics &metrics() const { return m_metrics; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintWho(QPainter &painter, const QueueGeometry &geometry, const QueueEntry &entry) const;
    void paintTrack(QPainter &painter, const QRectF &track, const QueueEntry &entry) const;
    void paintTimes(QPainter &painter, const QueueGeometry &geometry, const QueueEntry &entry, SlaState state) const;

    const Style &m_style;
    Instant m_now;
    SlaLimits m_limits;
    QueueMetrics m_metrics;
};

} // namespace linedesk
