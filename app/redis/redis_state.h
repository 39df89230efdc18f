// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/instant.h"

#include <QMetaType>

#include <optional>

namespace linedesk {

/// Where the link to Redis stands.
struct RedisState {
    enum class Phase {
        Connecting, ///< the first attempt runs
        Up,         ///< logged in
        Down,       ///< broken or never reached; attempts go on
    };

    Phase phase = Phase::Connecting;
    Instant since;              ///< when this phase began
    std::optional<Error> error; ///< of Down: RedisUnavailable, or RedisRefused with the log-in's command

    friend bool operator==(const RedisState &, const RedisState &) = default;
};

} // namespace linedesk

Q_DECLARE_METATYPE(linedesk::RedisState)
