// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"

namespace linedesk {

Error makeError(ErrorKind kind, QStringList parameters, QString cause)
{
    return Error{kind, std::move(parameters), std::move(cause)};
}

QString errorName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::Unreachable: return QStringLiteral("unreachable");
    case ErrorKind::ConnectionLost: return QStringLiteral("connection_lost");
    case ErrorKind::WrongPassword: return QStringLiteral("wrong_password");
    case ErrorKind::NoSuchDatabase: return QStringLiteral("no_such_database");
    case ErrorKind::TooManyConnections: return QStringLiteral("too_many_connections");
    case ErrorKind::PoolTimeout: return QStringLiteral("pool_timeout");
    case ErrorKind::StatementTimeout: return QStringLiteral("statement_timeout");
    case ErrorKind::LockTimeout: return QStringLiteral("lock_timeout");
    case ErrorKind::MissingObject: return QStringLiteral("missing_object");
    case ErrorKind::NoPermission: return QStringLiteral("no_permission");
    case ErrorKind::ReadOnly: return QStringLiteral("read_only");
    case ErrorKind::Conflict: return QStringLiteral("conflict");
    case ErrorKind::DiskFull: return QStringLiteral("disk_full");
    case ErrorKind::Corrupt: return QStringLiteral("corrupt");
    case ErrorKind::Locked: return QStringLiteral("locked");
    case ErrorKind::FutureSchema: return QStringLiteral("future_schema");
    case ErrorKind::NotEmpty: return QStringLiteral("not_empty");
    case ErrorKind::MissingTables: return QStringLiteral("missing_tables");
    case ErrorKind::UnexpectedRows: return QStringLiteral("unexpected_rows");
    case ErrorKind::UnexpectedType: return QStringLiteral("unexpected_type");
    case ErrorKind::StatementFailed: return QStringLiteral("statement_failed");
    case ErrorKind::NotFound: return QStringLiteral("not_found");
    case ErrorKind::WrongCall: return QStringLiteral("wrong_call");
    case ErrorKind::RedisUnavailable: return QStringLiteral("redis_unavailable");
    case ErrorKind::RedisRefused: return QStringLiteral("redis_refused");
    case ErrorKind::FileFailed: return QStringLiteral("file_failed");
    case ErrorKind::Unsupported: return QStringLiteral("unsupported");
    }
    return QStringLiteral("unknown");
}

} // namespace linedesk
