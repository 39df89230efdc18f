// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace linedesk {

/// Where the parts of a place on the rail stand. Pure.
struct NavGeometry {
    QRectF pill; ///< behind the icon of the chosen one
    QRectF icon;
    QRectF word;
    QRectF badge; ///< at the icon's upper right, inside the button
};

NavGeometry layOutNavButton(QSizeF size, qreal iconSize, qreal wordHeight, QSizeF badge);

} // namespace linedesk
