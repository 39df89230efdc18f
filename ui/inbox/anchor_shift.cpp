// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/anchor_shift.h"

#include <algorithm>

namespace linedesk {

int anchorShift(const QList<int> &before, const QList<int> &after)
{
    QList<int> shifts;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (after.at(i) >= 0) {
            shifts.append(after.at(i) - before.at(i));
        }
    }
    if (shifts.isEmpty()) {
        return 0;
    }
    const auto middle = shifts.begin() + shifts.size() / 2;
    std::nth_element(shifts.begin(), middle, shifts.end());
    return *middle;
}

} // namespace linedesk
