// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/postgres_connection.h"
#include "tests/support/scratch_database.h"
#include "tests/support/test_pool.h"
#include "tests/support/written_statement.h"

#include <atomic>
#include <future>

namespace linedesk {

// What the tests of the pool share: statements, a door that holds jobs, a connector that counts.

inline Statement pingStatement(Dialect dialect = Dialect::Postgresql)
{
    return writtenStatement(
        QStringLiteral("probe_ping"), QStringLiteral("-- column alive integer — 1\nSELECT 1 AS alive"), dialect);
}

inline Statement pidStatement()
{
    return writtenStatement(QStringLiteral("read_pid"),
        QStringLiteral("-- column pid integer — of the backend\nSELECT pg_backend_pid() AS pid"));
}

/// Takes `seconds`, gives nothing.
inline Statement sleepStatement()
{
    return writtenStatement(QStringLiteral("read_slowly"),
        QStringLiteral("-- param :seconds real — how long; example 1\n-- column slept integer — 1\n"
                       "SELECT 1 AS slept FROM (SELECT pg_sleep(:seconds)) s"));
}

/// Holds jobs until it is opened.
class Door {
public:
    /// A job that says it is inside and waits.
    auto job()
    {
        return [this](SqlSession &) -> Outcome {
            ++m_inside;
            m_opened.wait();
            return Done{};
        };
    }
    int inside() const { return m_inside.load(); }
    void open() { m_promise.set_value(); }

private:
    std::promise<void> m_promise;
    std::shared_future<void> m_opened = m_promise.get_future().share();
    std::atomic<int> m_inside{0};
};

/// How many connections exist at once, as their owner sees it.
struct ConnectionCount {
    std::atomic<int> now{0};
    std::atomic<int> most{0};

    void begin()
    {
        const int count = ++now;
        int before = most.load();
        while (count > before && !most.compare_exchange_weak(before, count)) {
        }
    }
};

/// Passes everything to the connection it owns.
class CountedConnection final : public SqlConnection {
public:
    CountedConnection(std::unique_ptr<SqlConnection> connection, std::shared_ptr<ConnectionCount> count)
        : m_connection(std::move(connection))
        , m_count(std::move(count))
    {
        m_count->begin();
    }
    ~CountedConnection() override
    {
        m_connection.reset();
        --m_count->now;
    }
    CountedConnection(const CountedConnection &) = delete;
    CountedConnection &operator=(const CountedConnection &) = delete;

    Outcome open(const RunLimits &limits) override { return m_connection->open(limits); }
    bool isBroken() const override { return m_connection->isBroken(); }
    Result<SqlRows> run(const Statement &statement, const SqlParameters &parameters, const RunLimits &limits) override
    {
        return m_connection->run(statement, parameters, limits);
    }
    Outcome runScript(const QString &script, const RunLimits &limits) override
    {
        return m_connection->runScript(script, limits);
    }
    Outcome beginCopy(const Statement &statement) override { return m_connection->beginCopy(statement); }
    Outcome putCopy(const QByteArray &piece) override { return m_connection->putCopy(piece); }
    Result<qint64> endCopy(bool keep, const RunLimits &limits) override { return m_connection->endCopy(keep, limits); }
    Outcome begin(const RunLimits &limits) override { return m_connection->begin(limits); }
    Outcome commit(const RunLimits &limits) override { return m_connection->commit(limits); }
    void rollback() override { m_connection->rollback(); }

private:
    std::unique_ptr<SqlConnection> m_connection;
    std::shared_ptr<ConnectionCount> m_count;
};

class CountingConnector final : public SqlConnector {
public:
    CountingConnector(const QString &url, const QString &member, std::shared_ptr<ConnectionCount> count)
        : m_connector(parsePostgresAddress(url, false).value(), member)
        , m_count(std::move(count))
    {
    }

    std::unique_ptr<SqlConnection> make() override
    {
        return std::make_unique<CountedConnection>(m_connector.make(), m_count);
    }
    Dialect dialect() const override { return m_connector.dialect(); }
    QString product() const override { return m_connector.product(); }

private:
    PostgresConnector m_connector;
    std::shared_ptr<ConnectionCount> m_count;
};

/// Backends of a member as the server lists them.
inline int backendsOf(PlainPostgres &server, const QString &member)
{
    return server
        .value(
            QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'linedesk %1'").arg(member))
        .toInt();
}

} // namespace linedesk
