// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/statement.h"

#include <QSet>

namespace linedesk {

class PostgresLink;
class SqlParameters;

/// What a statement did when it ran.
struct Plan {
    QSet<QString> indexes; ///< used, whether or not the branch was executed
    QSet<QString> scanned; ///< tables read whole
    qint64 sharedBuffers = 0;
    qint64 rows = 0;
};

/// Runs a statement twice and tells of the second run, for which the buffers carry no noise. Planned with its values and the server's own
/// settings, as the program's statements are.
Plan planOf(PostgresLink &link, const Statement &statement, const SqlParameters &parameters);

/// One line "index TABLE(columns) — …" of a statement's head.
struct IndexClaim {
    QString table;
    QStringList names; ///< any one of which serves, in the variant asked for; empty: it says that there is none
};

/// `variant`: "migrated", "models"; "advised" is migrated with the advised indexes.
IndexClaim indexClaim(const QString &headLine, const QString &variant);

} // namespace linedesk
