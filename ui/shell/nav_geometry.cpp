// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_geometry.h"

#include <algorithm>

namespace linedesk {

namespace {

constexpr qreal pillReach = 14; // beyond the icon, left and right
constexpr qreal pillRise = 5;   // above and below it
constexpr qreal wordGap = 3;

} // namespace

NavGeometry layOutNavButton(QSizeF size, qreal iconSize, qreal wordHeight, QSizeF badge)
{
    NavGeometry geometry;
    const qreal pillHeight = iconSize + 2 * pillRise;
    const qreal top = std::max<qreal>(0, (size.height() - pillHeight - wordGap - wordHeight) / 2);
    const qreal middle = size.width() / 2;
    geometry.icon = QRectF(middle - iconSize / 2, top + pillRise, iconSize, iconSize);
    geometry.pill = geometry.icon.adjusted(-pillReach, -pillRise, pillReach, pillRise);
    geometry.word = QRectF(1, geometry.pill.bottom() + wordGap, size.width() - 2, wordHeight);
    const qreal left = std::min(geometry.icon.right() - badge.width() / 4, size.width() - badge.width() - 1);
    geometry.badge = QRectF(QPointF(left, std::max<qreal>(0, geometry.icon.top() - badge.height() / 2)), badge);
    return geometry;
}

} // namespace linedesk
