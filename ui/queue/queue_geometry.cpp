// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_geometry.h"

#include <algorithm>

namespace linedesk {

namespace {

constexpr double leastName = 150;  // below this names say little
constexpr double leastTrack = 120; // below this ten minutes are not worth drawing
constexpr double mostTrack = 480;
constexpr double trackHeight = 2.0 / 3; // of the mark
constexpr double trackShare = 0.55;     // of the room that name and track divide

struct Halves {
    QRectF upper;
    QRectF lower;
};

/// Two lines of text in the middle of the row's height.
Halves halvesOf(const QRectF &column, const QueueMetrics &metrics)
{
    const double height = metrics.nameHeight + metrics.smallHeight;
    const double top = column.top() + (column.height() - height) / 2;
    return {{column.left(), top, column.width(), static_cast<double>(metrics.nameHeight)},
        {column.left(), top + metrics.nameHeight, column.width(), static_cast<double>(metrics.smallHeight)}};
}

double trackWidth(double room, const QueueMetrics &metrics)
{
    const double width = std::min(room * trackShare, mostTrack);
    return width < leastTrack || room - width - metrics.gap < leastName ? 0.0 : width;
}

} // namespace

QueueGeometry queueGeometry(const QRectF &row, const QueueMetrics &metrics)
{
    const auto column = [&row](double left, double width) {
        return QRectF(left, row.top(), std::max(0.0, width), row.height());
    };
    QueueGeometry geometry;
    double left = row.left() + metrics.padding;
    geometry.place = column(left, metrics.placeWidth);
    left += metrics.placeWidth + metrics.gap;
    geometry.avatar = QRectF(left, row.center().y() - metrics.avatar / 2.0, metrics.avatar, metrics.avatar);
    left += metrics.avatar + metrics.gap;

    double right = row.right() - metrics.padding - metrics.slaWidth;
    const Halves sla = halvesOf(column(right, metrics.slaWidth), metrics);
    right -= metrics.gap / 2.0 + metrics.mark;
    geometry.sla = sla.upper;
    geometry.leave = sla.lower;
    geometry.mark = QRectF(right, sla.upper.center().y() - metrics.mark / 2.0, metrics.mark, metrics.mark);
    right -= 2.0 * metrics.gap + metrics.waitWidth;
    const Halves wait = halvesOf(column(right, metrics.waitWidth), metrics);
    geometry.wait = wait.upper;
    geometry.eta = wait.lower;
    right -= metrics.gap;

    const double track = trackWidth(right - left, metrics);
    if (track > 0) {
        const double height = metrics.mark * trackHeight;
        geometry.track = QRectF(right - track, row.center().y() - height / 2, track, height);
        right -= track + 2.0 * metrics.gap;
    }
    const Halves name = halvesOf(column(left, right - left), metrics);
    geometry.name = name.upper;
    geometry.since = name.lower;
    return geometry;
}

double trackX(const QRectF &track, Microseconds elapsed, Microseconds whole)
{
    const double share =
        whole.count() > 0 ? static_cast<double>(elapsed.count()) / static_cast<double>(whole.count()) : 0.0;
    return track.left() + track.width() * std::clamp(share, 0.0, 1.0);
}

} // namespace linedesk
