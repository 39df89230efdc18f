// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/session.h"

namespace linedesk {

enum class SlaState { None, Ok, Near, Breached };

/// "ok", "near", "breached"; empty for None.
QString slaStateText(SlaState state);

/// The limits of contract database.md §5. Breached is strictly over; near is from 80 % of the limit.
struct SlaLimits {
    std::chrono::seconds queueWait{300};
    std::chrono::seconds firstResponse{120};
    std::chrono::seconds resolution{1800};
};

SlaState slaState(Microseconds elapsed, std::chrono::seconds limit);

/// The clock that runs for an open session at `now`: the wait while WAITING; the first response while ACTIVE without one;
/// else the resolution. None when closed or when the time it began is unknown.
SlaState slaState(const Session &session, Instant now, const SlaLimits &limits = {});

} // namespace linedesk
