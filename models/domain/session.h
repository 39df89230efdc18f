// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/instant.h"

namespace linedesk {

enum class SessionStatus { Waiting, Active, Closed, Unknown };

/// The contract's word ("WAITING"); Unknown for anything else.
SessionStatus sessionStatusFromText(const QString &text);
QString sessionStatusText(SessionStatus status);

/// One hand-over from bot to people: a row of chat_sessions (contract database.md §2).
struct Session {
    SessionId id;
    SessionStatus status = SessionStatus::Unknown;
    StaffId owner;     ///< stays set after closing; after a transfer the newest owner
    QString ownerName; ///< display_name of the owner, empty when there is none or he is gone
    MaybeInstant startedAt;
    MaybeInstant claimedAt;
    MaybeInstant firstResponseAt;
    MaybeInstant lastActivityAt;
    MaybeInstant closedAt;
    QString closedBy; ///< OPERATOR, SYSTEM, USER, SYSTEM_TIMEOUT or empty
    int messageCount = 0;
    int transferCount = 0;
    int score = 0; ///< the customer's rating 1…5, 0 when there is none

    /// When an ACTIVE chat ends by itself: 30 min after the last act of staff (contract database.md §5).
    MaybeInstant closesAt() const;
    /// When a WAITING customer is given up: 10 min after the start (contract database.md §5).
    MaybeInstant abandonsAt() const;

    friend bool operator==(const Session &, const Session &) = default;
};

using Sessions = QList<Session>;

} // namespace linedesk
