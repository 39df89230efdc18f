// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/sql_type.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace linedesk {

struct StatementParameter {
    QString name;
    SqlType type = SqlType::Text;
    QString meaning;
    QString
        example; ///< a literal, "null", or "$customer" and the like: a value to be looked up in the database at hand
};

struct StatementColumn {
    QString name;
    SqlType type = SqlType::Text;
    QString meaning;
};

/// A named statement, resolved for one workspace: what is sent, and what its head says.
struct Statement {
    QString name;
    QString description;
    QByteArray text; ///< PostgreSQL: begins with /* linedesk:NAME */, parameters are $1…; SQLite: parameters are :name
    QList<StatementParameter> parameters; ///< in the order of $1…
    QList<StatementColumn> columns;
    QStringList indexes; ///< "table(columns) — what for", per line of the head

    /// A probe is no part of a refresh: connection checks, clock, capabilities, look-ups of examples.
    bool isProbe() const { return name.startsWith(QLatin1String("probe_")); }
};

} // namespace linedesk
