// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sql/support/tables.h"

namespace linedesk {

class PostgresLink;

/// Writes rows into existing tables. Tables and columns that the database lacks are left out, so that every level of the schema can
/// hold the same story. Sequences end past the last id. A failure ends the test program.
void fillPostgres(PostgresLink &link, const Tables &tables);
/// The same for a SQLite file that has its tables.
void fillSqlite(const QString &file, const Tables &tables);

/// Runs statements on a SQLite file; the rows of the last one as text, NULL as a null text.
QList<QStringList> runSqlite(const QString &file, const QString &sql);

} // namespace linedesk
