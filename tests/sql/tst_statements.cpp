// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every named reading statement on every database, its rows compared between databases that hold the same; and every statement with
// each capability off.
#include "tests/sql/support/fill.h"
#include "tests/sql/support/postgres_link.h"
#include "tests/sql/support/row_compare.h"
#include "tests/sql/support/statement_cases.h"
#include "tests/sql/support/test_databases.h"

#include <QTest>

using namespace linedesk;

namespace {

/// Those that write have tests of their own.
bool isReading(const QString &name)
{
    for (const char *verb : {"copy_", "insert_", "shift_", "reset_", "refresh_"}) {
        if (name.startsWith(QLatin1String(verb))) {
            return false;
        }
    }
    return true;
}

/// Most probes speak of the database they ask, not of its rows.
bool isComparable(const QString &name)
{
    static const QStringList ofRows{QStringLiteral("probe_emptiness"), QStringLiteral("probe_ping"),
        QStringLiteral("probe_staff_by_username"), QStringLiteral("probe_tag_by_name")};
    return !name.startsWith(QLatin1String("probe_")) || ofRows.contains(name);
}

/// Databases that must answer alike, each with the catalogue to ask it with; the first sets the measure.
struct Group {
    struct Member {
        TestDatabase database;
        StatementCatalog catalog;
    };

    QString name;
    Facts facts;
    QList<Member> members;

    void add(const TestDatabase &database, const QSet<QString> &words)
    {
        members.append({database, need(StatementCatalog::load(database.dialect(), words))});
    }
};

using Answers = QList<SqlRows>;

/// All cases of a statement in one job on one database. An error says which case.
Result<Answers> answersOf(const Group::Member &member, const QString &name, const Facts &facts)
{
    return runOn<Answers>(*member.database.workspace, [&](SqlSession &session) -> Result<Answers> {
        const Statement &statement = member.catalog.statement(name);
        Answers answers;
        const QList<SqlParameters> cases = casesOf(statement, facts);
        for (const SqlParameters &parameters : cases) {
            const Result<SqlRows> rows = session.run(statement, parameters);
            if (!rows) {
                return makeError(rows.error().kind, rows.error().parameters,
                    rows.error().cause + u' ' + caseText(statement, parameters));
            }
            answers.append(*rows);
        }
        return answers;
    });
}

} // namespace

class TestStatements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsAreTheSameEverywhere_data();
    void rowsAreTheSameEverywhere();
    void everyStatementFoundRows();
    void runsWithCapabilitiesOff_data();
    void runsWithCapabilitiesOff();
    void cleanupTestCase();

private:
    void addSampleGroups();
    void addRecordedGroup();
    Facts factsWithExamples(const TestDatabase &database);

    std::unique_ptr<TestDatabases> m_databases;
    std::vector<std::unique_ptr<ScratchDatabase>> m_recorded;
    QList<Group> m_groups;
    QHash<QString, qint64> m_rowsOf; ///< by statement
    qint64 m_runs = 0;
    qint64 m_compared = 0;
};

Facts TestStatements::factsWithExamples(const TestDatabase &database)
{
    PostgresLink link(database.url);
    Facts facts = factsOf(link);
    facts.examples = need(runOn<QMap<QString, SqlValue>>(*database.workspace,
        [&](SqlSession &session) { return exampleValues(session, *database.workspace->catalog); }));
    return facts;
}

void TestStatements::addSampleGroups()
{
    m_databases =
        std::make_unique<TestDatabases>(sampleTables(300, 12'000, 11, *Instant::parse(u"2026-11-24T21:48:40.123456Z")));
    const TestDatabase &migrated = m_databases->named("migrated");
    const Facts facts = factsWithExamples(migrated);
    const QSet<QString> older = m_databases->named("older").workspace->capabilities.words;
    Group present{QStringLiteral("sample"), facts, {}};
    Group past{QStringLiteral("sample of an older level"), facts, {}};
    past.facts.tags.clear();
    past.facts.tagNames.clear();
    past.add(m_databases->named("older"), older);
    for (const char *name : {"migrated", "pooled", "models", "sqlite"}) {
        const TestDatabase &database = m_databases->named(name);
        present.add(database, database.workspace->capabilities.words);
        past.add(database, older);
    }
    m_groups += {present, past};
}

void TestStatements::addRecordedGroup()
{
    const QString contract = contractFolder();
    if (contract.isEmpty()) {
        qInfo("the recorded databases are not here: left out");
        return;
    }
    Group group;
    group.name = QStringLiteral("recorded");
    for (const QString &variant : {QStringLiteral("migrated"), QStringLiteral("models")}) {
        const auto &database = m_recorded.emplace_back(std::make_unique<ScratchDatabase>());
        restoreDump(database->url(), contract + QStringLiteral("/database/%1.sql").arg(variant));
        const TestDatabase opened{
            QStringLiteral("recorded ") + variant, openServer(database->url()), database->url(), {}, {}};
        if (group.members.isEmpty()) {
            group.facts = factsWithExamples(opened);
        }
        group.add(opened, opened.workspace->capabilities.words);
    }
    m_groups.append(group);
}

void TestStatements::initTestCase()
{
    addSampleGroups();
    addRecordedGroup();
    QVERIFY(m_groups.first().facts.inbox.size() == 300);
    QVERIFY(!m_groups.first().facts.waiting.isEmpty());
    const QSet<QString> all = m_databases->named("migrated").workspace->capabilities.words;
    QCOMPARE(m_databases->named("models").workspace->capabilities.words, all);
    QCOMPARE(m_databases->named("sqlite").workspace->capabilities.words, all);
    QVERIFY(m_databases->named("older").workspace->capabilities.words.size() < all.size());
}

void TestStatements::rowsAreTheSameEverywhere_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<QString>("statement");
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        QSet<QString> names;
        for (const Group::Member &member : m_groups.at(group).members) {
            const QStringList own = member.catalog.names();
            names.unite(QSet<QString>(own.begin(), own.end()));
        }
        for (const QString &name : std::as_const(names)) {
            if (isReading(name)) {
                QTest::addRow("%s: %s", qUtf8Printable(m_groups.at(group).name), qUtf8Printable(name))
                    << int(group) << name;
            }
        }
    }
}

void TestStatements::rowsAreTheSameEverywhere()
{
    QFETCH(int, group);
    QFETCH(QString, statement);
    const Group &databases = m_groups.at(group);
    std::optional<Answers> measure;
    for (const Group::Member &member : databases.members) {
        if (!member.catalog.has(statement)) {
            continue;
        }
        const Result<Answers> result = answersOf(member, statement, databases.facts);
        QVERIFY2(result, qUtf8Printable(result.ok() ? QString() : member.database.name + u": " + result.error().cause));
        const Answers &answers = *result;
        m_runs += answers.size();
        for (const SqlRows &rows : answers) {
            m_rowsOf[statement] += rows.size();
        }
        if (!measure || !isComparable(statement)) {
            measure = answers;
            continue;
        }
        QCOMPARE(answers.size(), measure->size());
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const QString differs =
                difference(answers.at(i).columns(), rowTexts(measure->at(i)), rowTexts(answers.at(i)));
            const SqlParameters parameters = casesOf(member.catalog.statement(statement), databases.facts).at(i);
            QVERIFY2(differs.isEmpty(),
                qUtf8Printable(databases.members.first().database.name + u" and " + member.database.name + u": "
                    + differs + u"\n" + caseText(member.catalog.statement(statement), parameters)));
            m_compared += answers.at(i).size();
        }
    }
    QVERIFY(measure);
}

void TestStatements::everyStatementFoundRows()
{
    QStringList silent;
    for (auto it = m_rowsOf.cbegin(); it != m_rowsOf.cend(); ++it) {
        if (it.value() == 0) {
            silent.append(it.key());
        }
    }
    QCOMPARE(silent, QStringList());
}

void TestStatements::runsWithCapabilitiesOff_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<QStringList>("words");
    for (const TestDatabase &database : m_databases->all()) {
        const QStringList own = database.workspace->capabilities.words.values();
        const auto add = [&database](const QString &what, const QStringList &words) {
            QTest::addRow("%s, %s", qUtf8Printable(database.name), qUtf8Printable(what)) << database.name << words;
        };
        add(QStringLiteral("all that is left"), own);
        for (const QString &off : own) {
            QStringList rest = own;
            rest.removeAll(off);
            add(QStringLiteral("without ") + off, rest);
        }
        add(QStringLiteral("without all"), {});
    }
}

void TestStatements::runsWithCapabilitiesOff()
{
    QFETCH(QString, database);
    QFETCH(QStringList, words);
    const TestDatabase &asked = m_databases->named(qPrintable(database));
    const StatementCatalog catalog =
        need(StatementCatalog::load(asked.dialect(), QSet<QString>(words.begin(), words.end())));
    const QMap<QString, SqlValue> &examples = m_groups.first().facts.examples;
    const QStringList failed =
        need(runOn<QStringList>(*asked.workspace, [&](SqlSession &session) -> Result<QStringList> {
            QStringList failures;
            const QStringList names = catalog.names();
            for (const QString &name : names) {
                const Statement &statement = catalog.statement(name);
                const Result<SqlRows> rows = isReading(name)
                    ? session.run(statement, exampleParameters(statement, examples))
                    : Result<SqlRows>(SqlRows());
                if (!rows) {
                    failures.append(name + u": " + errorName(rows.error().kind) + u' ' + rows.error().cause);
                }
                m_runs += isReading(name) ? 1 : 0;
            }
            return failures;
        }));
    QCOMPARE(failed, QStringList());
}

void TestStatements::cleanupTestCase()
{
    qInfo("statements %lld, runs %lld, rows compared %lld", qlonglong(m_rowsOf.size()), qlonglong(m_runs),
        qlonglong(m_compared));
}

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
