// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace linedesk {

/// Where a Redis is and who asks. Holds the password: never log it as a whole, show server().
struct RedisAddress {
    QString host;
    quint16 port = 6379;
    QString user; ///< empty: the server's default user
    QString password;
    int database = 0;
    bool usesTls = false;

    /// "host:port", for logs, errors and people.
    QString server() const;

    friend bool operator==(const RedisAddress &, const RedisAddress &) = default;
};

/// Reads `redis://[[user]:password@]host[:port][/database]`, or `rediss://` for TLS. User and password may be
/// percent-encoded. WrongCall names the part that cannot be used ("redis scheme", "redis host", "redis port", "redis
/// database", "redis user", "redis query"), never anything that could be the password.
Result<RedisAddress> parseRedisAddress(const QString &url);

} // namespace linedesk
