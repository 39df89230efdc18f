// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton_painter.h"

#include "ui/style/style.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace linedesk {

namespace {

// Lengths as shares of the room, so that the bars look like text and not like a ruler.
constexpr std::array<qreal, 5> nameShares{0.38, 0.30, 0.44, 0.27, 0.35};
constexpr std::array<qreal, 5> lineShares{0.72, 0.58, 0.80, 0.64, 0.49};
constexpr std::array<qreal, 6> bubbleShares{0.46, 0.34, 0.52, 0.28, 0.40, 0.60};
constexpr qreal bubbleRadius = 14;
constexpr qreal tileHeight = 96;
constexpr qreal leastTileWidth = 180;

void addRow(QList<SkeletonShape> &shapes, const SkeletonMeasure &m, qreal top, std::size_t index)
{
    const qreal middle = top + m.rowHeight / 2;
    shapes.append({QRectF(m.padding, middle - m.avatar / 2, m.avatar, m.avatar), m.avatar / 2});
    const qreal left = m.padding + m.avatar + 12;
    const qreal room = m.room.width() - left - m.padding;
    if (room <= 0) {
        return;
    }
    const qreal height = m.textHeight;
    shapes.append(
        {QRectF(left, middle - height - 4, room * nameShares[index % nameShares.size()], height), height / 2});
    shapes.append({QRectF(left, middle + 4, room * lineShares[index % lineShares.size()], height), height / 2});
}

QList<SkeletonShape> rows(const SkeletonMeasure &m)
{
    QList<SkeletonShape> shapes;
    std::size_t index = 0;
    for (qreal top = 0; top + m.rowHeight <= m.room.height(); top += m.rowHeight) {
        addRow(shapes, m, top, index++);
    }
    return shapes;
}

QList<SkeletonShape> bubbles(const SkeletonMeasure &m)
{
    QList<SkeletonShape> shapes;
    std::size_t index = 0;
    const qreal height = m.textHeight * 3;
    for (qreal top = m.padding; top + height <= m.room.height(); top += height + m.padding) {
        const qreal width = (m.room.width() - 2 * m.padding) * bubbleShares[index % bubbleShares.size()];
        const bool isRight = index % 3 == 2;
        const qreal left = isRight ? m.room.width() - m.padding - width : m.padding;
        shapes.append({QRectF(left, top, width, height), bubbleRadius});
        ++index;
    }
    return shapes;
}

QList<SkeletonShape> tiles(const SkeletonMeasure &m)
{
    QList<SkeletonShape> shapes;
    const qreal room = m.room.width() - 2 * m.padding;
    const int columns = std::max(1, static_cast<int>((room + m.padding) / (leastTileWidth + m.padding)));
    const qreal width = (room - (columns - 1) * m.padding) / columns;
    for (qreal top = m.padding; top + tileHeight <= m.room.height(); top += tileHeight + m.padding) {
        for (int column = 0; column < columns; ++column) {
            shapes.append({QRectF(m.padding + column * (width + m.padding), top, width, tileHeight), 8});
        }
    }
    return shapes;
}

} // namespace

QList<SkeletonShape> layOutSkeleton(SkeletonKind kind, const SkeletonMeasure &measure)
{
    switch (kind) {
    case SkeletonKind::Rows: return rows(measure);
    case SkeletonKind::Bubbles: return bubbles(measure);
    case SkeletonKind::Tiles: return tiles(measure);
    }
    Q_UNREACHABLE();
}

void paintSkeleton(QPainter &painter, const Style &style, SkeletonKind kind, const QRectF &rect)
{
    SkeletonMeasure measure;
    measure.room = rect.size();
    measure.rowHeight = style.px(Metric::RowHeight);
    measure.padding = style.px(Metric::PanelPadding);
    measure.avatar = style.px(Metric::AvatarRow);
    measure.textHeight = style.scaled(11);
    painter.save();
    painter.translate(rect.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.color(ColorRole::Skeleton));
    for (const SkeletonShape &shape : layOutSkeleton(kind, measure)) {
        painter.drawRoundedRect(shape.rect, shape.radius, shape.radius);
    }
    painter.restore();
}

} // namespace linedesk
