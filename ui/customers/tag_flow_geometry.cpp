// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/tag_flow_geometry.h"

#include <algorithm>

namespace linedesk {

TagFlowGeometry tagFlowGeometry(const QList<QSize> &chips, int width, int gap)
{
    TagFlowGeometry out;
    int left = 0;
    int top = 0;
    for (const QSize &chip : chips) {
        const QSize size(std::min(chip.width(), width), chip.height());
        if (left > 0 && left + size.width() > width) {
            left = 0;
            top = out.height + gap;
        }
        out.chips.append(QRect(QPoint(left, top), size));
        out.height = std::max(out.height, top + size.height());
        left += size.width() + gap;
    }
    return out;
}

} // namespace linedesk
