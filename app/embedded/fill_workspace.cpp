// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/fill_workspace.h"

#include "app/database/sql_session.h"
#include "app/database/statement_catalog.h"
#include "app/embedded/sample_checksum.h"
#include "app/embedded/sample_data.h"
#include "app/embedded/sample_tee.h"
#include "app/embedded/sample_writer.h"

namespace linedesk {

namespace {

Outcome checkEmpty(SqlSession &session, const StatementCatalog &catalog)
{
    const Result<SqlRow> row = one(session.run(catalog.statement(QStringLiteral("probe_emptiness"))));
    if (!row) {
        const bool hasNoTables = row.error().kind == ErrorKind::MissingObject;
        return hasNoTables ? makeError(ErrorKind::MissingTables, {QString()}, row.error().cause) : row.error();
    }
    static const QStringList kinds{QStringLiteral("users"), QStringLiteral("sessions"), QStringLiteral("messages")};
    for (int i = 0; i < kinds.size(); ++i) {
        if (row->boolean(i)) {
            return makeError(ErrorKind::NotEmpty, {kinds.at(i)});
        }
    }
    return Done{};
}

/// Sequences past the last id, statistics for the planner.
Outcome finishTables(SqlSession &session, const StatementCatalog &catalog)
{
    for (const char *name : {"reset_sequences", "refresh_statistics"}) {
        if (!catalog.has(QLatin1String(name))) {
            continue;
        }
        const Result<SqlRows> done = session.run(catalog.statement(QLatin1String(name)));
        if (!done) {
            return done.error();
        }
    }
    return Done{};
}

} // namespace

Result<SampleReport> fillWithSample(
    SqlSession &session, const StatementCatalog &catalog, const SampleOptions &options, const SampleProgress &progress)
{
    const Outcome sensible = checkSampleOptions(options);
    if (!sensible) {
        return sensible.error();
    }
    SqlTransaction transaction(session);
    if (!transaction.begun()) {
        return transaction.begun().error();
    }
    const Outcome empty = checkEmpty(session, catalog);
    if (!empty) {
        return empty.error();
    }
    SampleChecksum checksum;
    {
        const std::unique_ptr<SampleSink> writer = makeSampleWriter(session, catalog);
        SampleTee both(*writer, checksum);
        const Outcome written = generateSample(options, both, progress, session.cancel());
        if (!written) {
            return written.error();
        }
    }
    const Outcome finished = finishTables(session, catalog);
    const Outcome kept = finished ? transaction.commit() : finished;
    if (!kept) {
        return kept.error();
    }
    return SampleReport{checksum.rows(), checksum.value()};
}

} // namespace linedesk
