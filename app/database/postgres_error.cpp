// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/postgres_error.h"

#include <libpq-fe.h>

#include <QRegularExpression>

namespace linedesk {

namespace {

QByteArray field(const pg_result *result, int code)
{
    return QByteArray(PQresultErrorField(result, code));
}

/// "users", "chat_sessions.is_archived": the first quoted name of the server's sentence, else the words behind "table" or "view".
QString objectOf(const pg_result *result)
{
    const QByteArray table = field(result, PG_DIAG_TABLE_NAME);
    if (!table.isEmpty()) {
        return QString::fromUtf8(table);
    }
    const QString message = QString::fromUtf8(field(result, PG_DIAG_MESSAGE_PRIMARY));
    static const QRegularExpression name(
        QStringLiteral("\"([^\"]+)\"|(?:column|table|view|relation|function) ([\\w.]+)"));
    const QRegularExpressionMatch match = name.match(message);
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

bool isOneOf(const QByteArray &state, std::initializer_list<const char *> states)
{
    for (const char *candidate : states) {
        if (state == candidate) {
            return true;
        }
    }
    return false;
}

} // namespace

Error errorOfSqlState(const QByteArray &state, const QString &statement, const QString &object, const QString &message)
{
    // "invalid input syntax for type integer: …" repeats what somebody wrote.
    const bool mayHoldValues = state.startsWith("22");
    const QString cause = QString::fromLatin1(state) + (mayHoldValues ? QString() : u' ' + message);
    const auto make = [&cause](ErrorKind kind, const QString &what) { return makeError(kind, {what}, cause); };
    if (state == "57014") { // query_canceled
        return make(ErrorKind::StatementTimeout, statement);
    }
    if (isOneOf(state, {"55P03", "40P01"})) { // lock_not_available, deadlock_detected
        return make(ErrorKind::LockTimeout, statement);
    }
    if (isOneOf(state,
            {"42P01", "42703", "3F000", "42883", "42704"})) { // undefined table, column, schema, function, object
        return make(ErrorKind::MissingObject, object);
    }
    if (state == "42501") { // insufficient_privilege
        return make(ErrorKind::NoPermission, object);
    }
    if (state == "25006") { // read_only_sql_transaction
        return make(ErrorKind::ReadOnly, statement);
    }
    if (isOneOf(state, {"23505", "40001"})) { // unique_violation, serialization_failure
        return make(ErrorKind::Conflict, statement);
    }
    if (state == "53100") { // disk_full
        return make(ErrorKind::DiskFull, statement);
    }
    if (state == "53300") { // too_many_connections
        return make(ErrorKind::TooManyConnections, statement);
    }
    if (state.startsWith("08")
        || isOneOf(state, {"57P01", "57P02", "57P03"})) { // connection, shutdown, crash, starting up
        return make(ErrorKind::ConnectionLost, statement);
    }
    return make(ErrorKind::StatementFailed, statement);
}

Error errorOfResult(const pg_result *result, const QString &statement)
{
    return errorOfSqlState(field(result, PG_DIAG_SQLSTATE), statement, objectOf(result),
        QString::fromUtf8(field(result, PG_DIAG_MESSAGE_PRIMARY)));
}

Error errorOfConnect(const QByteArray &state, const QString &server, const QString &user, const QString &database,
    const QString &message)
{
    const QString cause = QString::fromLatin1(state) + u' ' + message.simplified();
    // PgBouncer has one state for all it refuses, and always speaks English.
    const auto poolerSays = [&](const char *words) {
        return state == "08P01" && message.contains(QLatin1String(words));
    };
    // invalid_password, invalid_authorization_specification
    if (isOneOf(state, {"28P01", "28000"}) || poolerSays("authentication failed")) {
        return makeError(ErrorKind::WrongPassword, {user, server}, cause);
    }
    if (state == "3D000" || poolerSays("no such database") || poolerSays("does not exist")) { // invalid_catalog_name
        return makeError(ErrorKind::NoSuchDatabase, {database, server}, cause);
    }
    if (state == "53300") {
        return makeError(ErrorKind::TooManyConnections, {server}, cause);
    }
    if (state == "42501") {
        return makeError(ErrorKind::NoPermission, {database}, cause);
    }
    return makeError(ErrorKind::Unreachable, {server}, cause);
}

} // namespace linedesk
