// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/redis_pipeline.h"

#include <utility>

namespace linedesk {

namespace {

void end(RedisCall &call, Result<RedisReply> result)
{
    if (const auto finish = std::exchange(call.finish, nullptr)) {
        finish(std::move(result));
    }
}

} // namespace

void RedisPipeline::add(RedisCall call)
{
    m_unsent.push_back(std::move(call));
}

RedisCall &RedisPipeline::markSent()
{
    m_sent.push_back(std::move(m_unsent.front()));
    m_unsent.pop_front();
    return m_sent.back();
}

bool RedisPipeline::answer(RedisReply reply)
{
    if (m_sent.empty()) {
        return false;
    }
    RedisCall call = std::move(m_sent.front());
    m_sent.pop_front();
    if (m_expired > 0) {
        --m_expired;
    } else if (reply.kind() == RedisReply::Kind::Error) {
        end(call, makeError(ErrorKind::RedisRefused, {call.name}, redisErrorCode(reply)));
    } else {
        end(call, std::move(reply));
    }
    return true;
}

void RedisPipeline::expire(RedisCall::Time now, const Error &error)
{
    while (m_expired < m_sent.size() && m_sent[m_expired].deadline <= now) {
        end(m_sent[m_expired++], error);
    }
    while (!m_unsent.empty() && m_unsent.front().deadline <= now) {
        RedisCall call = std::move(m_unsent.front());
        m_unsent.pop_front();
        end(call, error);
    }
}

std::optional<RedisCall::Time> RedisPipeline::nextDeadline() const
{
    if (m_expired < m_sent.size()) {
        return m_sent[m_expired].deadline;
    }
    return m_unsent.empty() ? std::nullopt : std::optional(m_unsent.front().deadline);
}

void RedisPipeline::failSent(const Error &error)
{
    m_expired = 0;
    for (RedisCall &call : std::exchange(m_sent, {})) {
        end(call, error);
    }
}

void RedisPipeline::failUnsent(const Error &error)
{
    for (RedisCall &call : std::exchange(m_unsent, {})) {
        end(call, error);
    }
}

} // namespace linedesk
