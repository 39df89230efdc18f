// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_pool.h"

#include "app/database/postgres_connection.h"
#include "app/database/sqlite_connection.h"
#include "tests/support/written_statement.h"

namespace linedesk {

namespace {

Statement ping(Dialect dialect)
{
    return writtenStatement(
        QStringLiteral("probe_ping"), QStringLiteral("-- column alive integer — 1\nSELECT 1 AS alive"), dialect);
}

} // namespace

std::unique_ptr<SqlPool> postgresPool(const QString &url, bool isPooler, PoolLimits limits, const QString &member)
{
    const Result<PostgresAddress> address = parsePostgresAddress(url, isPooler);
    if (!address) {
        qFatal("LINEDESK_TEST_POSTGRES or _PGBOUNCER is no URL: run the test under with_services.sh");
    }
    return std::make_unique<SqlPool>(
        std::make_unique<PostgresConnector>(*address, member), ping(Dialect::Postgresql), limits);
}

std::unique_ptr<SqlPool> sqlitePool(const QString &file, PoolLimits limits)
{
    return std::make_unique<SqlPool>(std::make_unique<SqliteConnector>(file, true), ping(Dialect::Sqlite), limits);
}

Result<SqlRows> runOn(
    SqlPool &pool, const Statement &statement, const SqlParameters &parameters, const JobOptions &options)
{
    return runJob<SqlRows>(
        pool, [statement, parameters](SqlSession &session) { return session.run(statement, parameters); }, options);
}

} // namespace linedesk
