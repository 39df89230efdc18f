// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the commands say when the server, its tables or its rights are not as they should be.
#include "tests/flows/sample_workspaces.h"
#include "tests/support/strict_test.h"

#include <QTcpServer>

namespace linedesk {

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCommandFaults : public StrictTest {
    Q_OBJECT

private:
    Program m_program;

    /// A database of this test with tables and a few rows; null when that failed.
    std::unique_ptr<ScratchDatabase> filled(const QString &ddl = {})
    {
        auto database = std::make_unique<ScratchDatabase>(ddl);
        const bool isMade = database->isReady()
            && (!ddl.isEmpty() || m_program.ask(database->url(), words(QStringLiteral("setup tables"))).status == 0);
        const Answer sample = isMade
            ? m_program.ask(database->url(), words(QStringLiteral("sample --customers 10 --messages 60")))
            : Answer();
        if (sample.status != 0) {
            qInfo("%s", sample.told().constData());
            return nullptr;
        }
        return database;
    }
    /// "ok" when all reading commands work on the database.
    QString readsAll(const QString &url, ScratchDatabase &database) const
    {
        const QString customer =
            database.admin().value(QStringLiteral("SELECT line_user_id FROM messages ORDER BY id LIMIT 1"));
        QStringList calls = words(QStringLiteral("queue kpis"));
        for (const char *filter : {"all", "waiting", "active", "bot", "closed", "archived"}) {
            calls.append(QStringLiteral("inbox --filter ") + QLatin1String(filter));
        }
        calls.append(QStringLiteral("transcript ") + customer);
        for (const QString &call : std::as_const(calls)) {
            const Answer answer = m_program.ask(url, words(call));
            if (answer.status != 0) {
                return call + u' ' + QString::fromUtf8(answer.told());
            }
        }
        return QStringLiteral("ok");
    }

private Q_SLOTS:
    void aServerThatIsNotThere()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QString url =
            changedUrl(postgresUrl(), {}, QStringLiteral("desk"), QStringLiteral("hush"), taken.serverPort());
        taken.close();
        for (const char *call :
            {"inbox", "queue", "kpis", "transcript x", "setup tables", "sample --customers 1 --messages 1"}) {
            const Answer answer = m_program.ask(url, words(QLatin1String(call)));
            QCOMPARE(answer.asFailure(1), QStringLiteral("ok"));
            QVERIFY2(answer.err.contains(QLatin1String("No connection")) && !answer.err.contains(QLatin1String("hush")),
                answer.told());
        }
    }

    void aServerThatRefuses()
    {
        const Answer password =
            m_program.ask(changedUrl(postgresUrl(), {}, QStringLiteral("postgres"), QStringLiteral("hush")),
                {QStringLiteral("inbox")});
        QCOMPARE(password.asFailure(1), QStringLiteral("ok"));
        QVERIFY2(password.err.contains(QLatin1String("password of postgres"))
                && !password.err.contains(QLatin1String("hush")),
            password.told());
        const Answer database =
            m_program.ask(changedUrl(postgresUrl(), QStringLiteral("nowhere")), {QStringLiteral("inbox")});
        QCOMPARE(database.asFailure(1), QStringLiteral("ok"));
        QVERIFY2(database.err.contains(QLatin1String("database nowhere")), database.told());
    }

    void aDatabaseOfSomethingElse()
    {
        ScratchDatabase database;
        QVERIFY(database.isReady());
        const Answer empty = m_program.ask(database.url(), {QStringLiteral("inbox")});
        QCOMPARE(empty.asFailure(1), QStringLiteral("ok"));
        QVERIFY2(empty.err.contains(QLatin1String("setup tables")), empty.told());
        QCOMPARE(m_program.ask(database.url(), words(QStringLiteral("sample --customers 1 --messages 1"))).asFailure(1),
            QStringLiteral("ok"));

        QVERIFY(database.admin().run(QStringLiteral("CREATE TABLE invoices (id integer)")));
        const Answer setup = m_program.ask(database.url(), words(QStringLiteral("setup tables")));
        QCOMPARE(setup.asFailure(1), QStringLiteral("ok"));
        QCOMPARE(database.admin().value(QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")),
            QStringLiteral("1"));
    }

    void whatIsThereIsNotTouched()
    {
        const auto database = filled();
        QVERIFY(database != nullptr);
        const QString rows =
            QStringLiteral("SELECT concat((SELECT count(*) FROM users), ' ', (SELECT count(*) FROM messages))");
        const QString before = database->admin().value(rows);
        for (const char *call : {"setup tables", "sample --customers 5 --messages 5"}) {
            const Answer answer = m_program.ask(database->url(), words(QLatin1String(call)));
            QCOMPARE(answer.asFailure(1), QStringLiteral("ok"));
            QVERIFY2(answer.err.contains(QLatin1String("has data already")), answer.told());
        }
        QCOMPARE(database->admin().value(rows), before);
        // One user is data too.
        QVERIFY(database->admin().run(QStringLiteral("TRUNCATE messages, chat_sessions CASCADE")));
        QCOMPARE(
            m_program.ask(database->url(), words(QStringLiteral("sample --customers 5 --messages 5"))).asFailure(1),
            QStringLiteral("ok"));
    }

    void sampleIsWhatTheDescriptionPromises()
    {
        const auto database = filled();
        QVERIFY(database != nullptr);
        PlainPostgres &admin = database->admin();
        QVERIFY(
            admin
                .value(QStringLiteral("SELECT count(*) FROM users WHERE username IS NOT NULL AND is_active AND role IN "
                                      "('AGENT', 'ADMIN', 'SUPER_ADMIN')"))
                .toInt()
            >= 5);
        QCOMPARE(admin.value(QStringLiteral("SELECT count(*) FROM business_hours")), QStringLiteral("7"));
        QCOMPARE(admin.value(QStringLiteral("SELECT count(*) FROM users WHERE line_user_id IS NOT NULL")),
            QStringLiteral("10"));
        QCOMPARE(admin.value(QStringLiteral("SELECT count(*) FROM messages")), QStringLiteral("60"));
        QVERIFY(admin.run(QStringLiteral("INSERT INTO messages (line_user_id, direction, message_type, content) VALUES "
                                         "('U', 'INCOMING', 'text', 'x')")));
        QCOMPARE(admin.value(QStringLiteral("SELECT count(*) FROM messages WHERE id > 60")), QStringLiteral("1"));
    }

    void aMissingTableOrColumnIsTold_data()
    {
        QTest::addColumn<QString>("drop");
        QTest::addColumn<QString>("named");
        QTest::newRow("table users") << QStringLiteral("DROP TABLE users CASCADE") << QStringLiteral("users");
        QTest::newRow("table chat_sessions")
            << QStringLiteral("DROP TABLE chat_sessions CASCADE") << QStringLiteral("chat_sessions");
        QTest::newRow("table messages") << QStringLiteral("DROP TABLE messages CASCADE") << QStringLiteral("messages");
        QTest::newRow("users.display_name") << QStringLiteral("ALTER TABLE users DROP COLUMN display_name CASCADE")
                                            << QStringLiteral("users.display_name");
        QTest::newRow("chat_sessions.started_at")
            << QStringLiteral("ALTER TABLE chat_sessions DROP COLUMN started_at CASCADE")
            << QStringLiteral("chat_sessions.started_at");
        QTest::newRow("messages.content")
            << QStringLiteral("ALTER TABLE messages DROP COLUMN content CASCADE") << QStringLiteral("messages.content");
    }
    void aMissingTableOrColumnIsTold()
    {
        QFETCH(const QString, drop);
        QFETCH(const QString, named);
        const auto database = filled();
        QVERIFY(database != nullptr && database->admin().run(drop));
        for (const char *call : {"inbox", "queue", "kpis"}) {
            const Answer answer = m_program.ask(database->url(), words(QLatin1String(call)));
            QCOMPARE(answer.asFailure(1), QStringLiteral("ok"));
            QVERIFY2(answer.err.contains(named), answer.told());
        }
    }

    void whatOneDatabaseLacksBreaksNothing_data()
    {
        QTest::addColumn<QString>("drop");
        QTest::newRow("archive") << QStringLiteral(
            "ALTER TABLE chat_sessions DROP COLUMN is_archived CASCADE, DROP COLUMN archived_at CASCADE");
        QTest::newRow("who spoke") << QStringLiteral(
            "ALTER TABLE messages DROP COLUMN sender_role CASCADE, DROP COLUMN operator_name CASCADE");
        QTest::newRow("friend_status") << QStringLiteral("ALTER TABLE users DROP COLUMN friend_status CASCADE");
        QTest::newRow("tags") << QStringLiteral("DROP TABLE user_tags; DROP TABLE tags CASCADE");
        QTest::newRow("surveys") << QStringLiteral("DROP TABLE csat_responses CASCADE");
        QTest::newRow("all of them") << QStringLiteral("ALTER TABLE chat_sessions DROP COLUMN is_archived CASCADE; "
                                                       "ALTER TABLE messages DROP COLUMN sender_role CASCADE, "
                                                       "DROP COLUMN operator_name CASCADE; ALTER TABLE users DROP "
                                                       "COLUMN friend_status CASCADE; DROP TABLE user_tags; "
                                                       "DROP TABLE tags CASCADE; DROP TABLE csat_responses CASCADE");
        QTest::newRow("unknown to every screen")
            << QStringLiteral("DROP TABLE audit_logs, auto_replies, intent_keywords, intent_responses, business_hours, "
                              "friend_events CASCADE");
    }
    void whatOneDatabaseLacksBreaksNothing()
    {
        QFETCH(const QString, drop);
        const auto database = filled();
        QVERIFY(database != nullptr && database->admin().run(drop));
        QCOMPARE(readsAll(database->url(), *database), QStringLiteral("ok"));
    }

    void everyVariantIsRead_data()
    {
        QTest::addColumn<QString>("ddl");
        for (const char *ddl : {"migrated", "models"}) {
            QTest::newRow(ddl) << QString::fromLatin1(ddl);
        }
    }
    void everyVariantIsRead()
    {
        QFETCH(const QString, ddl);
        const auto database = filled(ddl);
        QVERIFY(database != nullptr);
        QCOMPARE(readsAll(database->url(), *database), QStringLiteral("ok"));
    }

    void aRoleWithoutRights()
    {
        const auto database = filled();
        QVERIFY(database != nullptr);
        PlainPostgres &admin = database->admin();
        QVERIFY(admin.run(QStringLiteral("CREATE ROLE desk_%1 LOGIN PASSWORD 'hush'").arg(database->name())));
        const QString role = QStringLiteral("desk_") + database->name();
        const QString url = database->urlOf(role, QStringLiteral("hush"));
        const Answer denied = m_program.ask(url, {QStringLiteral("inbox")});
        QCOMPARE(denied.asFailure(1), QStringLiteral("ok"));
        QVERIFY2(denied.err.contains(QLatin1String("may not use")) && !denied.err.contains(QLatin1String("hush")),
            denied.told());

        QVERIFY(admin.run(QStringLiteral(
            "GRANT SELECT ON chat_sessions, messages, csat_responses TO %1; GRANT SELECT (id, line_user_id, username, "
            "display_name, picture_url, role, is_active, chat_mode, friend_status, friend_since, last_message_at, "
            "profile_updated_at) ON users TO %1")
                              .arg(role)));
        // Neither tags nor the password's hash.
        QCOMPARE(readsAll(url, *database), QStringLiteral("ok"));
        for (const char *call : {"setup tables", "sample --customers 1 --messages 1"}) {
            QCOMPARE(m_program.ask(url, words(QLatin1String(call))).asFailure(1), QStringLiteral("ok"));
        }
        QVERIFY(admin.run(QStringLiteral("DROP OWNED BY %1; DROP ROLE %1").arg(role)));
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestCommandFaults)
#include "tst_command_faults.moc"
