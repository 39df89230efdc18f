// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

struct pg_conn;

namespace linedesk {

/// A connection of the test itself, past everything it tests: for looking at the server from outside and for breaking things. One
/// thread at a time. What the server refuses is printed.
class PlainPostgres {
public:
    explicit PlainPostgres(const QString &url);
    ~PlainPostgres();
    PlainPostgres(const PlainPostgres &) = delete;
    PlainPostgres &operator=(const PlainPostgres &) = delete;

    bool isOpen() const;
    /// Runs any number of statements.
    bool run(const QString &sql);
    /// The first column of all rows, NULL as an empty text.
    QStringList column(const QString &sql);
    /// The first cell; empty when there is none.
    QString value(const QString &sql) { return column(sql).value(0); }

private:
    struct Finish {
        void operator()(pg_conn *connection) const;
    };
    std::unique_ptr<pg_conn, Finish> m_connection;
};

/// The superuser's URL of the server that with_services.sh started; empty without it.
QString postgresUrl();
/// The same through its PgBouncer.
QString pgbouncerUrl();
/// The URL with another database, role, password or port; what is empty (0) stays.
QString changedUrl(
    const QString &url, const QString &database, const QString &user = {}, const QString &password = {}, int port = 0);

} // namespace linedesk
