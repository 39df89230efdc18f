// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/sql_rows.h"

struct pg_result;

namespace linedesk {

class SqlParameters;

/// Type number of a parameter in PostgreSQL's catalogue.
unsigned postgresTypeOf(SqlType type);
/// A value in the text form of the server; nothing for NULL.
std::optional<QByteArray> postgresText(const StatementParameter &parameter, const SqlParameters &parameters);

/// Rows over a PGresult, which it owns. Errors: UnexpectedType when columns differ from the head in number or type.
Result<SqlRows> postgresRows(pg_result *result, const Statement &statement);

} // namespace linedesk
