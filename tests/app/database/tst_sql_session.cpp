// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sql_session.h"

#include "tests/app/database/pool_ground.h"
#include "tests/support/strict_test.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace linedesk {

using namespace std::chrono_literals;

namespace {

/// Every type there and back. Lists come back as JSON, which both databases speak.
Statement roundTrip(Dialect dialect)
{
    const QString head = QStringLiteral("-- param :small integer — one; example 1\n"
                                        "-- param :big bigint — one; example 1\n"
                                        "-- param :half real — one; example 1\n"
                                        "-- param :flag boolean — one; example true\n"
                                        "-- param :words text — one; example 'x'\n"
                                        "-- param :moment instant — one; example $now\n"
                                        "-- param :doc json — one; example '{}'\n"
                                        "-- param :list text_list — some; example null\n"
                                        "-- param :moments instant_list — some; example null\n"
                                        "-- column small integer — the same\n"
                                        "-- column big bigint — the same\n"
                                        "-- column half real — the same\n"
                                        "-- column flag boolean — the same\n"
                                        "-- column words text — the same\n"
                                        "-- column moment instant — the same\n"
                                        "-- column doc json — the same\n"
                                        "-- column list json — the same\n"
                                        "-- column second_moment instant — of the list\n");
    const QString start =
        QStringLiteral("SELECT :small AS small, :big AS big, :half AS half, :flag AS flag, :words AS words,"
                       " :moment AS moment, :doc AS doc, ");
    const QString lists = dialect == Dialect::Postgresql
        ? QStringLiteral("array_to_json(:list) AS list, (:moments)[2] AS second_moment")
        : QStringLiteral(":list AS list, json_extract(:moments, '$[1]') AS second_moment");
    return writtenStatement(QStringLiteral("read_round_trip"), head + start + lists, dialect);
}

struct Values {
    SqlParameters parameters;
    QStringList expected;
};

QString json(const QString &text)
{
    return QString::fromUtf8(QJsonDocument::fromJson(text.toUtf8()).toJson(QJsonDocument::Compact));
}

Values manyValues()
{
    const QString hostile =
        QStringLiteral("it's \"q\" \\back\\ \n สวัสดีค่ะ 👩‍👩‍👧 {,} NULL");
    const QStringList list{hostile, QString(), QStringLiteral("NULL"), QStringLiteral("a,b"), QStringLiteral("\\"),
        QStringLiteral("สวัสดี")};
    const Instant moment = *Instant::parse(u"2026-02-28T23:59:59.999999Z");
    SqlParameters parameters;
    parameters.set(QStringLiteral("small"), qint64(-2147483648));
    parameters.set(QStringLiteral("big"), qint64(9007199254740993));
    parameters.set(QStringLiteral("half"), 0.1);
    parameters.set(QStringLiteral("flag"), true);
    parameters.set(QStringLiteral("words"), hostile);
    parameters.set(QStringLiteral("moment"), moment);
    parameters.set(QStringLiteral("doc"), QStringLiteral("{\"a\":[1,null,\"ก\"]}"));
    parameters.set(QStringLiteral("list"), list);
    parameters.set(QStringLiteral("moments"), QList<MaybeInstant>{std::nullopt, Instant::fromMicroseconds(-1)});
    return {parameters,
        {QStringLiteral("-2147483648"), QStringLiteral("9007199254740993"), QStringLiteral("0.1"),
            QStringLiteral("true"), hostile, moment.toIso(), json(QStringLiteral("{\"a\":[1,null,\"ก\"]}")),
            jsonList(list), QStringLiteral("1969-12-31T23:59:59.999999Z")}};
}

Values emptyValues()
{
    SqlParameters parameters;
    parameters.set(QStringLiteral("small"), qint64(0));
    parameters.set(QStringLiteral("big"), qint64(-9223372036854775807 - 1));
    parameters.set(QStringLiteral("half"), -1e300);
    parameters.set(QStringLiteral("flag"), false);
    parameters.set(QStringLiteral("words"), QString());
    parameters.set(QStringLiteral("moment"), Instant::fromMicroseconds(-62'000'000'000'000'001));
    parameters.set(QStringLiteral("doc"), QStringLiteral("[]"));
    parameters.set(QStringLiteral("list"), QStringList());
    parameters.set(QStringLiteral("moments"), QList<MaybeInstant>{Instant(), std::nullopt});
    return {parameters,
        {QStringLiteral("0"), QStringLiteral("-9223372036854775808"), QStringLiteral("-1e+300"),
            QStringLiteral("false"), QString(), Instant::fromMicroseconds(-62'000'000'000'000'001).toIso(),
            QStringLiteral("[]"), QStringLiteral("[]"), QStringLiteral("∅")}};
}

Values nullValues()
{
    SqlParameters parameters;
    QStringList expected;
    for (const char *name : {"small", "big", "half", "flag", "words", "moment", "doc", "list", "moments"}) {
        parameters.set(QLatin1String(name), SqlValue());
        expected.append(QStringLiteral("∅"));
    }
    return {parameters, expected};
}

Statement oneColumn(const QString &column, const QString &sql, Dialect dialect)
{
    return writtenStatement(QStringLiteral("read_x"), QStringLiteral("-- column ") + column + u'\n' + sql, dialect);
}

} // namespace

/// Statements on every kind of database, down to the last microsecond.
class TestSqlSession : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_database.isReady());
        QVERIFY(m_database.admin().run(QStringLiteral("CREATE ROLE bangkok LOGIN SUPERUSER PASSWORD 'bangkok';"
                                                      "ALTER ROLE bangkok SET TimeZone = 'Asia/Bangkok'")));
        m_pools[QStringLiteral("direct")] = postgresPool(m_database.url());
        m_pools[QStringLiteral("+07:00")] =
            postgresPool(m_database.urlOf(QStringLiteral("bangkok"), QStringLiteral("bangkok")));
        m_pools[QStringLiteral("PgBouncer")] = postgresPool(m_database.pooledUrl(), true);
        m_pools[QStringLiteral("SQLite")] = sqlitePool(m_folder.filePath(QStringLiteral("x.sqlite")));
    }

    void typesThereAndBack_data() { databases(); }
    void typesThereAndBack()
    {
        const Statement statement = roundTrip(pool().connector().dialect());
        for (const Values &values : {manyValues(), emptyValues(), nullValues()}) {
            const auto rows = runOn(pool(), statement, values.parameters);
            QVERIFY2(rows.ok(), rows ? "" : qPrintable(told(rows) + rows.error().cause));
            QCOMPARE(rows->size(), 1);
            QCOMPARE(rows->asText(0), values.expected);
        }
    }

    void emptyTextIsNotNull_data() { databases(); }
    void emptyTextIsNotNull()
    {
        const Statement statement = writtenStatement(QStringLiteral("read_empty"),
            QStringLiteral("-- param :words text — maybe; example 'x'\n-- column is_null boolean — whether\n"
                           "SELECT :words IS NULL AS is_null"),
            pool().connector().dialect());
        QCOMPARE(runOn(pool(), statement, {{QLatin1String("words"), QString()}})->at(0).boolean(0), false);
        QCOMPARE(runOn(pool(), statement, {{QLatin1String("words"), QStringLiteral("")}})->at(0).boolean(0), false);
        QCOMPARE(runOn(pool(), statement, {{QLatin1String("words"), SqlValue()}})->at(0).boolean(0), true);
    }

    /// The probes' catalogue and the workspace's own have other texts under the same names.
    void theSameNameWithAnotherText_data() { databases(); }
    void theSameNameWithAnotherText()
    {
        const auto answer = [this](const QString &sql) {
            return *scalar(
                runOn(pool(), oneColumn(QStringLiteral("n integer — a number"), sql, pool().connector().dialect())));
        };
        QCOMPARE(answer(QStringLiteral("SELECT 1 AS n")), 1);
        QCOMPARE(answer(QStringLiteral("SELECT 2 AS n")), 2);
        QCOMPARE(answer(QStringLiteral("SELECT 1 AS n")), 1);
    }

    void rowsAreCounted_data() { databases(); }
    void rowsAreCounted()
    {
        const Statement two = oneColumn(QStringLiteral("n bigint — a number"),
            QStringLiteral("SELECT 1 AS n UNION ALL SELECT 2"), pool().connector().dialect());
        const auto rows = runOn(pool(), two);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(told(one(rows)), QStringLiteral("unexpected_rows read_x"));
        QCOMPARE(told(scalar(rows)), QStringLiteral("unexpected_rows read_x"));
        const Statement none = oneColumn(QStringLiteral("n bigint — a number"),
            QStringLiteral("SELECT 1 AS n WHERE false"), pool().connector().dialect());
        QVERIFY(runOn(pool(), none)->isEmpty());
        QVERIFY(!maybeOne(runOn(pool(), none))->has_value());
    }

    void columnsThatDifferFromTheHead_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        for (const QString &database :
            {QStringLiteral("direct"), QStringLiteral("PgBouncer"), QStringLiteral("SQLite")}) {
            const QByteArray tag = database.toLatin1();
            QTest::addRow("%s another name", tag.constData())
                << database << QStringLiteral("n integer — one") << QStringLiteral("SELECT 1 AS m")
                << QStringLiteral("unexpected_type read_x n");
            QTest::addRow("%s one too many", tag.constData())
                << database << QStringLiteral("n integer — one") << QStringLiteral("SELECT 1 AS n, 2 AS m")
                << QStringLiteral("unexpected_type read_x ");
            if (database == QLatin1String("SQLite")) {
                continue; // its values, not its columns, have types
            }
            const QList<std::pair<const char *, const char *>> pairs{{"integer", "CAST(1 AS bigint)"},
                {"bigint", "CAST(1 AS numeric)"}, {"real", "1.5"}, {"boolean", "1"}, {"text", "1"},
                {"instant", "CAST(now() AS timestamp)"}, {"json", "'{}' || ''"}, {"text_list", "ARRAY[1]"},
                {"instant_list", "ARRAY['x']"}};
            for (const auto &[type, sql] : pairs) {
                QTest::addRow("%s %s", tag.constData(), type)
                    << database << QStringLiteral("n %1 — one").arg(QLatin1String(type))
                    << QStringLiteral("SELECT %1 AS n").arg(QLatin1String(sql))
                    << QStringLiteral("unexpected_type read_x n");
            }
        }
    }
    void columnsThatDifferFromTheHead()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, sql);
        QFETCH(const QString, expected);
        const Statement statement = oneColumn(column, sql, pool().connector().dialect());
        QCOMPARE(told(runOn(pool(), statement)), expected);
        QCOMPARE(told(runOn(pool(), pingStatement(pool().connector().dialect()))), QStringLiteral("ok"));
    }

    void anEnumerationReadsAsText()
    {
        QVERIFY(m_database.admin().run(QStringLiteral("CREATE TYPE mood AS ENUM ('GLAD', 'SAD')")));
        const Statement statement = oneColumn(
            QStringLiteral("m text — a mood"), QStringLiteral("SELECT CAST('SAD' AS mood) AS m"), Dialect::Postgresql);
        QCOMPARE(runOn(*m_pools[QStringLiteral("direct")], statement)->at(0).text(0), QStringLiteral("SAD"));
    }

    void writesTellHowManyRows_data() { databases(); }
    void writesTellHowManyRows()
    {
        const Dialect dialect = pool().connector().dialect();
        const auto run = [&](const char *sql) {
            return runOn(pool(), writtenStatement(QStringLiteral("write_x"), QLatin1String(sql), dialect));
        };
        QVERIFY(run("CREATE TABLE IF NOT EXISTS counted (n integer)").ok());
        QCOMPARE(run("INSERT INTO counted VALUES (1), (2), (3)")->affected(), 3);
        QCOMPARE(run("UPDATE counted SET n = n + 1 WHERE n > 1")->affected(), 2);
        QCOMPARE(run("DELETE FROM counted")->affected(), 3);
    }

    void deadlineEndsAStatement_data() { databases(); }
    void deadlineEndsAStatement()
    {
        JobOptions options;
        options.deadline = 200ms;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(told(runOn(pool(), endless(), {}, options)), QStringLiteral("statement_timeout read_endless"));
        QVERIFY2(timer.elapsed() >= 190 && timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(told(runOn(pool(), pingStatement(pool().connector().dialect()))), QStringLiteral("ok"));
        QCOMPARE(pool().figures().replaced, 0);
        QVERIFY(awaitTrue([&] { return running() == 0; }));
    }

    void cancelEndsAStatement_data() { databases(); }
    void cancelEndsAStatement()
    {
        auto load =
            pool().run<SqlRows>([statement = endless()](SqlSession &session) { return session.run(statement); });
        const bool isServer = pool().connector().dialect() == Dialect::Postgresql;
        QVERIFY(awaitTrue([&] { return pool().figures().inUse == 1 && (!isServer || running() == 1); }));
        QElapsedTimer timer;
        timer.start();
        load.cancel.cancel();
        const auto result = await(load.future);
        QVERIFY(result);
        QCOMPARE(kindOf(*result), QStringLiteral("cancelled"));
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(awaitTrue([&] { return running() == 0; }));
        QCOMPARE(told(runOn(pool(), pingStatement(pool().connector().dialect()))), QStringLiteral("ok"));
        QCOMPARE(pool().figures().replaced, 0);
    }

    void aCancelledJobBeginsNoStatement_data() { databases(); }
    void aCancelledJobBeginsNoStatement()
    {
        const Statement ping = pingStatement(pool().connector().dialect());
        Door door;
        auto load = pool().run<SqlRows>([&door, ping](SqlSession &session) -> Result<SqlRows> {
            const Outcome waited = door.job()(session);
            return waited ? session.run(ping) : waited.error();
        });
        QVERIFY(awaitTrue([&] { return door.inside() == 1; }));
        load.cancel.cancel();
        door.open();
        QCOMPARE(kindOf(*await(load.future)), QStringLiteral("cancelled"));
    }

    /// What the people who run the server see of us.
    void theServerKnowsUs()
    {
        const auto pool = postgresPool(m_database.url(), false, {}, QStringLiteral("som o'ne"));
        auto load = pool->run<SqlRows>([](SqlSession &session) {
            return session.run(sleepStatement(), {{QLatin1String("seconds"), 30.0}});
        });
        const QString where = QStringLiteral(
            " FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()");
        QVERIFY(awaitTrue([&] { return !m_database.admin().value(QStringLiteral("SELECT 1") + where).isEmpty(); }));
        QCOMPARE(m_database.admin().value(QStringLiteral("SELECT application_name") + where),
            QStringLiteral("linedesk som o'ne"));
        const QString query = m_database.admin().value(QStringLiteral("SELECT query") + where);
        QVERIFY2(query.startsWith(QStringLiteral("/* linedesk:read_slowly */ ")), qPrintable(query));
        load.cancel.cancel();
        QVERIFY(await(load.future));
    }

    void nothingIsPreparedAndNothingIsSet_data()
    {
        QTest::addColumn<QString>("database");
        QTest::newRow("direct") << QStringLiteral("direct");
        QTest::newRow("PgBouncer") << QStringLiteral("PgBouncer");
    }
    void nothingIsPreparedAndNothingIsSet()
    {
        const Statement prepared = oneColumn(QStringLiteral("n bigint — how many"),
            QStringLiteral("SELECT count(*) AS n FROM pg_prepared_statements"), Dialect::Postgresql);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(runOn(pool(), roundTrip(Dialect::Postgresql), manyValues().parameters).ok());
            QCOMPARE(*scalar(runOn(pool(), prepared)), 0);
        }
    }

    void settingsOfScreensReachTheServer()
    {
        const Statement jit = oneColumn(QStringLiteral("jit text — on or off"),
            QStringLiteral("SELECT current_setting('jit') AS jit"), Dialect::Postgresql);
        QCOMPARE(runOn(*m_pools[QStringLiteral("direct")], jit)->at(0).text(0), QStringLiteral("off"));
    }

    void bulkLoad()
    {
        QVERIFY(m_database.admin().run(QStringLiteral("CREATE TABLE loaded (n integer, words text)")));
        const Statement copy =
            writtenStatement(QStringLiteral("copy_loaded"), QStringLiteral("COPY loaded (n, words) FROM STDIN"));
        const auto load = [&copy](const QByteArray &piece, bool keep) {
            return [&copy, piece, keep](SqlSession &session) -> Result<qint64> {
                const Outcome begun = session.beginCopy(copy);
                const Outcome put = begun ? session.putCopy(piece) : begun;
                return put ? session.endCopy(keep) : Result<qint64>(put.error());
            };
        };
        SqlPool &direct = *m_pools[QStringLiteral("direct")];
        QCOMPARE(*runJob<qint64>(direct, load("1\ta\\tb\n2\t\\N\n", true)), 2);
        QCOMPARE(kindOf(runJob<qint64>(direct, load("3\tx\n", false))), QStringLiteral("cancelled"));
        QCOMPARE(kindOf(runJob<qint64>(direct, load("x\tx\n", true))), QStringLiteral("statement_failed"));
        QCOMPARE(m_database.admin().column(QStringLiteral("SELECT coalesce(words, 'none') FROM loaded ORDER BY n")),
            (QStringList{QStringLiteral("a\tb"), QStringLiteral("none")}));
        QCOMPARE(kindOf(runJob<qint64>(*m_pools[QStringLiteral("SQLite")], load("1\n", true))),
            QStringLiteral("unsupported"));
        QCOMPARE(told(runOn(direct, pingStatement())), QStringLiteral("ok"));
    }

private:
    void databases()
    {
        QTest::addColumn<QString>("database");
        for (const auto &[name, pool] : m_pools) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    SqlPool &pool()
    {
        QFETCH(const QString, database);
        return *m_pools[database];
    }
    Statement endless()
    {
        const Dialect dialect = pool().connector().dialect();
        const char *sql = dialect == Dialect::Postgresql
            ? "SELECT 1 AS n FROM (SELECT pg_sleep(60)) s"
            : "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x > 0) SELECT max(x) AS n FROM c";
        return writtenStatement(QStringLiteral("read_endless"),
            QStringLiteral("-- column n integer — never\n") + QLatin1String(sql), dialect);
    }
    int running()
    {
        return m_database.admin()
            .value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '/* "
                                  "linedesk:read_endless%'"))
            .toInt();
    }

    ScratchDatabase m_database;
    QTemporaryDir m_folder;
    std::map<QString, std::unique_ptr<SqlPool>> m_pools;
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestSqlSession)
#include "tst_sql_session.moc"
