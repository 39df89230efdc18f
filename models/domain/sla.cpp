// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sla.h"

namespace linedesk {

QString slaStateText(SlaState state)
{
    switch (state) {
    case SlaState::Ok: return QStringLiteral("ok");
    case SlaState::Near: return QStringLiteral("near");
    case SlaState::Breached: return QStringLiteral("breached");
    case SlaState::None: break;
    }
    return {};
}

SlaState slaState(Microseconds elapsed, std::chrono::seconds limit)
{
    if (elapsed > limit) {
        return SlaState::Breached;
    }
    // 80 % without fractions: 5 × elapsed ≥ 4 × limit.
    return elapsed * 5 >= limit * 4 ? SlaState::Near : SlaState::Ok;
}

SlaState slaState(const Session &session, Instant now, const SlaLimits &limits)
{
    const auto since = [now](MaybeInstant begin, std::chrono::seconds limit) {
        return begin ? slaState(now - *begin, limit) : SlaState::None;
    };
    switch (session.status) {
    case SessionStatus::Waiting: return since(session.startedAt, limits.queueWait);
    case SessionStatus::Active:
        return session.firstResponseAt ? since(session.startedAt, limits.resolution)
                                       : since(session.claimedAt, limits.firstResponse);
    case SessionStatus::Closed:
    case SessionStatus::Unknown: break;
    }
    return SlaState::None;
}

} // namespace linedesk
