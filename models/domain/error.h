// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace linedesk {

/// What went wrong, as far as a person can do something different about it. ui/text has the sentence of each.
enum class ErrorKind {
    Cancelled,          ///< superseded or called off: not shown
    Unreachable,        ///< no connection to the server; parameters: server
    ConnectionLost,     ///< broken while in use; parameters: server
    WrongPassword,      ///< parameters: user
    NoSuchDatabase,     ///< parameters: database
    TooManyConnections, ///< the server has no place left
    PoolTimeout,        ///< every connection of the pool stayed busy; parameters: seconds
    StatementTimeout,   ///< a deadline ended the statement; parameters: statement
    LockTimeout,        ///< somebody else holds the rows; parameters: statement
    MissingObject,      ///< a table or column is not there; parameters: object
    NoPermission,       ///< the role lacks a right; parameters: object
    ReadOnly,           ///< the database or file takes no writes
    Conflict,           ///< somebody was faster, or the value exists already
    DiskFull,           ///< no room where the data lies; parameters: file
    Corrupt,            ///< the local file is damaged; parameters: file
    Locked,             ///< another process holds the local file; parameters: file
    FutureSchema,       ///< written by a newer Linedesk; parameters: file, its version, ours
    NotEmpty,           ///< the workspace has data already; parameters: what was found
    MissingTables,      ///< no tables of a LINE backend here; parameters: database
    UnexpectedRows,     ///< one row was due, none or several came; parameters: statement
    UnexpectedType,     ///< a column is not what the statement says; parameters: statement, column
    StatementFailed,    ///< any other refusal by the database; parameters: statement
    NotFound,           ///< no such customer, message, tag, member; parameters: what, value
    WrongCall,          ///< option, filter, URL, time or cursor cannot be used; parameters: what, value
    RedisUnavailable,   ///< parameters: server
    RedisRefused,       ///< an error reply of Redis; parameters: command
    FileFailed,         ///< a file cannot be read or written; parameters: file
    Unsupported,        ///< not in this version; parameters: what
};

/// An error as a value. `parameters` are what the sentence for a person names; `cause` is the technical text for the log
/// and must hold no secret and no customer's text.
struct Error {
    ErrorKind kind = ErrorKind::StatementFailed;
    QStringList parameters;
    QString cause;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The one way to make an error.
Error makeError(ErrorKind kind, QStringList parameters = {}, QString cause = {});

/// A stable word for logs, tests and JSON, such as "wrong_password".
QString errorName(ErrorKind kind);

} // namespace linedesk
