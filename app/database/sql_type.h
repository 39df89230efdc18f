// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace linedesk {

enum class Dialect { Postgresql, Sqlite };

/// "postgresql", "sqlite": the folder of the dialect's statements.
QString dialectName(Dialect dialect);

/// The types that heads of statement files speak of. An instant is a timestamptz in PostgreSQL and whole microseconds since the
/// epoch in SQLite; lists and json are arrays and jsonb there, JSON text here.
enum class SqlType { Integer, BigInteger, Real, Boolean, Text, Instant, Json, TextList, InstantList };

std::optional<SqlType> sqlTypeFromName(const QString &name);
QString sqlTypeName(SqlType type);

} // namespace linedesk
