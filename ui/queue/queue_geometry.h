// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QRectF>

namespace linedesk {

/// What a row of the queue is made of, in device-independent pixels. Widths are of the widest words, so that columns stand still
/// while figures tick.
struct QueueMetrics {
    int padding = 16;
    int gap = 12;
    int avatar = 40;
    int mark = 12;
    int placeWidth = 0;
    int waitWidth = 0;
    int slaWidth = 0;
    int nameHeight = 0;  ///< a line of the upper half
    int smallHeight = 0; ///< a line of the lower half

    friend bool operator==(const QueueMetrics &, const QueueMetrics &) = default;
};

/// Left to right: place, avatar, name over since; the track of the wait; wait over estimate; SLA over the minute of giving up.
struct QueueGeometry {
    QRectF place;
    QRectF avatar;
    QRectF name;
    QRectF since;
    QRectF track; ///< null when the row is too narrow for one
    QRectF wait;
    QRectF eta;
    QRectF mark;
    QRectF sla;
    QRectF leave;
};

QueueGeometry queueGeometry(const QRectF &row, const QueueMetrics &metrics);

/// Where `elapsed` of `whole` lies on the track, kept within it.
double trackX(const QRectF &track, Microseconds elapsed, Microseconds whole);

} // namespace linedesk
