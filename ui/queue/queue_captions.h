// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sla.h"
#include "ui/queue/queue_geometry.h"

#include <QWidget>

namespace linedesk {

class Style;

/// The line above the queue that says what its columns are, and what the strokes of the track stand for. UI thread.
class QueueCaptions : public QWidget {
    Q_OBJECT
public:
    explicit QueueCaptions(const Style &style, QWidget *parent = nullptr);
    ~QueueCaptions() override;

    /// Columns as the rows below have them, which are `rowWidth` wide.
    void setColumns(const QueueMetrics &metrics, int rowWidth);
    void setLimits(const SlaLimits &limits);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTrackScale(QPainter &painter, const QRectF &track) const;

    const Style &m_style;
    QueueMetrics m_metrics;
    SlaLimits m_limits;
    int m_rowWidth = 0;
};

} // namespace linedesk
