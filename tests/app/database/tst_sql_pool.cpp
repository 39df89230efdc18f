// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sql_pool.h"

#include "tests/app/database/pool_ground.h"
#include "tests/support/strict_test.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <thread>

namespace linedesk {

using namespace std::chrono_literals;

namespace {

PoolLimits small(int size, int overflow)
{
    PoolLimits limits;
    limits.size = size;
    limits.maxOverflow = overflow;
    limits.waitForConnection = 20s;
    return limits;
}

/// Jobs that wait at a door, let in together.
QList<QFuture<Outcome>> holdMany(SqlPool &pool, Door &door, int count)
{
    QList<QFuture<Outcome>> futures;
    for (int i = 0; i < count; ++i) {
        futures.append(pool.run<Done>(door.job()).future);
    }
    return futures;
}

QStringList awaitKinds(const QList<QFuture<Outcome>> &futures)
{
    QStringList kinds;
    for (const QFuture<Outcome> &future : futures) {
        const auto result = await(future);
        kinds.append(result ? kindOf(*result) : QStringLiteral("never ended"));
    }
    return kinds;
}

} // namespace

class TestSqlPool : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_database.isReady()); }

    void opensOnDemandUpToSizeAndOverflow()
    {
        const auto pool = postgresPool(m_database.url(), false, small(2, 3), QStringLiteral("demand"));
        QCOMPARE(pool->figures().open, 0);
        QCOMPARE(kindOf(runOn(*pool, pingStatement())), QStringLiteral("ok"));
        QCOMPARE(kindOf(runOn(*pool, pingStatement())), QStringLiteral("ok"));
        QCOMPARE(pool->figures().opened, 1);
        Door door;
        const auto futures = holdMany(*pool, door, 8);
        QVERIFY(awaitTrue([&] { return door.inside() == 5; }));
        const PoolFigures figures = pool->figures();
        QCOMPARE(figures.inUse, 5);
        QCOMPARE(figures.waiting, 3);
        QCOMPARE(figures.open, 5);
        QCOMPARE(backendsOf(m_database.admin(), QStringLiteral("demand")), 5);
        door.open();
        QCOMPARE(awaitKinds(futures).count(QStringLiteral("ok")), 8);
        QVERIFY(awaitTrue([&] { return pool->figures().inUse == 0; }));
        QCOMPARE(pool->figures().waiting, 0);
        QCOMPARE(pool->figures().opened, 5);
        QCOMPARE(pool->figures().replaced, 0);
    }

    void aWaitEndsWithPoolTimeout()
    {
        PoolLimits limits = small(1, 0);
        limits.waitForConnection = 1s;
        const auto pool = postgresPool(m_database.url(), false, limits);
        Door door;
        const auto held = holdMany(*pool, door, 1);
        QVERIFY(awaitTrue([&] { return door.inside() == 1; }));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(told(runOn(*pool, pingStatement())), QStringLiteral("pool_timeout 1"));
        QVERIFY2(timer.elapsed() >= 990 && timer.elapsed() < 4'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(pool->figures().timedOut, 1);
        QCOMPARE(pool->figures().waiting, 0);
        door.open();
        QCOMPARE(awaitKinds(held), QStringList(QStringLiteral("ok")));
        QCOMPARE(kindOf(runOn(*pool, pingStatement())), QStringLiteral("ok"));
    }

    /// Errors and cancels leave the connection usable: none is opened in the place of another.
    void errorsAndCancelsGiveTheConnectionBack()
    {
        const auto pool = postgresPool(m_database.url(), false, small(2, 3), QStringLiteral("giveback"));
        QList<RunningLoad<SqlRows>> slow;
        QList<QFuture<Outcome>> failing;
        for (int i = 0; i < 20; ++i) {
            slow.append(pool->run<SqlRows>([](SqlSession &session) {
                return session.run(sleepStatement(), {{QLatin1String("seconds"), 30.0}});
            }));
            failing.append(
                pool->run<Done>([](SqlSession &) -> Outcome { return makeError(ErrorKind::NotFound); }).future);
        }
        QVERIFY(awaitTrue([&] { return pool->figures().inUse == 5 && pool->figures().open == 5; }));
        for (RunningLoad<SqlRows> &load : slow) {
            load.cancel.cancel();
        }
        for (const RunningLoad<SqlRows> &load : slow) {
            const auto result = await(load.future);
            QVERIFY(result);
            QCOMPARE(kindOf(*result), QStringLiteral("cancelled"));
        }
        QCOMPARE(awaitKinds(failing).count(QStringLiteral("not_found")), 20);
        QVERIFY(awaitTrue([&] { return pool->figures().inUse == 0; }));
        QCOMPARE(kindOf(runOn(*pool, pingStatement())), QStringLiteral("ok"));
        QCOMPARE(pool->figures().opened, 5);
        QCOMPARE(pool->figures().replaced, 0);
    }

    void cancelTwiceIsCancelOnce()
    {
        const auto pool = postgresPool(m_database.url(), false, small(1, 0));
        const int pid = static_cast<int>(*scalar(runOn(*pool, pidStatement())));
        for (int i = 0; i < 20; ++i) {
            auto load = pool->run<SqlRows>([](SqlSession &session) {
                return session.run(sleepStatement(), {{QLatin1String("seconds"), 30.0}});
            });
            QVERIFY(awaitTrue([&] { return pool->figures().inUse == 1; }));
            for (int times = 0; times < 10; ++times) {
                load.cancel.cancel();
            }
            QCOMPARE(kindOf(*await(load.future)), QStringLiteral("cancelled"));
        }
        QCOMPARE(static_cast<int>(*scalar(runOn(*pool, pidStatement()))), pid);
    }

    void closeEndsEverything()
    {
        const auto pool = postgresPool(m_database.url(), false, small(2, 3), QStringLiteral("closing"));
        QList<QFuture<Result<SqlRows>>> futures;
        for (int i = 0; i < 20; ++i) {
            futures.append(pool->run<SqlRows>([](SqlSession &session) {
                                   return session.run(sleepStatement(), {{QLatin1String("seconds"), 30.0}});
                               })
                               .future);
        }
        QVERIFY(awaitTrue([&] { return pool->figures().inUse == 5 && pool->figures().open == 5; }));
        QElapsedTimer timer;
        timer.start();
        pool->close();
        QVERIFY2(timer.elapsed() <= 2'000, qPrintable(QString::number(timer.elapsed())));
        for (const auto &future : futures) {
            QVERIFY(future.isFinished());
            QCOMPARE(kindOf(future.result()), QStringLiteral("cancelled"));
        }
        QCOMPARE(pool->figures().open, 0);
        QCOMPARE(pool->figures().inUse, 0);
        QCOMPARE(pool->figures().waiting, 0);
        QVERIFY(awaitTrue([&] { return backendsOf(m_database.admin(), QStringLiteral("closing")) == 0; }));
        QCOMPARE(kindOf(runOn(*pool, pingStatement())), QStringLiteral("cancelled"));
    }

    void overflowClosesAfterIdlingAndTheRestStays()
    {
        PoolLimits limits = small(2, 3);
        limits.closeOverflowAfter = 300ms;
        const auto pool = postgresPool(m_database.url(), false, limits);
        for (int round = 0; round < 3; ++round) {
            Door door;
            const auto futures = holdMany(*pool, door, 5);
            QVERIFY(awaitTrue([&] { return door.inside() == 5; }));
            QCOMPARE(pool->figures().open, 5);
            door.open();
            QCOMPARE(awaitKinds(futures).count(QStringLiteral("ok")), 5);
            QVERIFY(awaitTrue([&] { return pool->figures().open <= 2; }));
            QVERIFY(!awaitTrue([&] { return pool->figures().open != 2; }, 700ms));
        }
        QCOMPARE(pool->figures().replaced, 0);
    }

    /// A job that comes while every worker is about to end is taken all the same.
    void jobsThatComeWhileOverflowClosesAreRun()
    {
        const QTemporaryDir folder;
        PoolLimits limits = small(0, 1); // keeps none: its one worker ends again and again
        limits.closeOverflowAfter = 1ms;
        limits.waitForConnection = 2s;
        const auto pool = sqlitePool(folder.filePath(QStringLiteral("x.sqlite")), limits);
        QCOMPARE(kindOf(runOn(*pool, pingStatement(Dialect::Sqlite))), QStringLiteral("ok"));
        for (int round = 0; round < 400; ++round) {
            // From before the workers end to well behind that.
            QElapsedTimer pause;
            pause.start();
            while (pause.nsecsElapsed() < qint64(round) * 10'000) {
                std::this_thread::yield();
            }
            QList<QFuture<Outcome>> futures;
            for (int i = 0; i < 5; ++i) {
                futures.append(pool->run<Done>([](SqlSession &session) -> Outcome {
                                       const auto rows = session.run(pingStatement(Dialect::Sqlite));
                                       return rows ? Outcome(Done{}) : rows.error();
                                   })
                                   .future);
            }
            QCOMPARE(awaitKinds(futures).count(QStringLiteral("ok")), 5);
        }
        QVERIFY2(pool->figures().opened > 50, qPrintable(QString::number(pool->figures().opened)));
        QVERIFY(pool->figures().open <= 1);
    }

    void oldConnectionsAreReplaced()
    {
        PoolLimits limits = small(1, 0);
        limits.recycle = 1s;
        const auto pool = postgresPool(m_database.url(), false, limits);
        const qint64 first = *scalar(runOn(*pool, pidStatement()));
        QVERIFY(awaitTrue([&] { return *scalar(runOn(*pool, pidStatement())) != first; }));
        QCOMPARE(pool->figures().replaced, 1);
        QCOMPARE(pool->figures().open, 1);
    }

    void idleConnectionThatDiedIsNoticedBeforeAWrite()
    {
        PoolLimits limits = small(1, 0);
        limits.pingAfterIdle = 0ms;
        const auto pool = postgresPool(m_database.url(), false, limits);
        const qint64 pid = *scalar(runOn(*pool, pidStatement()));
        QVERIFY(m_database.admin().run(QStringLiteral("SELECT pg_terminate_backend(%1, 5000)").arg(pid)));
        JobOptions write;
        write.isRead = false;
        const auto after = scalar(runOn(*pool, pidStatement(), {}, write));
        QCOMPARE(kindOf(after), QStringLiteral("ok"));
        QVERIFY(*after != pid);
        QCOMPARE(pool->figures().replaced, 1);
    }

    void readIsRunOnceMoreAndAWriteIsNot()
    {
        const auto pool = postgresPool(m_database.url(), false, small(1, 0));
        for (const bool isRead : {true, false}) {
            const qint64 pid = *scalar(runOn(*pool, pidStatement()));
            QVERIFY(m_database.admin().run(QStringLiteral("SELECT pg_terminate_backend(%1, 5000)").arg(pid)));
            std::atomic<int> runs{0};
            JobOptions options;
            options.isRead = isRead;
            const auto result = runJob<SqlRows>(
                *pool,
                [&runs](SqlSession &session) {
                    ++runs;
                    return session.run(pidStatement());
                },
                options);
            QCOMPARE(kindOf(result), isRead ? QStringLiteral("ok") : QStringLiteral("connection_lost"));
            QCOMPARE(runs.load(), isRead ? 2 : 1);
        }
    }

    void transactionsEndWithTheirScope()
    {
        PlainPostgres &admin = m_database.admin();
        QVERIFY(admin.run(QStringLiteral("CREATE TABLE kept (n integer)")));
        const Statement insert = writtenStatement(QStringLiteral("insert_kept"),
            QStringLiteral("-- param :n integer — a number; example 1\nINSERT INTO kept VALUES (:n)"));
        const auto pool = postgresPool(m_database.url(), false, small(1, 0));
        for (const bool isCommitted : {true, false}) {
            const Outcome outcome = runJob<Done>(*pool, [&insert, isCommitted](SqlSession &session) -> Outcome {
                SqlTransaction transaction(session);
                if (!transaction.begun()) {
                    return transaction.begun();
                }
                const auto rows = session.run(insert, {{QLatin1String("n"), qint64(isCommitted)}});
                if (!rows || rows->affected() != 1) {
                    return makeError(ErrorKind::StatementFailed);
                }
                return isCommitted ? transaction.commit() : Outcome(Done{});
            });
            QCOMPARE(kindOf(outcome), QStringLiteral("ok"));
        }
        QCOMPARE(admin.column(QStringLiteral("SELECT n FROM kept")), QStringList(QStringLiteral("1")));
        QCOMPARE(admin.value(
                     QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'")),
            QStringLiteral("0"));
    }

    void figuresOfStatements()
    {
        const auto pool = postgresPool(m_database.url(), false, small(1, 0));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(kindOf(runOn(*pool, pidStatement())), QStringLiteral("ok"));
        }
        const Statement bad = writtenStatement(
            QStringLiteral("read_nothing"), QStringLiteral("-- column n integer — none\nSELECT n FROM nowhere"));
        QCOMPARE(kindOf(runOn(*pool, bad)), QStringLiteral("missing_object"));
        const auto figures = pool->statementLog().figures();
        QCOMPARE(figures.value(QStringLiteral("read_pid")).calls, 3);
        QCOMPARE(figures.value(QStringLiteral("read_pid")).rows, 3);
        QCOMPARE(figures.value(QStringLiteral("read_pid")).errors, 0);
        QVERIFY(figures.value(QStringLiteral("read_pid")).totalMs >= figures.value(QStringLiteral("read_pid")).maxMs);
        QVERIFY(figures.value(QStringLiteral("read_pid")).maxMs > 0);
        QCOMPARE(figures.value(QStringLiteral("read_nothing")).errors, 1);
    }

    void probesAreNoCost()
    {
        const auto pool = postgresPool(m_database.url(), false, small(1, 0));
        const auto cost = runJob<LoadCost>(*pool, [](SqlSession &session) -> Result<LoadCost> {
            const auto probe = session.run(pingStatement());
            const auto rows = session.run(pidStatement());
            return probe && rows ? Result<LoadCost>(session.cost()) : makeError(ErrorKind::StatementFailed);
        });
        QCOMPARE(kindOf(cost), QStringLiteral("ok"));
        QCOMPARE(cost->statements, 1);
        QVERIFY(cost->databaseMs > 0);
    }

private:
    ScratchDatabase m_database;
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestSqlPool)
#include "tst_sql_pool.moc"
