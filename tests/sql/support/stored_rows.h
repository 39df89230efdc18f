// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sql/support/tables.h"

namespace linedesk {

class PostgresLink;

/// The rows of a table in memory, one text a row, sorted: NULL is "∅", instants are microseconds, JSON is in one form.
QStringList keptRows(const Table &table);
/// The rows of the same table and columns as a database has them, in the same form.
QStringList storedRows(PostgresLink &link, const Table &table);
QStringList storedRows(const QString &sqliteFile, const Table &table);

/// The columns of a table that hold instants.
QStringList instantColumns(const Table &table);

} // namespace linedesk
