// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/statement_catalog.h"

#include "app/database/capabilities.h"
#include "tests/support/strict_test.h"

Q_DECLARE_METATYPE(linedesk::Dialect)

namespace linedesk {

namespace {

QSet<QString> allWords()
{
    const QStringList words = capabilityTable().keys();
    return QSet<QString>(words.cbegin(), words.cend());
}

/// All, each one off, none.
QList<QSet<QString>> capabilitySets()
{
    QList<QSet<QString>> sets{allWords(), {}};
    for (const QString &word : allWords()) {
        QSet<QString> rest = allWords();
        rest.remove(word);
        sets.append(rest);
    }
    return sets;
}

QByteArray bareText(const Statement &statement)
{
    const qsizetype end = statement.text.startsWith("/* linedesk:") ? statement.text.indexOf("*/") + 2 : 0;
    return statement.text.mid(end).simplified();
}

} // namespace

class TestStatementCatalog : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void everyFileResolves_data() { dialects(); }
    void everyFileResolves()
    {
        QFETCH(const Dialect, dialect);
        QStringList names;
        for (const QSet<QString> &capabilities : capabilitySets()) {
            const Result<StatementCatalog> catalog = StatementCatalog::load(dialect, capabilities);
            QVERIFY2(catalog.ok(),
                catalog.ok() ? "" : qPrintable(catalog.error().parameters.join(u' ') + catalog.error().cause));
            names = catalog->names();
            QVERIFY(names.size() > 20);
            for (const QString &name : std::as_const(names)) {
                checkStatement(catalog->statement(name), dialect);
            }
        }
        qInfo("%lld statements", static_cast<long long>(names.size()));
    }

    /// pg_stat_statements looks past comments: equal texts would be counted as one statement.
    void noTwoHaveTheSameText_data() { dialects(); }
    void noTwoHaveTheSameText()
    {
        QFETCH(const Dialect, dialect);
        for (const QSet<QString> &capabilities : capabilitySets()) {
            const Result<StatementCatalog> catalog = StatementCatalog::load(dialect, capabilities);
            QVERIFY(catalog.ok());
            QHash<QByteArray, QString> owners;
            const QStringList names = catalog->names();
            for (const QString &name : names) {
                const QByteArray text = bareText(catalog->statement(name));
                QVERIFY2(!owners.contains(text), qPrintable(name + u' ' + owners.value(text)));
                owners.insert(text, name);
            }
        }
    }

    void everyCapabilityWordIsKnown_data() { dialects(); }
    void everyCapabilityWordIsKnown()
    {
        QFETCH(const Dialect, dialect);
        const QSet<QString> used = capabilitiesInUse(dialect);
        QVERIFY(!used.isEmpty());
        QSet<QString> unknown = used;
        unknown.subtract(allWords());
        QCOMPARE(unknown, QSet<QString>());
    }

    void bothDialectsHaveTheReadsOfTheScreens()
    {
        const auto postgresql = StatementCatalog::load(Dialect::Postgresql, allWords());
        const auto sqlite = StatementCatalog::load(Dialect::Sqlite, allWords());
        QVERIFY(postgresql.ok() && sqlite.ok());
        int shared = 0;
        const QStringList names = postgresql->names();
        for (const QString &name : names) {
            if (!name.startsWith(QLatin1String("read_"))) {
                continue;
            }
            QVERIFY2(sqlite->has(name), qPrintable(name));
            QCOMPARE(heads(sqlite->statement(name)), heads(postgresql->statement(name)));
            ++shared;
        }
        QVERIFY(shared > 10);
    }

    void scriptsAreInOrderAndWithoutComments()
    {
        const QStringList scripts = sqlScripts(Dialect::Sqlite, QStringLiteral("schema"));
        QVERIFY(scripts.contains(QStringLiteral("schema/0001_tables")));
        QVERIFY(std::is_sorted(scripts.cbegin(), scripts.cend()));
        const QString tables = sqlScript(Dialect::Sqlite, QStringLiteral("schema/0001_tables"));
        QVERIFY(tables.contains(QStringLiteral("CREATE TABLE users")));
        QVERIFY(!tables.contains(QStringLiteral("SPDX")));
        QCOMPARE(sqlScript(Dialect::Sqlite, QStringLiteral("schema/nothing")), QString());
    }

private:
    static void dialects()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::newRow("PostgreSQL") << Dialect::Postgresql;
        QTest::newRow("SQLite") << Dialect::Sqlite;
    }

    static QStringList heads(const Statement &statement)
    {
        QStringList lines;
        for (const StatementColumn &column : statement.columns) {
            lines.append(column.name + u' ' + sqlTypeName(column.type));
        }
        return lines;
    }

    static void checkStatement(const Statement &statement, Dialect dialect)
    {
        const QByteArray mark = "/* linedesk:" + statement.name.toUtf8() + " */ ";
        QVERIFY2(statement.text.startsWith(mark) == (dialect == Dialect::Postgresql), qPrintable(statement.name));
        QVERIFY2(!bareText(statement).isEmpty(), qPrintable(statement.name));
        QVERIFY2(!statement.text.contains("--:"), qPrintable(statement.name));
        QVERIFY2(!statement.description.isEmpty(), qPrintable(statement.name));
        for (qsizetype i = 0; i < statement.parameters.size(); ++i) {
            const QByteArray spelled = dialect == Dialect::Postgresql ? "$" + QByteArray::number(i + 1)
                                                                      : ":" + statement.parameters.at(i).name.toUtf8();
            QVERIFY2(statement.text.contains(spelled), qPrintable(statement.name));
            QVERIFY2(!statement.parameters.at(i).example.isEmpty(), qPrintable(statement.name));
        }
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestStatementCatalog)
#include "tst_statement_catalog.moc"
