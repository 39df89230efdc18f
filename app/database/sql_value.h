// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QHash>
#include <QStringList>

#include <variant>

namespace linedesk {

/// A value bound to a parameter. The empty alternative is NULL.
using SqlValue = std::variant<std::monostate, bool, qint64, double, QString, Instant, QStringList, QList<MaybeInstant>>;

/// Values by parameter name, without the colon.
class SqlParameters {
public:
    SqlParameters() = default;
    SqlParameters(std::initializer_list<std::pair<QLatin1String, SqlValue>> values);

    void set(const QString &name, const SqlValue &value) { m_values.insert(name, value); }
    bool has(const QString &name) const { return m_values.contains(name); }
    SqlValue value(const QString &name) const { return m_values.value(name); }
    qsizetype size() const { return m_values.size(); }

private:
    QHash<QString, SqlValue> m_values;
};

/// NULL for an empty optional.
SqlValue sqlValue(const MaybeInstant &instant);
/// NULL for 0, the id of nothing.
SqlValue sqlIdOrNull(qint64 id);

/// Type and length only ("text(12)"): what the statement log shows while values are not to be seen.
QString describeWithoutValue(const SqlValue &value);
/// The value as a person would type it into psql, for the log when values are allowed to be seen.
QString describeWithValue(const SqlValue &value);

/// A list as JSON text: strings, or microseconds with null for an absent instant.
QString jsonList(const QStringList &list);
QString jsonList(const QList<MaybeInstant> &list);

} // namespace linedesk
