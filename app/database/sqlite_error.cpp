// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sqlite_error.h"

#include <QRegularExpression>
#include <QSqlError>

#include <sqlite3.h>

namespace linedesk {

namespace {

/// "chat_sessions" of "no such table: chat_sessions".
QString objectOf(const QString &message)
{
    static const QRegularExpression missing(QStringLiteral("no such (?:table|column|function): (\\S+)"));
    return missing.match(message).captured(1);
}

} // namespace

Error errorOfSqlite(const QSqlError &error, const QString &statement, const QString &file)
{
    const QString message = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString cause = statement + QStringLiteral(": ") + error.nativeErrorCode() + u' ' + message;
    const int code = error.nativeErrorCode().toInt();
    if (code == SQLITE_IOERR_SHMSIZE) { // no room for the index of the log
        return makeError(ErrorKind::DiskFull, {file}, cause);
    }
    constexpr int primaryCodeMask = 0xff;
    switch (code & primaryCodeMask) {
    case SQLITE_INTERRUPT: return makeError(ErrorKind::StatementTimeout, {statement}, cause);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return makeError(ErrorKind::Locked, {file}, cause);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return makeError(ErrorKind::Corrupt, {file}, cause);
    case SQLITE_FULL: return makeError(ErrorKind::DiskFull, {file}, cause);
    case SQLITE_READONLY:
    case SQLITE_PERM: return makeError(ErrorKind::ReadOnly, {file}, cause);
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR: return makeError(ErrorKind::FileFailed, {file}, cause);
    case SQLITE_CONSTRAINT: return makeError(ErrorKind::Conflict, {statement}, cause);
    default: break;
    }
    const QString object = objectOf(message);
    return object.isEmpty() ? makeError(ErrorKind::StatementFailed, {statement}, cause)
                            : makeError(ErrorKind::MissingObject, {object}, cause);
}

} // namespace linedesk
