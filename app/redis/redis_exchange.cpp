// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/redis_exchange.h"

#include <utility>

namespace linedesk {

RedisExchange::RedisExchange(RedisState state)
    : m_state(std::move(state))
{
}

RedisExchange::Posted RedisExchange::post(RedisCall &call, std::chrono::milliseconds timeout)
{
    const std::scoped_lock lock(m_mutex);
    if (m_closed) {
        return Posted::Closed;
    }
    call.deadline = std::chrono::steady_clock::now() + timeout;
    m_calls.push_back(std::move(call));
    return m_calls.size() == 1 ? Posted::First : Posted::Queued;
}

std::vector<RedisCall> RedisExchange::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_calls, {});
}

std::vector<RedisCall> RedisExchange::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    return std::exchange(m_calls, {});
}

RedisState RedisExchange::state() const
{
    const std::scoped_lock lock(m_mutex);
    return m_state;
}

void RedisExchange::setState(const RedisState &state)
{
    const std::scoped_lock lock(m_mutex);
    m_state = state;
}

} // namespace linedesk
