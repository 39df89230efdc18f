// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/redis/redis_reply.h"
#include "models/domain/result.h"

#include <chrono>
#include <functional>

namespace linedesk {

/// A command on its way, and whom to tell.
struct RedisCall {
    using Time = std::chrono::steady_clock::time_point;

    QString name;     ///< first word of the command: all of it that an error may show
    QByteArray bytes; ///< as they go over the wire
    Time deadline;
    /// Called exactly once, on whatever thread ends the call. Empty for the link's own sign of life.
    std::function<void(Result<RedisReply>)> finish;
};

} // namespace linedesk
