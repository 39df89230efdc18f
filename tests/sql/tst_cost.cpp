// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a command says it cost is what the servers counted: statements by pg_stat_statements, MGETs by Redis. The cost does not grow
// with the number of rows.
#include "tests/sql/support/fill.h"
#include "tests/sql/support/postgres_link.h"
#include "tests/sql/support/program.h"
#include "tests/sql/support/test_databases.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace linedesk;

namespace {

/// How often Redis was asked for several keys at once.
int mgetCalls()
{
    QProcess client;
    client.start(QStringLiteral("redis-cli"),
        {QStringLiteral("-u"), qEnvironmentVariable("LINEDESK_TEST_REDIS"), QStringLiteral("INFO"),
            QStringLiteral("commandstats")});
    if (!client.waitForFinished() || client.exitCode() != 0) {
        qFatal("redis-cli: %s", client.readAllStandardError().constData());
    }
    const QString told = QString::fromUtf8(client.readAllStandardOutput());
    const QString behind = told.section(QStringLiteral("cmdstat_mget:calls="), 1, 1);
    return behind.section(u',', 0, 0).toInt();
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class TestCost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void costIsWhatTheServerCounted_data();
    void costIsWhatTheServerCounted();
    void costStaysWithTheLimit_data();
    void costStaysWithTheLimit();
    void theServerWasCountedAtAll();

private:
    /// Refreshes that the server has seen so far, probes left out.
    int statementCalls();
    QJsonObject run(const QStringList &arguments, bool isPooled);

    std::unique_ptr<ScratchDatabase> m_database;
    std::unique_ptr<PostgresLink> m_link;
    int m_counted = 0;
    int m_mgets = 0;
};

int TestCost::statementCalls()
{
    return m_link
        ->value(
            QStringLiteral("SELECT coalesce(sum(calls), 0) FROM pg_stat_statements WHERE query LIKE '/* linedesk:%' "
                           "AND query NOT LIKE '/* linedesk:probe_%' "
                           "AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database())"))
        .toInt();
}

QJsonObject TestCost::run(const QStringList &arguments, bool isPooled)
{
    QStringList all = arguments;
    all += {QStringLiteral("--json"), QStringLiteral("--workspace"),
        isPooled ? m_database->pooledUrl() : m_database->url()};
    if (isPooled) {
        all.append(QStringLiteral("--pooler"));
    }
    for (QString &argument : all) {
        argument.replace(QStringLiteral("REDIS"), qEnvironmentVariable("LINEDESK_TEST_REDIS"));
    }
    const ProgramRun ended = runProgram(all);
    if (ended.exitCode != 0) {
        qWarning("%s: %s", qUtf8Printable(arguments.join(u' ')), ended.told().constData());
    }
    return ended.json();
}

void TestCost::initTestCase()
{
    m_database = std::make_unique<ScratchDatabase>(QStringLiteral("migrated"));
    QVERIFY(m_database->isReady());
    m_link = std::make_unique<PostgresLink>(m_database->url());
    m_link->run(QStringLiteral("CREATE EXTENSION pg_stat_statements"));
    fillPostgres(*m_link, sampleTables(300, 6'000, 3, *Instant::parse(u"2026-11-24T21:48:40.123456Z")));
}

void TestCost::costIsWhatTheServerCounted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isPooled");
    QTest::addColumn<int>("statements");
    QTest::addColumn<int>("mgets");
    PostgresLink link(m_database->url());
    const QString member =
        link.value(QStringLiteral("SELECT username FROM users WHERE role = 'AGENT' AND is_active ORDER BY id LIMIT 1"));
    const QString customer =
        link.value(QStringLiteral("SELECT line_user_id FROM messages GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"));
    const QString waiting =
        link.value(QStringLiteral("SELECT line_user_id FROM chat_sessions WHERE status = 'WAITING' LIMIT 1"));
    const QString message = link.value(
        QStringLiteral("SELECT id FROM messages WHERE line_user_id = '%1' ORDER BY id LIMIT 1").arg(customer));
    const QString tag = link.value(QStringLiteral("SELECT name FROM tags ORDER BY id LIMIT 1"));
    const QStringList signedIn{QStringLiteral("--staff"), member, QStringLiteral("--redis"), QStringLiteral("REDIS")};
    const auto add = [](const char *name, const QStringList &arguments, int statements, int mgets) {
        QTest::addRow("%s", name) << arguments << false << statements << mgets;
        QTest::addRow("%s, pooler", name) << arguments << true << statements << mgets;
    };
    add("inbox alone", words("inbox"), 1, 0);
    add("inbox of a member", words("inbox") + signedIn, 2, 1);
    add("inbox of a member without Redis", words("inbox --staff") + QStringList(member), 1, 0);
    for (const char *filter : {"waiting", "mine", "active", "bot", "closed", "archived"}) {
        add(filter, words("inbox --filter") + QStringList(QLatin1String(filter)) + signedIn, 2, 1);
    }
    add("inbox with a tag", words("inbox --tag") + QStringList(tag) + signedIn, 2, 1);
    add("transcript", words("transcript") + QStringList(customer), 1, 0);
    add("transcript around a message", words("transcript") + QStringList{customer, QStringLiteral("--around"), message},
        1, 0);
    add("queue", words("queue"), 1, 0);
    add("queue of one", words("queue --customer") + QStringList(waiting), 1, 0);
    add("kpis", words("kpis"), 1, 0);
}

void TestCost::costIsWhatTheServerCounted()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isPooled);
    QFETCH(int, statements);
    QFETCH(int, mgets);
    const int callsBefore = statementCalls();
    const int mgetsBefore = mgetCalls();
    const QJsonObject answer = run(arguments, isPooled);
    const QJsonObject cost = answer.value(QLatin1String("cost")).toObject();
    QVERIFY(!cost.isEmpty());
    const int calls = statementCalls() - callsBefore;
    m_counted += calls;
    QCOMPARE(cost.value(QLatin1String("statements")).toInt(-1), calls);
    QCOMPARE(cost.value(QLatin1String("redis_commands")).toInt(-1), mgetCalls() - mgetsBefore);
    // An inbox without rows asks nothing of them.
    const bool isEmpty =
        answer.contains(QLatin1String("rows")) && answer.value(QLatin1String("rows")).toArray().isEmpty();
    QCOMPARE(calls, isEmpty ? 1 : statements);
    QCOMPARE(mgetCalls() - mgetsBefore, isEmpty ? 0 : mgets);
    m_mgets += mgetCalls() - mgetsBefore;
}

void TestCost::costStaysWithTheLimit_data()
{
    QTest::addColumn<QStringList>("arguments");
    PostgresLink link(m_database->url());
    const QString member =
        link.value(QStringLiteral("SELECT username FROM users WHERE role = 'AGENT' AND is_active ORDER BY id LIMIT 1"));
    const QString customer =
        link.value(QStringLiteral("SELECT line_user_id FROM messages GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"));
    QTest::newRow("inbox") << words("inbox --redis REDIS --staff") + QStringList(member);
    QTest::newRow("transcript") << words("transcript") + QStringList(customer);
}

void TestCost::costStaysWithTheLimit()
{
    QFETCH(QStringList, arguments);
    QList<QPair<int, int>> costs;
    for (const int limit : {10, 50, 200}) {
        const int callsBefore = statementCalls();
        const int mgetsBefore = mgetCalls();
        const QJsonObject answer =
            run(arguments + QStringList{QStringLiteral("--limit"), QString::number(limit)}, false);
        QCOMPARE(answer.value(QLatin1String("rows")).toArray().size(), limit);
        costs.append({statementCalls() - callsBefore, mgetCalls() - mgetsBefore});
        QCOMPARE(answer.value(QLatin1String("cost"))[QLatin1String("statements")].toInt(), costs.last().first);
        QCOMPARE(answer.value(QLatin1String("cost"))[QLatin1String("redis_commands")].toInt(), costs.last().second);
    }
    QCOMPARE(costs.at(1), costs.at(0));
    QCOMPARE(costs.at(2), costs.at(0));
}

void TestCost::theServerWasCountedAtAll()
{
    QVERIFY(m_counted >= 20);
    QVERIFY(m_mgets >= 8);
}

QTEST_GUILESS_MAIN(TestCost)
#include "tst_cost.moc"
