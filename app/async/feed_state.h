// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/instant.h"

#include <optional>

namespace linedesk {

/// Where a feed stands. Rows that were loaded stay on screen in every phase; their age is `loadedAt`.
struct FeedState {
    enum class Phase {
        Idle,    ///< nothing asked yet
        Loading, ///< the first load runs, nothing to show
        Loaded,  ///< what is shown is what was read
        Failed,  ///< the last load failed; what was there before is kept
    };

    Phase phase = Phase::Idle;
    std::optional<Error> error; ///< of Failed
    MaybeInstant loadedAt;      ///< when what is shown was read

    bool isOffline() const
    {
        return phase == Phase::Failed && error
            && (error->kind == ErrorKind::Unreachable || error->kind == ErrorKind::ConnectionLost);
    }

    friend bool operator==(const FeedState &, const FeedState &) = default;
};

} // namespace linedesk
