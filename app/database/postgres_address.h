// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QString>

namespace linedesk {

/// How to reach a PostgreSQL server. What is not given comes from PG* variables, pg_service.conf and .pgpass, as libpq reads them.
struct PostgresAddress {
    struct Keyword {
        QString name;
        QString value;
    };

    QList<Keyword> keywords; ///< of libpq, without the password
    QString password;        ///< never logged, never shown
    bool hasPasswordInUrl = false;
    bool isPooler = false; ///< a transaction-mode pooler is in front: it refuses the `options` keyword

    QString value(const QString &name) const;
    /// "host:port/database" for messages and logs.
    QString shown() const;
};

/// Reads a postgresql:// URL or libpq's keyword=value form. Errors: WrongCall with the reason of libpq.
Result<PostgresAddress> parsePostgresAddress(const QString &text, bool isPooler);

} // namespace linedesk
