// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/sql_pool.h"
#include "tests/support/await.h"

namespace linedesk {

/// A pool on PostgreSQL, direct or (`isPooler`) through PgBouncer. Ends the program when the URL cannot be read.
std::unique_ptr<SqlPool> postgresPool(
    const QString &url, bool isPooler = false, PoolLimits limits = {}, const QString &member = QStringLiteral("nok"));
/// A pool on a SQLite file, which is made when it is not there.
std::unique_ptr<SqlPool> sqlitePool(const QString &file, PoolLimits limits = {});

/// Runs one statement as one job and waits for it.
Result<SqlRows> runOn(
    SqlPool &pool, const Statement &statement, const SqlParameters &parameters = {}, const JobOptions &options = {});

/// Runs a job and waits for it. A promise that went away counts as Unsupported, which no job returns.
template <typename T, typename Job>
Result<T> runJob(SqlPool &pool, Job job, const JobOptions &options = {})
{
    const auto result = await(pool.run<T>(std::move(job), options).future);
    return result ? *result : Result<T>(makeError(ErrorKind::Unsupported, {}, QStringLiteral("the job never ended")));
}

/// "ok", or the error's kind and parameters: what tests compare.
template <typename T>
QString told(const Result<T> &result)
{
    return result ? QStringLiteral("ok")
                  : (QStringList(errorName(result.error().kind)) + result.error().parameters).join(u' ');
}

/// "ok", or the error's kind alone.
template <typename T>
QString kindOf(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : errorName(result.error().kind);
}

} // namespace linedesk
