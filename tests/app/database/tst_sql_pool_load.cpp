// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sql_pool.h"

#include "tests/app/database/pool_ground.h"
#include "tests/support/strict_test.h"
#include "tests/support/test_seed.h"

#include <QSet>

#include <condition_variable>
#include <mutex>
#include <random>
#include <thread>

namespace linedesk {

using namespace std::chrono_literals;

namespace {

constexpr int size = 2;
constexpr int overflow = 3;
constexpr int jobsAtOnce = 200;
const QString member = QStringLiteral("g14");

/// Kills a backend of the pool again and again, and watches how many there are. A backend lives for a while before it is killed, so that no job
/// meets two kills: the promise is one more try, not endless ones.
class Killer {
public:
    explicit Killer(const QString &url)
        : m_server(url)
        , m_thread([this] { work(); })
    {
    }
    ~Killer() { stop(); }

    void stop()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isOver = true;
        }
        m_stopped.notify_all();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }
    int kills() const { return m_kills; }
    /// Backends above the limit in two looks one after the other: at one look, those that are ending still count.
    int above() const { return m_above; }

private:
    void work()
    {
        QSet<QString> surplusBefore;
        for (;;) {
            const QStringList pids = m_server.column(
                QStringLiteral("SELECT pid FROM pg_stat_activity WHERE application_name = 'linedesk %1'").arg(member));
            QSet<QString> surplus;
            if (pids.size() > size + overflow) {
                surplus = QSet<QString>(pids.cbegin(), pids.cend());
                m_above += QSet<QString>(surplus).intersect(surplusBefore).size() > size + overflow ? 1 : 0;
            }
            surplusBefore = surplus;
            m_kills += static_cast<int>(
                m_server
                    .column(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                           " WHERE application_name = 'linedesk %1' AND query LIKE '/* linedesk:%'"
                                           " AND backend_start < clock_timestamp() - interval '400 ms'"
                                           " ORDER BY random() LIMIT 1")
                                .arg(member))
                    .size());
            std::unique_lock lock(m_mutex);
            if (m_stopped.wait_for(lock, 40ms, [this] { return m_isOver; })) {
                return;
            }
        }
    }

    PlainPostgres m_server;
    std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_isOver = false;
    int m_kills = 0;
    int m_above = 0;
    std::thread m_thread;
};

/// What came of all jobs.
struct Tally {
    qint64 reads = 0;
    qint64 writes = 0;
    qint64 secondTries = 0;
    QHash<QString, qint64> ofReads;
    QHash<QString, qint64> ofWrites;
    QHash<QString, qint64> ofCancelled;
    QSet<qint64> written; ///< numbers of the writes that said they succeeded
    qint64 wrongAnswers = 0;
};

struct StartedJob {
    enum class Kind { Read, Write, Cancelled } kind = Kind::Read;
    qint64 number = 0;
    RunningLoad<qint64> load;
    std::shared_ptr<std::atomic<int>> tries;
};

Statement echoStatement()
{
    return writtenStatement(QStringLiteral("read_echo"),
        QStringLiteral("-- param :n bigint — a number; example 1\n-- column n bigint — the same\nSELECT :n AS n"));
}

Statement writeStatement()
{
    return writtenStatement(QStringLiteral("insert_job"),
        QStringLiteral("-- param :n bigint — a number; example 1\nINSERT INTO written (n) VALUES (:n)"));
}

} // namespace

class TestSqlPoolLoad : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_database.isReady());
        QVERIFY(m_database.admin().run(QStringLiteral("CREATE TABLE written (n bigint NOT NULL)")));
        m_random.seed(testSeed());
    }

    /// G14. In full 200 jobs × 10,000; a twentieth is what every run of the tests can afford.
    void jobsUnderKills()
    {
        const int rounds = isFullRun() ? 10'000 : 500;
        const auto count = std::make_shared<ConnectionCount>();
        PoolLimits limits;
        limits.size = size;
        limits.maxOverflow = overflow;
        limits.waitForConnection = 60s;
        SqlPool pool(std::make_unique<CountingConnector>(m_database.url(), member, count), pingStatement(), limits);
        Killer killer(m_database.url());
        Tally tally;
        for (int round = 0; round < rounds; ++round) {
            runRound(pool, tally);
        }
        killer.stop();
        judge(tally);
        qInfo("%lld reads (%lld of them twice), %lld writes, %d kills, %lld connections",
            static_cast<long long>(tally.reads), static_cast<long long>(tally.secondTries),
            static_cast<long long>(tally.writes), killer.kills(), static_cast<long long>(pool.figures().opened));
        QVERIFY(killer.kills() > 5);
        QVERIFY(tally.secondTries > 0);
        QCOMPARE(killer.above(), 0);
        QVERIFY2(count->most.load() <= size + overflow, qPrintable(QString::number(count->most.load())));
        QVERIFY(awaitTrue([&] { return pool.figures().inUse == 0; }));
        const PoolFigures figures = pool.figures();
        QCOMPARE(figures.waiting, 0);
        QCOMPARE(figures.timedOut, 0);
        QVERIFY(figures.open <= size + overflow);
        QCOMPARE(figures.open, count->now.load());
        pool.close();
        QCOMPARE(count->now.load(), 0);
        QVERIFY(awaitTrue([&] { return backendsOf(m_database.admin(), member) == 0; }));
    }

private:
    StartedJob startJob(SqlPool &pool, qint64 number)
    {
        StartedJob job;
        job.number = number;
        job.tries = std::make_shared<std::atomic<int>>(0);
        const quint64 dice = m_random() % 100;
        job.kind = dice < 70 ? StartedJob::Kind::Read
            : dice < 90      ? StartedJob::Kind::Write
                             : StartedJob::Kind::Cancelled;
        JobOptions options;
        options.deadline = 60s;
        options.isRead = job.kind != StartedJob::Kind::Write;
        job.load = pool.run<qint64>(
            [this, kind = job.kind, number, tries = job.tries](SqlSession &session) -> Result<qint64> {
                ++*tries;
                const SqlParameters parameters{{QLatin1String("n"), number}};
                switch (kind) {
                case StartedJob::Kind::Read: return scalar(session.run(m_echo, parameters));
                case StartedJob::Kind::Cancelled: {
                    const auto rows = session.run(m_sleep, {{QLatin1String("seconds"), 20.0}});
                    return rows ? Result<qint64>(number) : rows.error();
                }
                case StartedJob::Kind::Write: break;
                }
                const auto rows = session.run(m_write, parameters);
                return rows ? Result<qint64>(number) : rows.error();
            },
            options);
        return job;
    }

    void runRound(SqlPool &pool, Tally &tally)
    {
        std::vector<StartedJob> jobs;
        for (int i = 0; i < jobsAtOnce; ++i) {
            jobs.push_back(startJob(pool, ++m_number));
        }
        for (StartedJob &job : jobs) {
            if (job.kind == StartedJob::Kind::Cancelled) {
                job.load.cancel.cancel();
            }
        }
        for (const StartedJob &job : jobs) {
            const auto result = await(job.load.future, 60s);
            const QString kind = result ? kindOf(*result) : QStringLiteral("never ended");
            tally.wrongAnswers += kind == QLatin1String("ok") && **result != job.number ? 1 : 0;
            switch (job.kind) {
            case StartedJob::Kind::Read:
                ++tally.reads;
                ++tally.ofReads[kind];
                tally.secondTries += job.tries->load() == 2 ? 1 : 0;
                break;
            case StartedJob::Kind::Write:
                ++tally.writes;
                ++tally.ofWrites[kind];
                if (kind == QLatin1String("ok")) {
                    tally.written.insert(job.number);
                }
                QVERIFY2(job.tries->load() <= 1, "a write ran twice");
                break;
            case StartedJob::Kind::Cancelled: ++tally.ofCancelled[kind]; break;
            }
        }
    }

    void judge(const Tally &tally)
    {
        QCOMPARE(tally.wrongAnswers, 0);
        QCOMPARE(tally.ofReads.value(QStringLiteral("ok")), tally.reads);
        // A write whose connection was killed says so; a cancelled job may have met a kill before the cancel.
        const qint64 known =
            tally.ofWrites.value(QStringLiteral("ok")) + tally.ofWrites.value(QStringLiteral("connection_lost"));
        QCOMPARE(known, tally.writes);
        QCOMPARE(QStringList(tally.ofCancelled.keys()), QStringList(QStringLiteral("cancelled")));
        const QStringList rows = m_database.admin().column(QStringLiteral("SELECT n FROM written"));
        QSet<qint64> found;
        for (const QString &row : rows) {
            found.insert(row.toLongLong());
        }
        QCOMPARE(found.size(), rows.size());
        QVERIFY2(found.contains(tally.written), "a write that succeeded is not there");
        QVERIFY(found.size() - tally.written.size() <= tally.ofWrites.value(QStringLiteral("connection_lost")));
    }

    ScratchDatabase m_database;
    std::mt19937_64 m_random;
    qint64 m_number = 0;
    Statement m_echo = echoStatement();
    Statement m_write = writeStatement();
    Statement m_sleep = sleepStatement();
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestSqlPoolLoad)
#include "tst_sql_pool_load.moc"
