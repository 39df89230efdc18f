// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace linedesk {

/// Where tabs of these widths stand in a room of `room` pixels: left to right, a further line when one is full. Pure.
struct FilterTabsGeometry {
    QList<QRect> tabs;
    int height = 0;
};

struct FilterTabsMeasure {
    QList<int> widths;
    int room = 0;
    int tabHeight = 28;
    int gap = 4; ///< between tabs and between lines
};

FilterTabsGeometry layOutFilterTabs(const FilterTabsMeasure &measure);

} // namespace linedesk
