// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/sql_value.h"
#include "app/database/statement.h"
#include "models/domain/result.h"

#include <QJsonObject>
#include <QMap>

namespace linedesk {

class PostgresLink;
class SqlSession;
class StatementCatalog;

/// A place in the inbox order or in a conversation.
struct Position {
    MaybeInstant at;
    qint64 id = 0;
};

/// What there is to ask a database for, read beside the program so that every database is asked the same.
struct Facts {
    QList<Position> inbox;                ///< every customer, in inbox order
    QStringList customers;                ///< every line_user_id, by users.id
    QStringList talkers;                  ///< customers with the most messages, then one with few, then one with none
    QMap<QString, QList<Position>> talks; ///< messages of each talker, oldest first
    QStringList waiting;                  ///< customers with a WAITING session
    QList<qint64> staff;                  ///< by number of open sessions, most first
    QStringList usernames;
    QList<qint64> tags;
    QStringList tagNames;
    Instant newest;                   ///< instant of the newest message
    QMap<QString, SqlValue> examples; ///< values for "$customer" and the like
};

Facts factsOf(PostgresLink &link);

/// Values for the $-names of heads, as probe_example_values finds them in the database of the job.
Result<QMap<QString, SqlValue>> exampleValues(SqlSession &session, const StatementCatalog &catalog);
/// The parameters that the head's examples name.
SqlParameters exampleParameters(const Statement &statement, const QMap<QString, SqlValue> &examples);

/// Sets of parameters worth running a reading statement with. The first one is that of the examples.
QList<SqlParameters> casesOf(const Statement &statement, const Facts &facts);
/// "limit=50 before_id=17": for a message that says which case failed.
QString caseText(const Statement &statement, const SqlParameters &parameters);

} // namespace linedesk
