// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

struct pg_result;

namespace linedesk {

/// What a refusal by the server means. `statement` is its name; texts of the server that may hold values are not taken over.
Error errorOfSqlState(
    const QByteArray &sqlState, const QString &statement, const QString &object, const QString &message);
Error errorOfResult(const pg_result *result, const QString &statement);
/// Of a connection attempt that ended with this SQLSTATE (empty: the server was not reached).
Error errorOfConnect(const QByteArray &sqlState, const QString &server, const QString &user, const QString &database,
    const QString &message);

} // namespace linedesk
