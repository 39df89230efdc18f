// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/redis/redis_call.h"
#include "app/redis/redis_state.h"

#include <QSemaphore>

#include <atomic>
#include <mutex>
#include <vector>

namespace linedesk {

/// What the callers of a RedisClient and its link on the I/O thread share. Every function may be called on any thread.
class RedisExchange {
public:
    enum class Posted {
        First,  ///< the link must be told
        Queued, ///< the link knows that there is something
        Closed, ///< not taken: the link is gone
    };

    explicit RedisExchange(RedisState state);

    /// Gives the call its deadline, so that deadlines ascend in the order of the calls. A call that is Closed was left
    /// as it is.
    Posted post(RedisCall &call, std::chrono::milliseconds timeout);
    /// What was posted since the last time.
    std::vector<RedisCall> take();
    /// The same, and nothing is taken from now on.
    std::vector<RedisCall> close();

    RedisState state() const;
    void setState(const RedisState &state);

    void countSent() { m_sent.fetch_add(1, std::memory_order_relaxed); }
    qint64 sent() const { return m_sent.load(std::memory_order_relaxed); }

    /// Given once, by the link as the last thing it does.
    QSemaphore &ended() { return m_ended; }

private:
    mutable std::mutex m_mutex;
    std::vector<RedisCall> m_calls;
    RedisState m_state;
    bool m_closed = false;
    std::atomic<qint64> m_sent{0};
    QSemaphore m_ended;
};

} // namespace linedesk
