// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/redis/redis_call.h"

#include <deque>
#include <optional>

namespace linedesk {

/// The calls of one link: those not yet sent, and those sent whose answers come in the same order. A call that ended by
/// its time-out keeps its place until its answer is there. Calls are added with ascending deadlines. One thread.
class RedisPipeline {
public:
    void add(RedisCall call);

    bool hasUnsent() const { return !m_unsent.empty(); }
    /// The next call to send counts as sent from now on.
    RedisCall &markSent();
    bool isAwaiting() const { return !m_sent.empty(); }

    /// Ends the oldest sent call with `reply`: RedisRefused with the command's name for an error. False when no answer
    /// was due.
    bool answer(RedisReply reply);

    /// Ends every call whose deadline is not after `now`. Those not sent are never sent.
    void expire(RedisCall::Time now, const Error &error);
    std::optional<RedisCall::Time> nextDeadline() const;

    void failSent(const Error &error);
    void failUnsent(const Error &error);

private:
    std::deque<RedisCall> m_unsent;
    std::deque<RedisCall> m_sent;
    std::size_t m_expired = 0; ///< so many at the front of m_sent have ended already
};

} // namespace linedesk
