// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the reading commands cost, counted by the servers themselves, and what becomes of the unread counts.
#include "tests/flows/sample_workspaces.h"
#include "tests/support/strict_test.h"

#include <QProcess>
#include <QRegularExpression>
#include <QUrl>

namespace linedesk {

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// What redis-cli answers.
QString askRedis(const QStringList &command)
{
    QProcess process;
    process.start(QStringLiteral("redis-cli"),
        QStringList{QStringLiteral("-u"), qEnvironmentVariable("LINEDESK_TEST_REDIS")} + command);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// How often Redis has run MGET since CONFIG RESETSTAT.
int mgetCalls()
{
    static const QRegularExpression calls(QStringLiteral("cmdstat_mget:calls=(\\d+)"));
    return calls.match(askRedis({QStringLiteral("INFO"), QStringLiteral("commandstats")})).captured(1).toInt();
}

QJsonObject rowOf(const QJsonArray &rows, const QString &customer)
{
    for (const QJsonValue &row : rows) {
        if (row[QLatin1String("line_user_id")].toString() == customer) {
            return row.toObject();
        }
    }
    return {};
}

} // namespace

class TestCommandCost : public StrictTest {
    Q_OBJECT

private:
    Program m_program;
    std::unique_ptr<SampleWorkspaces> m_samples;
    QString m_staff;
    QString m_staffId;

    PlainPostgres &admin() const { return m_samples->database()->admin(); }
    QStringList withRedis() const
    {
        return {
            QStringLiteral("--staff"), m_staff, QStringLiteral("--redis"), qEnvironmentVariable("LINEDESK_TEST_REDIS")};
    }
    Answer ask(const QStringList &call) const { return m_program.ask(m_samples->database()->url(), call); }

    /// The named statements that the server ran since the last reset, but for those that open a workspace and look things up.
    QString countedStatements() const
    {
        return admin().value(QStringLiteral(
            "SELECT coalesce(sum(calls), 0) FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid "
            "WHERE d.datname = current_database() AND s.query LIKE '/* linedesk:%' "
            "AND s.query NOT LIKE '/* linedesk:probe_%'"));
    }
    void resetCounts() const
    {
        admin().run(QStringLiteral("SELECT pg_stat_statements_reset()"));
        askRedis({QStringLiteral("CONFIG"), QStringLiteral("RESETSTAT")});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_samples = std::make_unique<SampleWorkspaces>(m_program);
        QVERIFY2(m_samples->problem().isEmpty(), qPrintable(m_samples->problem()));
        QVERIFY(admin().run(QStringLiteral("CREATE EXTENSION pg_stat_statements")));
        m_staff = admin().value(
            QStringLiteral("SELECT username FROM users WHERE role = 'AGENT' AND is_active ORDER BY id LIMIT 1"));
        m_staffId = admin().value(QStringLiteral("SELECT id FROM users WHERE username = '%1'").arg(m_staff));
        QVERIFY(!m_staff.isEmpty());
    }

    void theCostIsWhatTheServersCounted_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("statements");
        QTest::addColumn<int>("redisCommands");
        QTest::newRow("short page") << QStringLiteral("inbox --limit 3") << 2 << 1;
        QTest::newRow("long page") << QStringLiteral("inbox --limit 110") << 2 << 1;
        QTest::newRow("waiting") << QStringLiteral("inbox --filter waiting") << 2 << 1;
        QTest::newRow("mine") << QStringLiteral("inbox --filter mine") << 2 << 1;
        QTest::newRow("closed") << QStringLiteral("inbox --filter closed --limit 40") << 2 << 1;
        QTest::newRow("tag") << QStringLiteral("inbox --tag TAG") << 2 << 1;
        QTest::newRow("transcript") << QStringLiteral("transcript CUSTOMER --limit 100") << 1 << 0;
        QTest::newRow("queue") << QStringLiteral("queue") << 1 << 0;
        QTest::newRow("place") << QStringLiteral("queue --customer CUSTOMER") << 1 << 0;
        QTest::newRow("kpis") << QStringLiteral("kpis") << 1 << 0;
    }
    void theCostIsWhatTheServersCounted()
    {
        QFETCH(QString, call);
        QFETCH(const int, statements);
        QFETCH(const int, redisCommands);
        call.replace(QLatin1String("CUSTOMER"),
            admin().value(QStringLiteral("SELECT line_user_id FROM messages ORDER BY id DESC LIMIT 1")));
        call.replace(QLatin1String("TAG"),
            admin().value(QStringLiteral("SELECT name FROM tags WHERE name NOT LIKE '% %' ORDER BY id LIMIT 1")));
        resetCounts();
        const Answer answer = ask(words(call) + withRedis());
        QVERIFY2(answer.status == 0, answer.told());
        const QJsonObject cost = answer.json().value(QLatin1String("cost")).toObject();
        QCOMPARE(cost.value(QLatin1String("statements")).toInt(), statements);
        QCOMPARE(countedStatements(), QString::number(statements));
        QCOMPARE(cost.value(QLatin1String("redis_commands")).toInt(), redisCommands);
        QCOMPARE(mgetCalls(), redisCommands);
        QVERIFY(cost.value(QLatin1String("database_ms")).toDouble() > 0);
        QVERIFY(
            cost.value(QLatin1String("total_ms")).toDouble() >= cost.value(QLatin1String("database_ms")).toDouble());
    }

    void unreadIsWhatCameAfterTheMarker()
    {
        const Answer before = ask(words(QStringLiteral("inbox --limit 500")) + withRedis());
        const QString customer = before.rows().first()[QLatin1String("line_user_id")].toString();
        const QString key = QStringLiteral("read:%1:%2").arg(m_staffId, customer);
        const QString incoming =
            QStringLiteral("SELECT count(*) FROM messages WHERE direction = 'INCOMING' AND line_user_id = '%1'")
                .arg(customer);
        const auto unread = [&] {
            return rowOf(ask(words(QStringLiteral("inbox --limit 500")) + withRedis()).rows(), customer)
                .value(QLatin1String("unread_count"));
        };
        QCOMPARE(unread().toInt(), std::min(admin().value(incoming).toInt(), 100));

        const QString third = admin().value(
            QStringLiteral("SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"+00:00\"') "
                           "FROM messages WHERE direction = 'INCOMING' AND line_user_id = '%1' "
                           "ORDER BY created_at DESC, id DESC OFFSET 3 LIMIT 1")
                .arg(customer));
        askRedis({QStringLiteral("SET"), key, third});
        QCOMPARE(unread().toInt(), 3);
        askRedis({QStringLiteral("SET"), key, QStringLiteral("2099-01-01T00:00:00+00:00")});
        QCOMPARE(unread().toInt(), 0);
        // What does not parse counts as absent.
        askRedis({QStringLiteral("SET"), key, QStringLiteral("1795500000")});
        QCOMPARE(unread().toInt(), std::min(admin().value(incoming).toInt(), 100));
        askRedis({QStringLiteral("DEL"), key});
    }

    void withoutMarkersUnreadIsNull_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no member, no Redis") << QStringList();
        QTest::newRow("no Redis") << QStringList{QStringLiteral("--staff"), QStringLiteral("STAFF")};
        QTest::newRow("no member") << QStringList{
            QStringLiteral("--redis"), qEnvironmentVariable("LINEDESK_TEST_REDIS")};
        QTest::newRow("Redis cannot be reached") << words(QStringLiteral("--staff STAFF --redis redis://127.0.0.1:1"));
        QTest::newRow("no such host") << words(QStringLiteral("--staff STAFF --redis redis://redis.invalid"));
    }
    void withoutMarkersUnreadIsNull()
    {
        QFETCH(QStringList, options);
        options.replaceInStrings(QStringLiteral("STAFF"), m_staff);
        resetCounts();
        const Answer answer = ask(words(QStringLiteral("inbox --limit 20")) + options);
        QVERIFY2(answer.status == 0 && answer.rows().size() == 20, answer.told());
        for (const QJsonValue &row : answer.rows()) {
            QVERIFY(row[QLatin1String("unread_count")].isNull());
        }
        const QJsonObject cost = answer.json().value(QLatin1String("cost")).toObject();
        QCOMPARE(cost.value(QLatin1String("statements")).toInt(), 1);
        QCOMPARE(countedStatements(), QStringLiteral("1"));
        QCOMPARE(cost.value(QLatin1String("redis_commands")).toInt(), 0);
    }

    void aPasswordInAUrlIsWarnedOf()
    {
        const Answer answer = ask(words(QStringLiteral("queue")));
        QVERIFY2(answer.status == 0 && answer.err.contains(QLatin1String("PGPASSWORD")), answer.told());
        const QString password = QUrl(m_samples->database()->url()).password();
        QVERIFY(!password.isEmpty());
        QVERIFY(!answer.err.contains(password) && !answer.out.contains(password));
    }

    void theServerSeesTheMembersName()
    {
        resetCounts();
        QVERIFY(admin().run(QStringLiteral("ALTER SYSTEM SET log_connections = on")));
        QVERIFY(admin().run(QStringLiteral("SELECT pg_reload_conf()")));
        QCOMPARE(ask(words(QStringLiteral("queue --staff %1").arg(m_staff))).status, 0);
        QFile log(qEnvironmentVariable("LINEDESK_TEST_POSTGRES_LOG"));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(log.readAll()).contains(QStringLiteral("application_name=linedesk ") + m_staff));
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestCommandCost)
#include "tst_command_cost.moc"
