// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/sql_rows.h"

class QSqlQuery;

namespace linedesk {

/// Reads every row of an executed statement. Errors: UnexpectedType when columns differ from the head in number or name; that of
/// SQLite when it failed on the way.
Result<SqlRows> sqliteRows(QSqlQuery &query, const Statement &statement, const QString &file);

} // namespace linedesk
