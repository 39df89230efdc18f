// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The statements that fill and move a workspace, each in databases of its own: what was meant to be written is what is there.
#include "app/embedded/fill_workspace.h"
#include "app/embedded/sample_data.h"
#include "tests/sql/support/fill.h"
#include "tests/sql/support/postgres_link.h"
#include "tests/sql/support/stored_rows.h"
#include "tests/sql/support/test_databases.h"

#include <QRegularExpression>
#include <QTest>

using namespace linedesk;

namespace {

SampleOptions options()
{
    SampleOptions sample;
    sample.customers = 120;
    sample.messages = 3'000;
    sample.seed = 5;
    sample.endsAt = *Instant::parse(u"2026-11-24T21:48:40.123456Z");
    return sample;
}

StatementCatalog catalogOf(Dialect dialect)
{
    return need(StatementCatalog::load(dialect, {}));
}

QStringList parameterNames(const Statement &statement)
{
    QStringList names;
    for (const StatementParameter &parameter : statement.parameters) {
        names.append(parameter.name);
    }
    return names;
}

QStringList columnNames(const Statement &statement)
{
    QStringList names;
    for (const StatementColumn &column : statement.columns) {
        names.append(column.name);
    }
    return names;
}

QStringList without(QStringList names, const QStringList &others)
{
    names.removeIf([&others](const QString &name) { return others.contains(name); });
    return names;
}

} // namespace

class TestWritingStatements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void headsNameTheSamplesColumns();
    void sampleArrivesWhole_data() { databases(); }
    void sampleArrivesWhole();
    void aFilledDatabaseIsRefusedAndStays_data() { databases(); }
    void aFilledDatabaseIsRefusedAndStays();
    void sequencesGoOnBehindTheLastId_data() { servers(); }
    void sequencesGoOnBehindTheLastId();
    void sequencesOfEmptyTablesBeginAtOne_data() { servers(); }
    void sequencesOfEmptyTablesBeginAtOne();
    void statisticsAreCollected();
    void shiftsMoveEveryInstantAndNothingElse_data();
    void shiftsMoveEveryInstantAndNothingElse();

private:
    static void databases();
    static void servers();
    std::shared_ptr<Workspace> workspace(const QString &database) const;
    Result<SampleReport> fill(const QString &database) const;
    QStringList stored(const QString &database, const Table &table) const;

    Tables m_tables;
    QMap<QString, std::shared_ptr<ScratchDatabase>> m_servers;
    std::unique_ptr<ScratchSqlite> m_sqlite;
};

void TestWritingStatements::servers()
{
    QTest::addColumn<QString>("database");
    QTest::newRow("migrated") << QStringLiteral("migrated");
    QTest::newRow("models") << QStringLiteral("models");
}

void TestWritingStatements::databases()
{
    servers();
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
}

std::shared_ptr<Workspace> TestWritingStatements::workspace(const QString &database) const
{
    return m_servers.contains(database) ? openServer(m_servers.value(database)->url()) : openFile(m_sqlite->file());
}

Result<SampleReport> TestWritingStatements::fill(const QString &database) const
{
    const auto opened = workspace(database);
    return runOn<SampleReport>(
        *opened, [&](SqlSession &session) { return fillWithSample(session, *opened->catalog, options()); });
}

QStringList TestWritingStatements::stored(const QString &database, const Table &table) const
{
    if (!m_servers.contains(database)) {
        return storedRows(m_sqlite->file(), table);
    }
    PostgresLink link(m_servers.value(database)->url());
    return storedRows(link, table);
}

void TestWritingStatements::initTestCase()
{
    TableCollector collector;
    need(generateSample(options(), collector));
    m_tables = collector.tables();
    for (const QString &variant : {QStringLiteral("migrated"), QStringLiteral("models")}) {
        m_servers.insert(variant, std::make_shared<ScratchDatabase>(variant));
        QVERIFY(m_servers.value(variant)->isReady());
    }
    m_sqlite = std::make_unique<ScratchSqlite>();
}

void TestWritingStatements::headsNameTheSamplesColumns()
{
    const StatementCatalog copies = catalogOf(Dialect::Postgresql);
    const StatementCatalog inserts = catalogOf(Dialect::Sqlite);
    for (const Table &table : m_tables.all()) {
        QVERIFY2(!table.rows.empty(), qUtf8Printable(table.name));
        const QStringList written = parameterNames(inserts.statement(QStringLiteral("insert_") + table.name));
        QCOMPARE(without(written, table.columns), QStringList());
        // What the sample says nothing of need not be written.
        const QStringList left = without(table.columns, written);
        for (const QString &column : left) {
            const std::size_t place = table.column(qPrintable(column));
            const bool isAbsent = std::all_of(table.rows.begin(), table.rows.end(),
                [place](const TableRow &row) { return row[place].kind == SampleValue::Kind::Null; });
            QVERIFY2(isAbsent, qUtf8Printable(table.name + u'.' + column));
        }
        // Read markers are Redis' where there is a server.
        if (table.name != QLatin1String("console_read_markers")) {
            QCOMPARE(columnNames(copies.statement(QStringLiteral("copy_") + table.name)), written);
        }
    }
    QStringList writing = copies.names().filter(QRegularExpression(QStringLiteral("^copy_")));
    writing += inserts.names().filter(QRegularExpression(QStringLiteral("^insert_")));
    for (const QString &name : std::as_const(writing)) {
        QVERIFY2(m_tables.has(name.section(u'_', 1)), qUtf8Printable(name));
    }
}

void TestWritingStatements::sampleArrivesWhole()
{
    QFETCH(QString, database);
    const SampleReport report = need(fill(database));
    qint64 rows = 0;
    for (const Table &table : m_tables.all()) {
        if (m_servers.contains(database) && table.name == QLatin1String("console_read_markers")) {
            continue;
        }
        const QStringList expected = keptRows(table);
        QVERIFY2(stored(database, table) == expected, qUtf8Printable(table.name));
        rows += expected.size();
    }
    QVERIFY(rows > 4'000);
    QVERIFY2(report.rows >= rows, qPrintable(QString::number(report.rows)));
}

void TestWritingStatements::aFilledDatabaseIsRefusedAndStays()
{
    QFETCH(QString, database);
    const QStringList before = stored(database, m_tables.table("users"));
    const Result<SampleReport> again = fill(database);
    QVERIFY(!again);
    QCOMPARE(errorName(again.error().kind), errorName(ErrorKind::NotEmpty));
    QCOMPARE(stored(database, m_tables.table("users")), before);
}

void TestWritingStatements::sequencesGoOnBehindTheLastId()
{
    QFETCH(QString, database);
    PostgresLink link(m_servers.value(database)->url());
    const QStringList tables =
        link.column(QStringLiteral("SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' "
                                   "AND column_default LIKE 'nextval(%'"));
    int checked = 0;
    for (const Table &table : m_tables.all()) {
        if (tables.contains(table.name)) {
            const QString last = link.value(QStringLiteral("SELECT max(id) FROM ") + table.name);
            const QString next =
                link.value(QStringLiteral("SELECT nextval(pg_get_serial_sequence('%1', 'id'))").arg(table.name));
            QCOMPARE(next.toLongLong(), last.toLongLong() + 1);
            ++checked;
        }
    }
    // Every table of the sample but user_tags and the read markers counts its ids.
    QCOMPARE(checked, static_cast<int>(m_tables.all().size()) - 2);
    link.run(QStringLiteral(
        "INSERT INTO messages (line_user_id, direction, message_type, content) VALUES ('U', 'INCOMING', 'text', 'x')"));
}

void TestWritingStatements::sequencesOfEmptyTablesBeginAtOne()
{
    QFETCH(QString, database);
    const ScratchDatabase empty(database);
    const auto opened = openServer(empty.url());
    need(runOn<SqlRows>(*opened, [&](SqlSession &session) {
        return session.run(opened->catalog->statement(QStringLiteral("reset_sequences")));
    }));
    PostgresLink link(empty.url());
    QCOMPARE(link.value(QStringLiteral("INSERT INTO tags (name, color) VALUES ('a', '#000000') RETURNING id")),
        QStringLiteral("1"));
    QCOMPARE(
        link.value(QStringLiteral("SELECT nextval(pg_get_serial_sequence('messages', 'id'))")), QStringLiteral("1"));
}

void TestWritingStatements::statisticsAreCollected()
{
    PostgresLink link(m_servers.value(QStringLiteral("migrated"))->url());
    QCOMPARE(link.value(QStringLiteral("SELECT reltuples FROM pg_class WHERE relname = 'messages'")),
        QStringLiteral("3000"));
    const QList<QStringList> counted =
        runSqlite(m_sqlite->file(), QStringLiteral("SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'messages'"));
    QVERIFY(counted.first().first().toInt() > 0);
}

void TestWritingStatements::shiftsMoveEveryInstantAndNothingElse_data()
{
    QTest::addColumn<QString>("table");
    for (const Table &table : m_tables.all()) {
        if (!instantColumns(table).isEmpty()) {
            QTest::newRow(qUtf8Printable(table.name)) << table.name;
        }
    }
}

void TestWritingStatements::shiftsMoveEveryInstantAndNothingElse()
{
    QFETCH(QString, table);
    constexpr qint64 delta = 86'400'000'001;
    const auto opened = openFile(m_sqlite->file());
    const QString name = QStringLiteral("shift_%1_instants").arg(table);
    QVERIFY2(opened->catalog->has(name), qUtf8Printable(name));
    const SqlRows done = need(runOn<SqlRows>(*opened, [&](SqlSession &session) {
        return session.run(opened->catalog->statement(name), {{QLatin1String("delta_us"), delta}});
    }));
    const Table &kept = m_tables.table(qPrintable(table));
    QCOMPARE(done.affected(), static_cast<qint64>(kept.rows.size()));
    Table moved = kept;
    for (TableRow &row : moved.rows) {
        for (SampleValue &value : row) {
            value.number += value.kind == SampleValue::Kind::Instant ? delta : 0;
        }
    }
    QVERIFY(storedRows(m_sqlite->file(), moved) == keptRows(moved));
}

QTEST_GUILESS_MAIN(TestWritingStatements)
#include "tst_writing_statements.moc"
