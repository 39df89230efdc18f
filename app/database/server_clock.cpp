// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/server_clock.h"

#include "app/database/sql_session.h"
#include "app/database/statement_catalog.h"
#include "models/domain/clock.h"

namespace linedesk {

Outcome setToServerTime(SystemClock &clock, SqlSession &session, const StatementCatalog &catalog)
{
    SystemClock here;
    const Instant before = here.now();
    const Result<SqlRow> row = one(session.run(catalog.statement(QStringLiteral("probe_clock"))));
    const Instant after = here.now();
    if (!row) {
        return row.error();
    }
    const MaybeInstant server = row->instant(0);
    if (!server) {
        return makeError(ErrorKind::UnexpectedType, {QStringLiteral("probe_clock"), QStringLiteral("server_now")});
    }
    const Instant middle = before + (after - before) / 2;
    clock.setOffset(*server - middle);
    return Done{};
}

} // namespace linedesk
