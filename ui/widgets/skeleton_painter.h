// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

class QPainter;

namespace linedesk {

class Style;

/// Bars in the place of what is still being read. Pure.
enum class SkeletonKind { Rows, Bubbles, Tiles };

struct SkeletonMeasure {
    QSizeF room;
    qreal rowHeight = 64;
    qreal padding = 16;
    qreal avatar = 40;
    qreal textHeight = 12;
};

struct SkeletonShape {
    QRectF rect;
    qreal radius = 0;
};

/// As many shapes as fit into the room, none outside of it.
QList<SkeletonShape> layOutSkeleton(SkeletonKind kind, const SkeletonMeasure &measure);

void paintSkeleton(QPainter &painter, const Style &style, SkeletonKind kind, const QRectF &rect);

} // namespace linedesk
