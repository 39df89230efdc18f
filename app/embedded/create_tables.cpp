// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/create_tables.h"

#include "app/database/sql_session.h"
#include "app/database/statement_catalog.h"
#include "app/embedded/embedded_store.h"

namespace linedesk {

Outcome createTables(SqlSession &session, const StatementCatalog &catalog, const EmbeddedStore *store)
{
    const Result<SqlRow> use = one(session.run(catalog.statement(QStringLiteral("probe_database_use"))));
    if (!use) {
        return use.error();
    }
    if (use->boolean(0)) {
        return makeError(ErrorKind::NotEmpty, {QStringLiteral("tables")});
    }
    if (store != nullptr) {
        return store->bringUpToDate(session, catalog);
    }
    SqlTransaction transaction(session);
    if (!transaction.begun()) {
        return transaction.begun();
    }
    const Outcome created = session.runScript(sqlScript(Dialect::Postgresql, QStringLiteral("schema/tables")));
    return created ? transaction.commit() : created;
}

} // namespace linedesk
