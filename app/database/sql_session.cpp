// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sql_session.h"

#include "app/database/statement_log.h"

namespace linedesk {

namespace {

double millisecondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

SqlSession::SqlSession(SqlConnection &connection, RunLimits limits, StatementLog &log)
    : m_connection(connection)
    , m_limits(std::move(limits))
    , m_log(log)
{
}

Result<SqlRows> SqlSession::run(const Statement &statement, const SqlParameters &parameters)
{
    if (m_limits.cancel.isCancelled()) {
        return makeError(ErrorKind::Cancelled, {statement.name});
    }
    const auto start = std::chrono::steady_clock::now();
    Result<SqlRows> rows = m_connection.run(statement, parameters, m_limits);
    const double ms = millisecondsSince(start);
    m_log.record(statement, parameters, ms, rows ? rows->size() : 0, !rows);
    if (!statement.isProbe()) {
        ++m_cost.statements;
        m_cost.databaseMs += ms;
    }
    return rows;
}

Outcome SqlSession::runScript(const QString &script)
{
    return m_connection.runScript(script, m_limits);
}

} // namespace linedesk
