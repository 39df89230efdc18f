// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/capabilities.h"

#include "app/database/server_clock.h"
#include "app/database/statement_catalog.h"
#include "models/domain/clock.h"
#include "tests/app/database/pool_ground.h"
#include "tests/support/strict_test.h"

#include <QTemporaryDir>

namespace linedesk {

namespace {

Result<Capabilities> probed(SqlPool &pool)
{
    const auto probes = StatementCatalog::load(pool.connector().dialect(), {});
    if (!probes) {
        return probes.error();
    }
    return runJob<Capabilities>(pool, [&probes](SqlSession &session) { return probeCapabilities(session, *probes); });
}

QStringList sorted(const QSet<QString> &words)
{
    QStringList list(words.cbegin(), words.cend());
    list.sort();
    return list;
}

QStringList allWords()
{
    QStringList words = capabilityTable().keys();
    words.sort();
    return words;
}

} // namespace

class TestCapabilities : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void wholeDatabases_data()
    {
        QTest::addColumn<QString>("ddl");
        QTest::newRow("migrated") << QStringLiteral("migrated");
        QTest::newRow("models") << QStringLiteral("models");
    }
    void wholeDatabases()
    {
        QFETCH(const QString, ddl);
        ScratchDatabase database(ddl);
        QVERIFY(database.isReady());
        QVERIFY(database.admin().run(QStringLiteral("CREATE EXTENSION pg_trgm; CREATE EXTENSION pg_stat_statements")));
        for (const bool isPooler : {false, true}) {
            const auto pool = postgresPool(isPooler ? database.pooledUrl() : database.url(), isPooler);
            const auto found = probed(*pool);
            QVERIFY2(found.ok(), found ? "" : qPrintable(told(found)));
            QCOMPARE(sorted(found->words), allWords());
            QCOMPARE(found->drift, QStringList());
            QCOMPARE(found->denied, QStringList());
            QCOMPARE(found->enumLabels.value(QStringLiteral("chatmode")),
                (QStringList{QStringLiteral("BOT"), QStringLiteral("HUMAN")}));
            QCOMPARE(found->database, database.name());
            QCOMPARE(found->user, QStringLiteral("postgres"));
            QCOMPARE(found->timeZone, QStringLiteral("Etc/UTC"));
            QCOMPARE(found->lcCtype, QStringLiteral("C.UTF-8"));
            QVERIFY(found->versionNumber >= 130'000);
            QVERIFY(found->version.startsWith(QStringLiteral("PostgreSQL ")));
            QCOMPARE(found->shortVersion().section(u'.', 0, 0).toInt(), found->versionNumber / 10'000);
            QVERIFY(found->hasTrigrams && found->hasStatStatements && !found->hasHypopg && !found->isStandby);
        }
    }

    void anOlderDatabaseSaysWhatIsMissing()
    {
        ScratchDatabase database(QStringLiteral("older"));
        QVERIFY(database.isReady());
        const auto pool = postgresPool(database.url());
        const auto found = probed(*pool);
        QVERIFY2(found.ok(), found ? "" : qPrintable(told(found)));
        // What is not there, by the catalogue itself.
        QStringList missing;
        QStringList words;
        for (auto it = capabilityTable().cbegin(); it != capabilityTable().cend(); ++it) {
            bool isWhole = true;
            for (const QString &column : it.value()) {
                const QString known =
                    database.admin().value(QStringLiteral(
                        "SELECT 1 FROM information_schema.columns WHERE table_name = '%1' AND column_name = '%2'")
                                               .arg(column.section(u'.', 0, 0), column.section(u'.', 1)));
                if (known.isEmpty()) {
                    missing.append(column);
                    isWhole = false;
                }
            }
            if (isWhole) {
                words.append(it.key());
            }
        }
        missing.sort();
        words.sort();
        QVERIFY(missing.contains(QStringLiteral("chat_sessions.is_archived")));
        QVERIFY(missing.contains(QStringLiteral("messages.sender_role")));
        QCOMPARE(found->drift, missing);
        QCOMPARE(sorted(found->words), words);
        QCOMPARE(found->denied, QStringList());
    }

    void aRoleWithoutRightsSaysWhatItMayNotRead()
    {
        ScratchDatabase database(QStringLiteral("migrated"));
        QVERIFY(database.isReady());
        QVERIFY(
            database.admin().run(QStringLiteral("CREATE ROLE agent LOGIN PASSWORD 'agent';"
                                                "GRANT SELECT ON users, chat_sessions, messages, tags TO agent;"
                                                "GRANT SELECT (id, session_id, score) ON csat_responses TO agent")));
        const auto pool = postgresPool(database.urlOf(QStringLiteral("agent"), QStringLiteral("agent")));
        const auto found = probed(*pool);
        QVERIFY2(found.ok(), found ? "" : qPrintable(told(found)));
        QCOMPARE(found->denied,
            (QStringList{QStringLiteral("csat_responses.created_at"), QStringLiteral("user_tags.tag_id"),
                QStringLiteral("user_tags.user_id")}));
        QCOMPARE(found->drift, QStringList());
        QVERIFY(!found->has(QStringLiteral("tags")) && !found->has(QStringLiteral("csat")));
        QVERIFY(found->has(QStringLiteral("archive")));
        QVERIFY(database.admin().run(QStringLiteral("REVOKE SELECT ON messages FROM agent")));
        QCOMPARE(told(probed(*pool)), QStringLiteral("no_permission messages.id"));
    }

    void whatNoScreenCanDoWithout()
    {
        ScratchDatabase database;
        QVERIFY(database.isReady());
        const auto pool = postgresPool(database.url());
        QCOMPARE(told(probed(*pool)), QStringLiteral("missing_tables ") + database.name());
        ScratchDatabase crippled(QStringLiteral("migrated"));
        QVERIFY(crippled.admin().run(QStringLiteral("ALTER TABLE chat_sessions DROP COLUMN closed_by CASCADE")));
        const auto other = postgresPool(crippled.url());
        QCOMPARE(told(probed(*other)), QStringLiteral("missing_object chat_sessions.closed_by"));
    }

    void emptySqliteFile()
    {
        const QTemporaryDir folder;
        const auto pool = sqlitePool(folder.filePath(QStringLiteral("x.sqlite")));
        QCOMPARE(kindOf(probed(*pool)), QStringLiteral("missing_tables"));
    }

    void clockOfTheServer()
    {
        ScratchDatabase database;
        QVERIFY(database.isReady());
        const auto pool = postgresPool(database.url());
        const auto probes = StatementCatalog::load(Dialect::Postgresql, {});
        SystemClock clock;
        const auto set = [&](const StatementCatalog &catalog) {
            return runJob<Done>(*pool, [&](SqlSession &session) { return setToServerTime(clock, session, catalog); });
        };
        QCOMPARE(kindOf(set(*probes)), QStringLiteral("ok"));
        // The same machine: what is left is half of a round trip that was not even.
        QVERIFY2(std::chrono::abs(clock.offset()) < std::chrono::seconds(1),
            qPrintable(QString::number(clock.offset().count())));
        // A server whose clock is an hour ahead.
        QVERIFY(database.admin().run(
            QStringLiteral("CREATE SCHEMA ahead;"
                           "CREATE FUNCTION ahead.clock_timestamp() RETURNS timestamptz LANGUAGE sql"
                           " AS 'SELECT pg_catalog.clock_timestamp() + interval ''1 hour''';"
                           "ALTER DATABASE %1 SET search_path = ahead, pg_catalog, public")
                .arg(database.name())));
        const auto later = postgresPool(database.url());
        const Outcome measured =
            runJob<Done>(*later, [&](SqlSession &session) { return setToServerTime(clock, session, *probes); });
        QCOMPARE(kindOf(measured), QStringLiteral("ok"));
        const auto error = std::chrono::abs(clock.offset() - std::chrono::hours(1));
        QVERIFY2(error < std::chrono::seconds(1), qPrintable(QString::number(clock.offset().count())));
        QVERIFY(clock.now() - SystemClock().now() > std::chrono::minutes(59));
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestCapabilities)
#include "tst_capabilities.moc"
