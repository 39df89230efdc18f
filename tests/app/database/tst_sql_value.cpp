// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sql_value.h"

#include "tests/support/strict_test.h"

namespace linedesk {

class TestSqlValue : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void described_data()
    {
        QTest::addColumn<QString>("bare");
        QTest::addColumn<QString>("full");
        QTest::newRow("null") << QStringLiteral("null") << QStringLiteral("null");
        QTest::newRow("boolean") << QStringLiteral("boolean") << QStringLiteral("true");
        QTest::newRow("integer") << QStringLiteral("integer") << QStringLiteral("9007199254740993");
        QTest::newRow("real") << QStringLiteral("real") << QStringLiteral("0.5");
        QTest::newRow("text") << QStringLiteral("text(4)") << QStringLiteral("'it''s'");
        QTest::newRow("instant") << QStringLiteral("instant") << QStringLiteral("'1970-01-01T00:00:00.000001Z'");
        QTest::newRow("texts") << QStringLiteral("text[2]") << QStringLiteral("'[\"a\",\"b''\\\"\"]'");
        QTest::newRow("instants") << QStringLiteral("instant[2]") << QStringLiteral("'[1,null]'");
    }
    void described()
    {
        QFETCH(const QString, bare);
        QFETCH(const QString, full);
        const QHash<QString, SqlValue> values{
            {QStringLiteral("null"), SqlValue()},
            {QStringLiteral("boolean"), SqlValue(true)},
            {QStringLiteral("integer"), SqlValue(qint64(9007199254740993))},
            {QStringLiteral("real"), SqlValue(0.5)},
            {QStringLiteral("text"), SqlValue(QStringLiteral("it's"))},
            {QStringLiteral("instant"), SqlValue(Instant::fromMicroseconds(1))},
            {QStringLiteral("texts"), SqlValue(QStringList{QStringLiteral("a"), QStringLiteral("b'\"")})},
            {QStringLiteral("instants"), SqlValue(QList<MaybeInstant>{Instant::fromMicroseconds(1), std::nullopt})},
        };
        const SqlValue value = values.value(QLatin1String(QTest::currentDataTag()));
        QCOMPARE(describeWithoutValue(value), bare);
        QCOMPARE(describeWithValue(value), full);
    }

    void nothingIsNull()
    {
        QVERIFY(std::holds_alternative<std::monostate>(sqlValue(MaybeInstant())));
        QVERIFY(std::holds_alternative<Instant>(sqlValue(MaybeInstant(Instant()))));
        QVERIFY(std::holds_alternative<std::monostate>(sqlIdOrNull(0)));
        QCOMPARE(std::get<qint64>(sqlIdOrNull(3)), 3);
    }

    void parametersByName()
    {
        SqlParameters parameters{{QLatin1String("a"), qint64(1)}, {QLatin1String("b"), SqlValue()}};
        parameters.set(QStringLiteral("c"), QStringLiteral("x"));
        QCOMPARE(parameters.size(), 3);
        QVERIFY(parameters.has(QStringLiteral("b")));
        QVERIFY(!parameters.has(QStringLiteral("d")));
        QCOMPARE(std::get<qint64>(parameters.value(QStringLiteral("a"))), 1);
        QVERIFY(std::holds_alternative<std::monostate>(parameters.value(QStringLiteral("d"))));
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestSqlValue)
#include "tst_sql_value.moc"
