// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/statement_source.h"

#include "tests/support/strict_test.h"

namespace linedesk {

namespace {

/// What is sent, or "error: why".
QString resolved(const QString &fileText, Dialect dialect = Dialect::Postgresql, const QSet<QString> &capabilities = {},
    const QHash<QString, QString> &includes = {})
{
    const Result<StatementSource> source = parseStatementFile(QStringLiteral("read_x"), fileText);
    if (!source) {
        return QStringLiteral("error: ") + source.error().cause;
    }
    const Result<Statement> statement = resolveStatement(*source, dialect, capabilities, [&](const QString &name) {
        return includes.contains(name) ? std::optional<QString>(includes.value(name)) : std::nullopt;
    });
    return statement ? QString::fromUtf8(statement->text) : QStringLiteral("error: ") + statement.error().cause;
}

QString sent(const char *sql)
{
    return QStringLiteral("/* linedesk:read_x */ ") + QString::fromUtf8(sql);
}

const QString twoParameters =
    QStringLiteral("-- param :a integer — first; example 1\n-- param :b text — second; example 'x'\n");

} // namespace

class TestStatementSource : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void readsTheHead()
    {
        const auto source = parseStatementFile(QStringLiteral("read_x"),
            QStringLiteral("-- SPDX-License-Identifier: GPL-3.0-or-later\n"
                           "-- What it answers,\n-- in two lines.\n"
                           "-- param :since instant — from when on; example $now\n"
                           "-- param :name text — a name, maybe empty; example null\n"
                           "-- column id integer — its number\n"
                           "-- column words text_list — may be null\n"
                           "-- index users(id) — the key\n"
                           "SELECT 1"));
        QVERIFY(source.ok());
        const Statement &head = source->head;
        QCOMPARE(head.name, QStringLiteral("read_x"));
        QCOMPARE(head.description, QStringLiteral("What it answers, in two lines."));
        QCOMPARE(head.parameters.size(), 2);
        QCOMPARE(head.parameters.at(0).name, QStringLiteral("since"));
        QCOMPARE(head.parameters.at(0).type, SqlType::Instant);
        QCOMPARE(head.parameters.at(0).meaning, QStringLiteral("from when on"));
        QCOMPARE(head.parameters.at(0).example, QStringLiteral("$now"));
        QCOMPARE(head.parameters.at(1).meaning, QStringLiteral("a name, maybe empty"));
        QCOMPARE(head.parameters.at(1).example, QStringLiteral("null"));
        QCOMPARE(head.columns.size(), 2);
        QCOMPARE(head.columns.at(1).name, QStringLiteral("words"));
        QCOMPARE(head.columns.at(1).type, SqlType::TextList);
        QCOMPARE(head.indexes, QStringList(QStringLiteral("users(id) — the key")));
    }

    void headThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("unknown type") << QStringLiteral("-- column id number — its number");
        QTest::newRow("no type") << QStringLiteral("-- param :a");
        QTest::newRow("no name") << QStringLiteral("-- param : integer — what");
    }
    void headThatCannotBeRead()
    {
        QFETCH(const QString, line);
        const auto source = parseStatementFile(
            QStringLiteral("read_x"), QStringLiteral("-- What.\n") + line + QStringLiteral("\nSELECT 1"));
        QVERIFY(!source.ok());
        QCOMPARE(source.error().kind, ErrorKind::StatementFailed);
        QCOMPARE(source.error().parameters, QStringList(QStringLiteral("read_x")));
        QVERIFY(source.error().cause.contains(QStringLiteral("line 2")));
    }

    void parametersAreNumberedByFirstUse()
    {
        const QString sql = twoParameters + QStringLiteral("SELECT :b, :a, :b");
        QCOMPARE(resolved(sql), sent("SELECT $1, $2, $1"));
        // No mark there: Qt's driver would take the colon in it for a parameter.
        QCOMPARE(resolved(sql, Dialect::Sqlite), QStringLiteral("SELECT :b, :a, :b"));
        const auto source = parseStatementFile(QStringLiteral("read_x"), sql);
        const auto statement = resolveStatement(*source, Dialect::Postgresql, {}, {});
        QCOMPARE(statement->parameters.size(), 2);
        QCOMPARE(statement->parameters.at(0).name, QStringLiteral("b"));
        QCOMPARE(statement->parameters.at(1).name, QStringLiteral("a"));
    }

    void undeclaredParameterIsAnError()
    {
        QCOMPARE(
            resolved(twoParameters + QStringLiteral("SELECT :c")), QStringLiteral("error: undeclared parameter :c"));
    }

    void parameterOfAnotherBlockIsNotBound()
    {
        const QString sql = twoParameters + QStringLiteral("SELECT :a\n--: if tags\n, :b\n--: end");
        QCOMPARE(resolved(sql), sent("SELECT $1"));
        QCOMPARE(resolved(sql, Dialect::Postgresql, {QStringLiteral("tags")}), sent("SELECT $1\n, $2"));
    }

    void colonsThatAreNoParameters_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("cast") << QStringLiteral("SELECT x::text");
        QTest::newRow("text") << QStringLiteral("SELECT '10:30', 'it''s :a'");
        QTest::newRow("identifier") << QStringLiteral("SELECT \"a:b\"");
        QTest::newRow("alone") << QStringLiteral("SELECT a[1 : 2]");
    }
    void colonsThatAreNoParameters()
    {
        QFETCH(const QString, sql);
        QCOMPARE(resolved(sql), sent(qPrintable(sql)));
    }

    void commentsGo_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        QTest::newRow("line") << QStringLiteral("SELECT 1\n-- all of it\nFROM x") << QStringLiteral("SELECT 1\nFROM x");
        QTest::newRow("end of line") << QStringLiteral("SELECT 1 -- one\nFROM x") << QStringLiteral("SELECT 1\nFROM x");
        QTest::newRow("apostrophe") << QStringLiteral("SELECT 1 -- it's one\nWHERE a = 'b'")
                                    << QStringLiteral("SELECT 1\nWHERE a = 'b'");
        QTest::newRow("parameter within") << QStringLiteral("SELECT 1 -- of :nobody\n") << QStringLiteral("SELECT 1");
        QTest::newRow("dashes in a text")
            << QStringLiteral("SELECT '--', 'a -- b' -- c") << QStringLiteral("SELECT '--', 'a -- b'");
        QTest::newRow("dashes in an identifier")
            << QStringLiteral("SELECT \"--x\"") << QStringLiteral("SELECT \"--x\"");
        QTest::newRow("minus") << QStringLiteral("SELECT 3 - 2 - -1") << QStringLiteral("SELECT 3 - 2 - -1");
        QTest::newRow("blank lines") << QStringLiteral("SELECT 1\n\n  \nFROM x\n\n")
                                     << QStringLiteral("SELECT 1\nFROM x");
    }
    void commentsGo()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, expected);
        QCOMPARE(withoutComments(sql), expected);
        QCOMPARE(resolved(QStringLiteral("-- What.\n\n") + sql), sent(qPrintable(expected)));
    }

    void blocks_data()
    {
        QTest::addColumn<QSet<QString>>("capabilities");
        QTest::addColumn<QString>("expected");
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        QTest::newRow("none") << QSet<QString>{} << QStringLiteral("begin\nnot a\nwithout b\nend");
        QTest::newRow("a") << QSet<QString>{a} << QStringLiteral("begin\na\na without b\nwithout b\nend");
        QTest::newRow("b") << QSet<QString>{b} << QStringLiteral("begin\nnot a\nwith b\nend");
        QTest::newRow("both") << QSet<QString>{a, b} << QStringLiteral("begin\na\na and b\nwith b\nend");
    }
    void blocks()
    {
        QFETCH(const QSet<QString>, capabilities);
        QFETCH(const QString, expected);
        const QString sql = QStringLiteral("begin\n"
                                           "--: if a\n"
                                           "a\n"
                                           "--: if not b\n"
                                           "a without b\n"
                                           "--: else\n"
                                           "a and b\n"
                                           "--: end\n"
                                           "--: else\n"
                                           "not a\n"
                                           "--: end\n"
                                           "  --:   if   b\n"
                                           "with b\n"
                                           "--: else\n"
                                           "without b\n"
                                           "--: end\n"
                                           "end");
        QCOMPARE(resolved(sql, Dialect::Postgresql, capabilities), sent(qPrintable(expected)));
    }

    void includesNestAndMayHoldBlocks()
    {
        const QHash<QString, QString> includes{
            {QStringLiteral("outer"), QStringLiteral("outer\n--: include inner\n")},
            {QStringLiteral("inner"),
                QStringLiteral("-- a comment that's dropped\n--: if a\nwith :a\n--: else\nwithout\n--: end\n")},
        };
        const QString sql = twoParameters + QStringLiteral("begin\n--: include outer\nend");
        QCOMPARE(resolved(sql, Dialect::Postgresql, {}, includes), sent("begin\nouter\nwithout\nend"));
        QCOMPARE(
            resolved(sql, Dialect::Postgresql, {QStringLiteral("a")}, includes), sent("begin\nouter\nwith $1\nend"));
    }

    void includeInABlockThatIsOffIsNotLookedFor()
    {
        QCOMPARE(resolved(QStringLiteral("SELECT 1\n--: if a\n--: include nowhere\n--: end")), sent("SELECT 1"));
    }

    void directivesThatAreErrors_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("unknown include") << QStringLiteral("--: include nowhere");
        QTest::newRow("include of itself") << QStringLiteral("--: include circle");
        QTest::newRow("open block") << QStringLiteral("--: if a\nx");
        QTest::newRow("end of nothing") << QStringLiteral("x\n--: end");
        QTest::newRow("else of nothing") << QStringLiteral("x\n--: else");
        QTest::newRow("no condition") << QStringLiteral("--: if\nx\n--: end");
        QTest::newRow("two conditions") << QStringLiteral("--: if a b\nx\n--: end");
        QTest::newRow("half a condition") << QStringLiteral("--: if not a b\nx\n--: end");
        QTest::newRow("unknown word") << QStringLiteral("--: unless a\nx\n--: end");
    }
    void directivesThatAreErrors()
    {
        QFETCH(const QString, sql);
        const QHash<QString, QString> includes{{QStringLiteral("circle"), QStringLiteral("--: include circle")}};
        const QString outcome = resolved(QStringLiteral("SELECT 1\n") + sql, Dialect::Postgresql, {}, includes);
        QVERIFY2(outcome.startsWith(QStringLiteral("error: ")), qPrintable(outcome));
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestStatementSource)
#include "tst_statement_source.moc"
