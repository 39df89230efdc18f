// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/redis/io_thread.h"
#include "app/redis/redis_address.h"
#include "app/redis/redis_client.h"
#include "models/domain/clock.h"

#include <QRegularExpression>
#include <QTest>

namespace linedesk {

/// The thread and the clock that clients under test need.
struct RedisGround {
    IoThread io;
    FixedClock clock{Instant::fromSeconds(1'764'000'000)};
};

/// The address in an environment variable of with_services.sh; a null host when that is not set.
inline RedisAddress addressOf(const char *variable)
{
    const Result<RedisAddress> address = parseRedisAddress(qEnvironmentVariable(variable));
    return address ? address.value() : RedisAddress();
}

/// The value, while the event loop of the test runs. 10 s at most, then none.
template <typename T>
std::optional<T> awaited(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000) || future.resultCount() == 0) {
        return std::nullopt;
    }
    return future.result();
}

inline ErrorKind kindOf(const std::optional<Result<RedisReply>> &result)
{
    return result && !result->ok() ? result->error().kind : ErrorKind::Unsupported;
}

inline QString causeOf(const std::optional<Result<RedisReply>> &result)
{
    return result && !result->ok() ? result->error().cause : QString();
}

inline QByteArray textOf(const std::optional<Result<RedisReply>> &result)
{
    return result && result->ok() ? result->value().bytes() : QByteArray();
}

} // namespace linedesk
