// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/redis_log_in.h"

#include "app/redis/redis_address.h"
#include "app/redis/redis_command.h"

namespace linedesk {

namespace {

QString commandAuth()
{
    return QStringLiteral("AUTH");
}

QString commandClient()
{
    return QStringLiteral("CLIENT");
}

} // namespace

RedisLogIn::RedisLogIn(const RedisAddress &address)
{
    if (!address.password.isEmpty()) {
        QByteArrayList command{commandAuth().toLatin1()};
        if (!address.user.isEmpty()) {
            command << address.user.toUtf8();
        }
        say(command << address.password.toUtf8());
    }
    if (address.database != 0) {
        say({QByteArrayLiteral("SELECT"), QByteArray::number(address.database)});
    }
    say({commandClient().toLatin1(), QByteArrayLiteral("SETNAME"), QByteArrayLiteral("linedesk")});
}

void RedisLogIn::say(const QByteArrayList &command)
{
    const Result<QByteArray> bytes = encodeRedisCommand(command);
    // Only a password of 64 MB does not fit, and the server refuses an empty log-in all the same.
    m_request += bytes ? bytes.value() : QByteArray();
    m_awaited << QString::fromLatin1(command.first());
}

Outcome RedisLogIn::take(const RedisReply &reply)
{
    const QString command = m_awaited.isEmpty() ? QString() : m_awaited.takeFirst();
    if (reply.kind() != RedisReply::Kind::Error) {
        return Done{};
    }
    const QString code = redisErrorCode(reply);
    if (code == QStringLiteral("NOAUTH")) {
        return makeError(ErrorKind::RedisRefused, {commandAuth()}, code);
    }
    // Without the right to it, or unknown to a proxy: the name is only for whoever reads CLIENT LIST.
    const bool isOnlyTheName =
        command == commandClient() && (code == QStringLiteral("NOPERM") || code == QStringLiteral("ERR"));
    if (isOnlyTheName) {
        return Done{};
    }
    return makeError(ErrorKind::RedisRefused, {command}, code);
}

} // namespace linedesk
