// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace linedesk {

/// One answer of Redis (RESP2), as a value. Asking for what the kind does not have gives 0, nothing or an empty list.
class RedisReply {
public:
    enum class Kind { Nil, Integer, Status, Bulk, Error, Array };

    RedisReply() = default;
    static RedisReply integer(qint64 value);
    static RedisReply status(QByteArray text);
    static RedisReply bulk(QByteArray bytes);
    static RedisReply error(QByteArray text);
    static RedisReply array(std::vector<RedisReply> elements);

    Kind kind() const { return m_kind; }
    bool isNil() const { return m_kind == Kind::Nil; }
    qint64 toInteger() const { return m_integer; }
    /// Of a status, a bulk string or an error inside an array. The text of an error may repeat arguments: not for the
    /// log.
    const QByteArray &bytes() const { return m_bytes; }
    const std::vector<RedisReply> &elements() const { return m_elements; }
    std::vector<RedisReply> &elements() { return m_elements; }

    friend bool operator==(const RedisReply &, const RedisReply &) = default;

private:
    RedisReply(Kind kind, QByteArray bytes)
        : m_kind(kind)
        , m_bytes(std::move(bytes))
    {
    }

    Kind m_kind = Kind::Nil;
    qint64 m_integer = 0;
    QByteArray m_bytes;
    std::vector<RedisReply> m_elements;
};

/// The first word of an error's text, such as "WRONGTYPE": the part that repeats no argument. "?" when there is no such
/// word.
QString redisErrorCode(const RedisReply &error);

} // namespace linedesk
