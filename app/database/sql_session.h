// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/sql_connection.h"
#include "models/domain/load_cost.h"

namespace linedesk {

class StatementLog;

/// What a job sees of the connection it runs on. Lives on the worker for the time of one job; nothing of it may leave.
class SqlSession {
public:
    SqlSession(SqlConnection &connection, RunLimits limits, StatementLog &log);

    /// Runs one named statement. Errors: those of SqlConnection; Cancelled once the job is called off.
    Result<SqlRows> run(const Statement &statement, const SqlParameters &parameters = {});
    /// Bulk load; see SqlConnection.
    Outcome beginCopy(const Statement &statement) { return m_connection.beginCopy(statement); }
    Outcome putCopy(const QByteArray &piece) { return m_connection.putCopy(piece); }
    Result<qint64> endCopy(bool keep) { return m_connection.endCopy(keep, m_limits); }
    Outcome runScript(const QString &script);

    Outcome begin() { return m_connection.begin(m_limits); }
    Outcome commit() { return m_connection.commit(m_limits); }
    void rollback() { m_connection.rollback(); }

    const CancelToken &cancel() const { return m_limits.cancel; }
    /// Of the statements run so far, probes left out.
    const LoadCost &cost() const { return m_cost; }
    bool isConnectionBroken() const { return m_connection.isBroken(); }

private:
    SqlConnection &m_connection;
    RunLimits m_limits;
    StatementLog &m_log;
    LoadCost m_cost;
};

/// Begins a transaction and, unless commit() was reached, rolls it back at the end of the scope.
class SqlTransaction {
public:
    explicit SqlTransaction(SqlSession &session)
        : m_session(session)
        , m_begun(session.begin())
        , m_isOpen(m_begun.ok())
    {
    }
    ~SqlTransaction()
    {
        if (m_isOpen) {
            m_session.rollback();
        }
    }
    SqlTransaction(const SqlTransaction &) = delete;
    SqlTransaction &operator=(const SqlTransaction &) = delete;

    const Outcome &begun() const { return m_begun; }
    Outcome commit()
    {
        m_isOpen = false;
        return m_session.commit();
    }

private:
    SqlSession &m_session;
    Outcome m_begun;
    bool m_isOpen;
};

} // namespace linedesk
