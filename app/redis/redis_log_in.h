// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/redis/redis_reply.h"
#include "models/domain/result.h"

#include <QByteArrayList>
#include <QStringList>

namespace linedesk {

struct RedisAddress;

/// What is said first on a new link: AUTH (with a password), SELECT (but for database 0), CLIENT SETNAME. A value; one
/// thread.
class RedisLogIn {
public:
    explicit RedisLogIn(const RedisAddress &address);

    /// All of it in one piece. Holds the password.
    const QByteArray &request() const { return m_request; }
    bool isDone() const { return m_awaited.isEmpty(); }

    /// Takes the answers in turn. RedisRefused with the command that the server did not like; a server that only does
    /// not let us name the link is fine.
    Outcome take(const RedisReply &reply);

private:
    void say(const QByteArrayList &command);

    QByteArray m_request;
    QStringList m_awaited;
};

} // namespace linedesk
