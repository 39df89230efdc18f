// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/redis_reply.h"

#include <QList>

#include <algorithm>

namespace linedesk {

RedisReply RedisReply::integer(qint64 value)
{
    RedisReply reply(Kind::Integer, {});
    reply.m_integer = value;
    return reply;
}

RedisReply RedisReply::status(QByteArray text)
{
    return {Kind::Status, std::move(text)};
}

RedisReply RedisReply::bulk(QByteArray bytes)
{
    return {Kind::Bulk, std::move(bytes)};
}

RedisReply RedisReply::error(QByteArray text)
{
    return {Kind::Error, std::move(text)};
}

RedisReply RedisReply::array(std::vector<RedisReply> elements)
{
    RedisReply reply(Kind::Array, {});
    reply.m_elements = std::move(elements);
    return reply;
}

QString redisErrorCode(const RedisReply &error)
{
    // Redis' own codes are a few capitals; a script may answer with anything.
    const QByteArray word = error.bytes().left(33).split(' ').first();
    const bool isCode = !word.isEmpty() && word.size() <= 32
        && std::all_of(word.cbegin(), word.cend(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return isCode ? QString::fromLatin1(word) : QStringLiteral("?");
}

} // namespace linedesk
