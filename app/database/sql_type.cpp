// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sql_type.h"

namespace linedesk {

namespace {

struct NamedType {
    SqlType type;
    QLatin1String name;
};

constexpr NamedType namedTypes[] = {
    {SqlType::Integer, QLatin1String("integer")},
    {SqlType::BigInteger, QLatin1String("bigint")},
    {SqlType::Real, QLatin1String("real")},
    {SqlType::Boolean, QLatin1String("boolean")},
    {SqlType::Text, QLatin1String("text")},
    {SqlType::Instant, QLatin1String("instant")},
    {SqlType::Json, QLatin1String("json")},
    {SqlType::TextList, QLatin1String("text_list")},
    {SqlType::InstantList, QLatin1String("instant_list")},
};

} // namespace

QString dialectName(Dialect dialect)
{
    return dialect == Dialect::Postgresql ? QStringLiteral("postgresql") : QStringLiteral("sqlite");
}

std::optional<SqlType> sqlTypeFromName(const QString &name)
{
    for (const NamedType &named : namedTypes) {
        if (named.name == name) {
            return named.type;
        }
    }
    return std::nullopt;
}

QString sqlTypeName(SqlType type)
{
    for (const NamedType &named : namedTypes) {
        if (named.type == type) {
            return named.name;
        }
    }
    return {};
}

} // namespace linedesk
