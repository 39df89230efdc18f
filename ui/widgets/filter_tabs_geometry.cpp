// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_tabs_geometry.h"

#include <algorithm>

namespace linedesk {

FilterTabsGeometry layOutFilterTabs(const FilterTabsMeasure &measure)
{
    FilterTabsGeometry geometry;
    int x = 0;
    int y = 0;
    for (const int wanted : measure.widths) {
        const int width = std::min(wanted, std::max(measure.room, 1));
        if (x > 0 && x + width > measure.room) {
            x = 0;
            y += measure.tabHeight + measure.gap;
        }
        geometry.tabs.append(QRect(x, y, width, measure.tabHeight));
        x += width + measure.gap;
    }
    geometry.height = measure.widths.isEmpty() ? 0 : y + measure.tabHeight;
    return geometry;
}

} // namespace linedesk
