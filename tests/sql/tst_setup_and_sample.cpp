// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `linedesk setup tables` and `linedesk sample` as an administrator runs them.
#include "tests/sql/support/fill.h"
#include "tests/sql/support/postgres_link.h"
#include "tests/sql/support/program.h"
#include "tests/support/scratch_database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace linedesk;

namespace {

/// Everything that makes a schema, one text an item.
QStringList catalogueOf(const QString &url)
{
    PostgresLink link(url);
    QStringList items;
    for (const char *sql :
        {"SELECT format('column %s.%s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), "
         "a.attnotnull, "
         "pg_get_expr(d.adbin, d.adrelid)) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
         "LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum "
         "WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'm') AND a.attnum > 0 AND NOT "
         "a.attisdropped",
            "SELECT format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM "
            "pg_constraint "
            "WHERE connamespace = 'public'::regnamespace",
            "SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'",
            "SELECT format('label %s %s %s', t.typname, e.enumsortorder, e.enumlabel) FROM pg_enum e JOIN pg_type t ON "
            "t.oid = e.enumtypid",
            "SELECT format('view %s %s %s', matviewname, ispopulated, definition) FROM pg_matviews WHERE schemaname = "
            "'public'"}) {
        items += link.column(QLatin1String(sql));
    }
    items.sort();
    return items;
}

QStringList without(QStringList items, const QStringList &others)
{
    for (const QString &other : others) {
        items.removeOne(other);
    }
    return items;
}

QStringList on(const QString &workspace, const QStringList &arguments)
{
    return arguments + QStringList{QStringLiteral("--workspace"), workspace};
}

QStringList setup(const QString &workspace)
{
    return on(workspace, {QStringLiteral("setup"), QStringLiteral("tables")});
}

QStringList sample(const QString &workspace, int seed = 4)
{
    return on(workspace,
        {QStringLiteral("sample"), QStringLiteral("--customers"), QStringLiteral("80"), QStringLiteral("--messages"),
            QStringLiteral("1500"), QStringLiteral("--days"), QStringLiteral("30"), QStringLiteral("--seed"),
            QString::number(seed), QStringLiteral("--now"), QStringLiteral("2026-11-24T21:48:40.123456Z"),
            QStringLiteral("--json")});
}

const QStringList &sampleTables()
{
    static const QStringList tables{QStringLiteral("users"), QStringLiteral("chat_sessions"),
        QStringLiteral("messages"), QStringLiteral("tags"), QStringLiteral("user_tags"),
        QStringLiteral("csat_responses"), QStringLiteral("canned_responses"), QStringLiteral("business_hours"),
        QStringLiteral("friend_events"), QStringLiteral("intent_categories"), QStringLiteral("intent_keywords"),
        QStringLiteral("intent_responses"), QStringLiteral("auto_replies"), QStringLiteral("audit_logs"),
        QStringLiteral("system_settings")};
    return tables;
}

} // namespace

class TestSetupAndSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void setupMakesTheMigratedVariant();
    void setupRefusesAnyOtherDatabase_data();
    void setupRefusesAnyOtherDatabase();
    void sampleNeedsTables();
    void sampleFillsWhatItSays_data() { workspaces(); }
    void sampleFillsWhatItSays();
    void sameSeedSameRows();
    void sampleRefusesWhatIsFilled_data() { workspaces(); }
    void sampleRefusesWhatIsFilled();
    void rowsOfOthersFollow_data() { workspaces(); }
    void rowsOfOthersFollow();
    void wrongCalls_data();
    void wrongCalls();

private:
    static void workspaces();
    QString address(const QString &workspace) const;
    /// The first column of a statement on either database.
    QStringList ask(const QString &workspace, const QString &sql) const;

    std::unique_ptr<ScratchDatabase> m_server;
    std::unique_ptr<ScratchDatabase> m_second;
    QTemporaryDir m_folder;
};

void TestSetupAndSample::workspaces()
{
    QTest::addColumn<QString>("workspace");
    QTest::newRow("PostgreSQL") << QStringLiteral("server");
    QTest::newRow("SQLite") << QStringLiteral("file");
}

QString TestSetupAndSample::address(const QString &workspace) const
{
    return workspace == QLatin1String("server")
        ? m_server->url()
        : QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("w.sqlite"));
}

QStringList TestSetupAndSample::ask(const QString &workspace, const QString &sql) const
{
    if (workspace == QLatin1String("server")) {
        return PostgresLink(m_server->url()).column(sql);
    }
    QStringList cells;
    const QList<QStringList> rows = runSqlite(m_folder.filePath(QStringLiteral("w.sqlite")), sql);
    for (const QStringList &row : rows) {
        cells.append(row.first());
    }
    return cells;
}

void TestSetupAndSample::initTestCase()
{
    m_server = std::make_unique<ScratchDatabase>();
    m_second = std::make_unique<ScratchDatabase>();
    QVERIFY(m_server->isReady() && m_second->isReady());
    for (const QString &workspace : {QStringLiteral("server"), QStringLiteral("file")}) {
        const ProgramRun run = runProgram(setup(address(workspace)));
        QVERIFY2(run.exitCode == 0, run.told().constData());
    }
}

void TestSetupAndSample::setupMakesTheMigratedVariant()
{
    const ScratchDatabase migrated(QStringLiteral("migrated"));
    const QStringList expected = catalogueOf(migrated.url());
    const QStringList made = catalogueOf(m_server->url());
    QVERIFY(expected.size() > 200);
    QCOMPARE(without(made, expected), QStringList());
    QCOMPARE(without(expected, made), QStringList());
    for (const QString &table : sampleTables()) {
        for (const QString &workspace : {QStringLiteral("server"), QStringLiteral("file")}) {
            QCOMPARE(ask(workspace, QStringLiteral("SELECT count(*) FROM ") + table), QStringList(QStringLiteral("0")));
        }
    }
}

void TestSetupAndSample::setupRefusesAnyOtherDatabase_data()
{
    workspaces();
    QTest::newRow("somebody else's table") << QStringLiteral("strange");
}

void TestSetupAndSample::setupRefusesAnyOtherDatabase()
{
    QFETCH(QString, workspace);
    const ScratchDatabase strange;
    PostgresLink(strange.url()).run(QStringLiteral("CREATE TABLE invoices (id integer)"));
    const ProgramRun run =
        runProgram(setup(workspace == QLatin1String("strange") ? strange.url() : address(workspace)));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(!run.errors.trimmed().isEmpty());
    QCOMPARE(PostgresLink(strange.url())
                 .column(QStringLiteral("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace")),
        QStringList(QStringLiteral("invoices")));
}

void TestSetupAndSample::sampleNeedsTables()
{
    const ProgramRun run = runProgram(sample(m_second->url()));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(!run.errors.trimmed().isEmpty());
}

void TestSetupAndSample::sampleFillsWhatItSays()
{
    QFETCH(QString, workspace);
    const ProgramRun run = runProgram(sample(address(workspace)));
    QVERIFY2(run.exitCode == 0, run.told().constData());
    const auto count = [&](const QString &from) {
        return ask(workspace, QStringLiteral("SELECT count(*) FROM ") + from).first().toInt();
    };
    QCOMPARE(count(QStringLiteral("users WHERE line_user_id IS NOT NULL")), 80);
    QCOMPARE(count(QStringLiteral("messages")), 1'500);
    QCOMPARE(count(QStringLiteral("business_hours")), 7);
    QVERIFY(count(QStringLiteral("users WHERE line_user_id IS NULL AND is_active AND username IS NOT NULL")) >= 5);
    QCOMPARE(count(QStringLiteral("users WHERE hashed_password IS NOT NULL")), 0);
    QVERIFY(count(QStringLiteral("chat_sessions WHERE status = 'WAITING'")) > 0);
    QVERIFY(count(QStringLiteral("chat_sessions WHERE status = 'ACTIVE'")) > 0);
    for (const QString &table : sampleTables()) {
        QVERIFY2(count(table) > 0, qUtf8Printable(table));
    }
}

void TestSetupAndSample::sameSeedSameRows()
{
    QVERIFY(runProgram(setup(m_second->url())).exitCode == 0);
    const ProgramRun run = runProgram(sample(m_second->url()));
    QVERIFY2(run.exitCode == 0, run.told().constData());
    const ScratchDatabase other(QStringLiteral("migrated"));
    const ProgramRun otherRun = runProgram(sample(other.url(), 5));
    QVERIFY2(otherRun.exitCode == 0, otherRun.told().constData());
    PostgresLink first(m_server->url());
    PostgresLink second(m_second->url());
    PostgresLink third(other.url());
    for (const QString &table : sampleTables()) {
        const QString all =
            QStringLiteral("SELECT md5(string_agg(CAST(t AS text), '|' ORDER BY CAST(t AS text))) FROM %1 t")
                .arg(table);
        QCOMPARE(second.value(all), first.value(all));
        if (table == QLatin1String("messages") || table == QLatin1String("chat_sessions")) {
            QVERIFY2(third.value(all) != first.value(all), qUtf8Printable(table));
        }
    }
}

void TestSetupAndSample::sampleRefusesWhatIsFilled()
{
    QFETCH(QString, workspace);
    const ProgramRun run = runProgram(sample(address(workspace)));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(!run.errors.trimmed().isEmpty());
    QCOMPARE(ask(workspace, QStringLiteral("SELECT count(*) FROM messages")), QStringList(QStringLiteral("1500")));
}

void TestSetupAndSample::rowsOfOthersFollow()
{
    QFETCH(QString, workspace);
    const QString last = ask(workspace, QStringLiteral("SELECT max(id) FROM messages")).first();
    const QString next = ask(workspace,
        QStringLiteral("INSERT INTO messages (line_user_id, direction, message_type, content) VALUES ('U', 'INCOMING', "
                       "'text', 'x') "
                       "RETURNING id"))
                             .first();
    QCOMPARE(next.toInt(), last.toInt() + 1);
    const QString lastTag = ask(workspace, QStringLiteral("SELECT max(id) FROM tags")).first();
    const QString nextTag =
        ask(workspace, QStringLiteral("INSERT INTO tags (name, color) VALUES ('new one', '#000000') RETURNING id"))
            .first();
    QCOMPARE(nextTag.toInt(), lastTag.toInt() + 1);
}

void TestSetupAndSample::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QTest::newRow("setup of what") << words("setup everything");
    QTest::newRow("setup alone") << words("setup");
    QTest::newRow("no sizes") << words("sample");
    QTest::newRow("no messages") << words("sample --customers 10");
    QTest::newRow("customers below the range") << words("sample --customers 0 --messages 10");
    QTest::newRow("customers no number") << words("sample --customers many --messages 10");
    QTest::newRow("messages below the range") << words("sample --customers 10 --messages -1");
    QTest::newRow("days beyond the range") << words("sample --customers 10 --messages 10 --days 3661");
    QTest::newRow("scheme") << words("setup tables --workspace mysql://there/db");
}

void TestSetupAndSample::wrongCalls()
{
    QFETCH(QStringList, arguments);
    const bool isAddressed = arguments.contains(QStringLiteral("--workspace"));
    const ProgramRun run = runProgram(isAddressed ? arguments : on(m_second->url(), arguments));
    QVERIFY2(run.exitCode == 2, run.told().constData());
    QCOMPARE(run.output, QByteArray());
    QVERIFY(!run.errors.trimmed().isEmpty());
}

QTEST_GUILESS_MAIN(TestSetupAndSample)
#include "tst_setup_and_sample.moc"
