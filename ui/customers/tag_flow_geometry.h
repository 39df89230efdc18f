// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace linedesk {

/// Where chips stand that fill lines from the left.
struct TagFlowGeometry {
    QList<QRect> chips;
    int height = 0;
};

/// Pure. A chip wider than the room is cut to it.
TagFlowGeometry tagFlowGeometry(const QList<QSize> &chips, int width, int gap);

} // namespace linedesk
