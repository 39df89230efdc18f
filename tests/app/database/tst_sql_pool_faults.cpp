// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sql_pool.h"

#include "tests/app/database/pool_ground.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/strict_test.h"
#include "tests/support/test_seed.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QUrl>

#include <random>

namespace linedesk {

using namespace std::chrono_literals;

namespace {

JobOptions within(std::chrono::milliseconds deadline)
{
    JobOptions options;
    options.deadline = deadline;
    return options;
}

Statement manyRows()
{
    return writtenStatement(QStringLiteral("read_many"),
        QStringLiteral(
            "-- column n integer — 1 to 200\nSELECT CAST(g AS integer) AS n FROM generate_series(1, 200) g"));
}

bool isAllThere(const SqlRows &rows)
{
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).integer(0) != i + 1) {
            return false;
        }
    }
    return rows.size() == 200;
}

} // namespace

/// The pool with a server, or a way to it, that fails.
class TestSqlPoolFaults : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_database.isReady()); }

    void init()
    {
        // What the driver of Qt says when a link ends in the middle of its connect.
        failOnAnyWarning(QStringLiteral("(?!This version of PostgreSQL is not supported)(?!no connection to the server)"
                                        "(?!server closed the connection)(?!could not )"));
        const QUrl url(postgresUrl());
        m_proxy = std::make_unique<FaultProxy>(url.host(), static_cast<quint16>(url.port()));
        PoolLimits limits;
        limits.size = 1;
        limits.maxOverflow = 0;
        limits.connect = 1s;
        m_pool = postgresPool(m_proxy->through(m_database.url()), false, limits, QStringLiteral("faults"));
        QCOMPARE(kindOf(runOn(*m_pool, pingStatement())), QStringLiteral("ok"));
    }

    void cleanup()
    {
        m_pool.reset();
        m_proxy.reset();
    }

    void aCutLinkIsReplaced()
    {
        m_proxy->cut();
        QCOMPARE(kindOf(runOn(*m_pool, pingStatement())), QStringLiteral("ok"));
        QCOMPARE(m_pool->figures().replaced, 1);
    }

    void whileNobodyListensJobsEndWithUnreachable()
    {
        m_proxy->refuse();
        m_proxy->cut();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(kindOf(runOn(*m_pool, pingStatement())), QStringLiteral("unreachable"));
        }
        m_proxy->heal();
        QCOMPARE(kindOf(runOn(*m_pool, pingStatement())), QStringLiteral("ok"));
    }

    /// Wherever the answer is cut: all of it, or an error, and never a wait without end.
    void answersThatAreCutShort()
    {
        std::mt19937_64 random(testSeed());
        const int cuts = isFullRun() ? 400 : 25;
        int lost = 0;
        for (int i = 0; i < cuts; ++i) {
            const auto bytes = static_cast<qint64>(random() % 4'000);
            m_proxy->cutAfter(bytes);
            const auto rows = runOn(*m_pool, manyRows(), {}, within(5s));
            m_proxy->heal();
            if (rows) {
                QVERIFY2(isAllThere(*rows), qPrintable(QString::number(bytes)));
                continue;
            }
            ++lost;
            QVERIFY2(rows.error().kind == ErrorKind::ConnectionLost || rows.error().kind == ErrorKind::Unreachable,
                qPrintable(QStringLiteral("%1 bytes: %2").arg(bytes).arg(told(rows))));
            QCOMPARE(kindOf(runOn(*m_pool, pingStatement())), QStringLiteral("ok"));
        }
        QVERIFY(lost > 0);
    }

    void silenceEndsWithTheDeadline()
    {
        m_proxy->blackHole();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(told(runOn(*m_pool, pidStatement(), {}, within(300ms))), QStringLiteral("statement_timeout read_pid"));
        // The deadline, and the second that the server has for the cancel.
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
        m_proxy->heal();
        QCOMPARE(kindOf(runOn(*m_pool, pingStatement())), QStringLiteral("ok"));
        QCOMPARE(m_pool->figures().replaced, 1);
    }

    /// The rows are there, the word that the server is ready is not.
    void silenceBehindTheRowsEndsWithTheDeadline()
    {
        const qint64 before = m_proxy->bytesFromServer();
        QCOMPARE(kindOf(runOn(*m_pool, pidStatement())), QStringLiteral("ok"));
        const qint64 answer = m_proxy->bytesFromServer() - before;
        m_proxy->silenceAfter(answer - 3);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(kindOf(runOn(*m_pool, pidStatement(), {}, within(300ms))), QStringLiteral("statement_timeout"));
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
        m_proxy->heal();
        QCOMPARE(kindOf(runOn(*m_pool, pingStatement())), QStringLiteral("ok"));
    }

    void silenceInATransactionEndsWithTheDeadline()
    {
        QElapsedTimer timer;
        timer.start();
        const auto job = [this](SqlSession &session) -> Outcome {
            m_proxy->blackHole();
            SqlTransaction transaction(session);
            return transaction.begun();
        };
        JobOptions write = within(300ms);
        write.isRead = false;
        QCOMPARE(kindOf(runJob<Done>(*m_pool, job, write)), QStringLiteral("statement_timeout"));
        m_proxy->heal();
        const auto lateCommit = [this](SqlSession &session) -> Outcome {
            SqlTransaction transaction(session);
            m_proxy->blackHole();
            return transaction.begun() ? transaction.commit() : transaction.begun();
        };
        QCOMPARE(kindOf(runJob<Done>(*m_pool, lateCommit, write)), QStringLiteral("statement_timeout"));
        m_proxy->heal();
        const auto rollback = [this](SqlSession &session) -> Outcome {
            const SqlTransaction transaction(session);
            m_proxy->blackHole();
            return transaction.begun();
        };
        QCOMPARE(kindOf(runJob<Done>(*m_pool, rollback, write)), QStringLiteral("ok"));
        QVERIFY2(timer.elapsed() < 9'000, qPrintable(QString::number(timer.elapsed())));
        m_proxy->heal();
        QCOMPARE(kindOf(runOn(*m_pool, pingStatement())), QStringLiteral("ok"));
    }

    void connectingInSilenceEndsInTime()
    {
        m_proxy->blackHole();
        PoolLimits limits;
        limits.connect = 500ms;
        const auto pool = postgresPool(m_proxy->through(m_database.url()), false, limits);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(kindOf(runOn(*pool, pingStatement())), QStringLiteral("unreachable"));
        QVERIFY2(timer.elapsed() < 2'500, qPrintable(QString::number(timer.elapsed())));
    }

    void cancelEndsAConnectInSilence()
    {
        m_proxy->blackHole();
        PoolLimits limits;
        limits.connect = 30s;
        const auto pool = postgresPool(m_proxy->through(m_database.url()), false, limits);
        const int before = m_proxy->opened();
        auto load = pool->run<SqlRows>([](SqlSession &session) { return session.run(pingStatement()); });
        QVERIFY(awaitTrue([&] { return m_proxy->opened() > before; }));
        QElapsedTimer timer;
        timer.start();
        load.cancel.cancel();
        QCOMPARE(kindOf(*await(load.future)), QStringLiteral("cancelled"));
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
    }

    void closesInTimeWhenStatementsMeetSilence()
    {
        const auto load = m_pool->run<SqlRows>([this](SqlSession &session) {
            m_proxy->blackHole();
            return session.run(sleepStatement(), {{QLatin1String("seconds"), 30.0}});
        });
        QVERIFY(awaitTrue([&] { return m_pool->figures().inUse == 1; }));
        QElapsedTimer timer;
        timer.start();
        m_pool->close();
        QVERIFY2(timer.elapsed() <= 2'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(kindOf(*await(load.future)), QStringLiteral("cancelled"));
    }

    void closesInTimeWhenAReconnectMeetsSilence()
    {
        m_proxy->cut();
        m_proxy->blackHole();
        const int before = m_proxy->opened();
        const auto load = m_pool->run<SqlRows>([](SqlSession &session) { return session.run(pingStatement()); });
        QVERIFY(awaitTrue([&] { return m_proxy->opened() > before; }));
        QVERIFY(!awaitTrue([&] { return load.future.isFinished(); }, 300ms));
        QElapsedTimer timer;
        timer.start();
        m_pool->close();
        QVERIFY2(timer.elapsed() <= 2'000, qPrintable(QString::number(timer.elapsed())));
        const auto result = await(load.future);
        QVERIFY(result);
        QVERIFY(!result->ok());
    }

    /// The request to stop travels on a connection of its own: it must not stop the statement behind the one it was meant for.
    void aLateStopHitsNobodyElse()
    {
        for (int i = 0; i < 2; ++i) {
            m_proxy->delayNew(400ms);
            const auto slow = runOn(*m_pool, sleepStatement(), {{QLatin1String("seconds"), 0.25}}, within(100ms));
            QVERIFY2(slow.ok() || slow.error().kind == ErrorKind::StatementTimeout, qPrintable(told(slow)));
            m_proxy->delayNew(0ms);
            QCOMPARE(told(runOn(*m_pool, sleepStatement(), {{QLatin1String("seconds"), 0.5}})), QStringLiteral("ok"));
        }
    }

    /// A request to stop that overtakes its statement finds nothing to stop: it is sent again.
    void aStopThatComesTooEarlyIsRepeated()
    {
        m_proxy->delay(150ms);
        m_proxy->delayNew(0ms);
        auto load = m_pool->run<SqlRows>([](SqlSession &session) {
            return session.run(sleepStatement(), {{QLatin1String("seconds"), 30.0}});
        });
        QVERIFY(awaitTrue([&] { return m_pool->figures().inUse == 1; }));
        load.cancel.cancel();
        QCOMPARE(kindOf(*await(load.future)), QStringLiteral("cancelled"));
        QCOMPARE(kindOf(runOn(*m_pool, pingStatement())), QStringLiteral("ok"));
        QCOMPARE(m_pool->figures().replaced, 0);
    }

    void slowLinksOnlyTakeLonger()
    {
        m_proxy->delay(50ms);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(kindOf(runOn(*m_pool, pidStatement())), QStringLiteral("ok"));
        QVERIFY(timer.elapsed() >= 95);
        QCOMPARE(m_pool->figures().replaced, 0);
    }

    /// G14: a restart of the server costs at most five seconds, and nobody has to do anything.
    void serverRestarts()
    {
        const QString script =
            qEnvironmentVariable("LINEDESK_SOURCE_DIR") + QStringLiteral("/tests/support/services/restart_postgres.sh");
        QProcess stop;
        stop.start(script, {QStringLiteral("stop"), QStringLiteral("immediate")});
        QVERIFY(stop.waitForFinished());
        QCOMPARE(stop.exitCode(), 0);
        const QString down = kindOf(runOn(*m_pool, pingStatement()));
        QVERIFY2(down == QLatin1String("unreachable") || down == QLatin1String("connection_lost"), qPrintable(down));
        QProcess start;
        start.start(script, {QStringLiteral("start")});
        QVERIFY(start.waitForFinished());
        QCOMPARE(start.exitCode(), 0);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(awaitTrue([&] { return runOn(*m_pool, pingStatement()).ok(); }, 5s));
        qInfo("first success %lld ms after the restart", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() <= 5'000);
    }

private:
    ScratchDatabase m_database;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<SqlPool> m_pool;
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestSqlPoolFaults)
#include "tst_sql_pool_faults.moc"
