// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/statement.h"
#include "models/domain/result.h"

#include <QHash>
#include <QSet>

namespace linedesk {

/// Every named statement of one dialect, resolved once for the capabilities of one workspace. Read only after load(): any thread.
class StatementCatalog {
public:
    /// Reads resources/sql. Errors: StatementFailed for a file that cannot be resolved: a defect of the program.
    static Result<StatementCatalog> load(Dialect dialect, const QSet<QString> &capabilities);

    /// The statement of that name. Asking for one that does not exist is a programming error and asserts.
    const Statement &statement(const QString &name) const;
    bool has(const QString &name) const { return m_statements.contains(name); }
    QStringList names() const;
    Dialect dialect() const { return m_dialect; }

private:
    Dialect m_dialect = Dialect::Sqlite;
    QHash<QString, Statement> m_statements;
};

/// Every capability word that a statement file of the dialect asks for.
QSet<QString> capabilitiesInUse(Dialect dialect);

/// A script of the dialect's folder, such as "schema/tables", comments dropped. Empty when there is none.
QString sqlScript(Dialect dialect, const QString &name);
/// Names of the scripts in a folder, sorted.
QStringList sqlScripts(Dialect dialect, const QString &folder);

} // namespace linedesk
