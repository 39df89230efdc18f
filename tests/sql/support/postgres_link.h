// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/sql_value.h"
#include "app/database/statement.h"

#include <QList>
#include <QStringList>

#include <memory>

struct pg_conn;

namespace linedesk {

/// Rows as the server writes them; NULL is a null text.
using TextRows = QList<QStringList>;

/// A connection beside the program's: for what a test prepares and looks at. Every failure ends the test program with the server's
/// words, so callers need no checks. Not a part of what is tested.
class PostgresLink {
public:
    explicit PostgresLink(const QString &url);
    ~PostgresLink();
    PostgresLink(const PostgresLink &) = delete;
    PostgresLink &operator=(const PostgresLink &) = delete;

    /// One statement or a script without parameters; the rows of the last one.
    TextRows run(const QString &sql);
    /// The first column of the first row.
    QString value(const QString &sql);
    QStringList column(const QString &sql);
    /// A named statement with `prefix` in front, such as EXPLAIN, bound and planned as the program does it.
    TextRows run(const QString &prefix, const Statement &statement, const SqlParameters &parameters);
    /// Rows of text for a COPY … FROM STDIN.
    void copyIn(const QString &sql, const QByteArray &rows);

private:
    std::unique_ptr<pg_conn, void (*)(pg_conn *)> m_connection;
};

} // namespace linedesk
