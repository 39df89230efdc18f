// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/running_load.h"
#include "models/domain/kpi_snapshot.h"

namespace linedesk {

/// Reads the live numbers, one statement a call. May be called on any thread and returns at once.
class KpiLoader {
public:
    virtual ~KpiLoader() = default;
    virtual RunningLoad<KpiSnapshot> snapshot() const = 0;
    /// The last `days` days with today, gaps filled with 0.
    virtual RunningLoad<KpiHistory> history(int days) const = 0;
};

} // namespace linedesk
