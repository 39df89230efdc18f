// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sql_rows.h"

#include "tests/support/strict_test.h"

namespace linedesk {

namespace {

/// Rows with one number each; 0 stands for NULL.
class Numbers final : public RowData {
public:
    explicit Numbers(QList<qint64> numbers)
        : m_numbers(std::move(numbers))
    {
    }
    int rowCount() const override { return static_cast<int>(m_numbers.size()); }
    bool isNull(int row, int) const override { return m_numbers.at(row) == 0; }
    qint64 integer(int row, int) const override { return m_numbers.at(row); }
    double real(int row, int) const override { return static_cast<double>(m_numbers.at(row)); }
    bool boolean(int row, int) const override { return m_numbers.at(row) == 1; }
    QString text(int row, int) const override { return QString::number(m_numbers.at(row)); }
    Instant instant(int row, int) const override { return Instant::fromSeconds(m_numbers.at(row)); }

private:
    QList<qint64> m_numbers;
};

Result<SqlRows> rowsOf(QList<qint64> numbers, SqlType type = SqlType::BigInteger)
{
    Statement statement;
    statement.name = QStringLiteral("read_numbers");
    statement.columns = {{QStringLiteral("n"), type, {}}};
    return SqlRows(std::make_shared<Numbers>(std::move(numbers)), statement, 0);
}

template <typename T>
QString refusal(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : errorName(result.error().kind) + u' ' + result.error().parameters.join(u' ');
}

} // namespace

class TestSqlRows : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void oneRow()
    {
        QCOMPARE(one(rowsOf({7}))->integer(0), 7);
        QCOMPARE(refusal(one(rowsOf({}))), QStringLiteral("unexpected_rows read_numbers"));
        QCOMPARE(refusal(one(rowsOf({1, 2}))), QStringLiteral("unexpected_rows read_numbers"));
    }

    void oneRowOrNone()
    {
        QCOMPARE((*maybeOne(rowsOf({7})))->integer(0), 7);
        QVERIFY(maybeOne(rowsOf({})).ok());
        QVERIFY(!maybeOne(rowsOf({}))->has_value());
        QCOMPARE(refusal(maybeOne(rowsOf({1, 2}))), QStringLiteral("unexpected_rows read_numbers"));
    }

    void oneNumber()
    {
        QCOMPARE(*scalar(rowsOf({7})), 7);
        QCOMPARE(refusal(scalar(rowsOf({}))), QStringLiteral("unexpected_rows read_numbers"));
    }

    void errorsPassThrough()
    {
        const Result<SqlRows> failed(makeError(ErrorKind::Unreachable, {QStringLiteral("db")}));
        QCOMPARE(refusal(one(failed)), QStringLiteral("unreachable db"));
        QCOMPARE(refusal(maybeOne(failed)), QStringLiteral("unreachable db"));
        QCOMPARE(refusal(scalar(failed)), QStringLiteral("unreachable db"));
    }

    void nullReadsAsNothing()
    {
        const auto rows = rowsOf({0});
        const SqlRow row = rows->at(0);
        QVERIFY(row.isNull(0));
        QCOMPARE(row.integer(0), 0);
        QCOMPARE(row.real(0), 0.0);
        QCOMPARE(row.boolean(0), false);
        QVERIFY(row.text(0).isNull());
        QVERIFY(!row.instant(0));
        QVERIFY(row.json(0).isNull());
    }

    void textOfARow_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("expected");
        QTest::newRow("integer") << static_cast<int>(SqlType::Integer) << QStringLiteral("1");
        QTest::newRow("real") << static_cast<int>(SqlType::Real) << QStringLiteral("1");
        QTest::newRow("boolean") << static_cast<int>(SqlType::Boolean) << QStringLiteral("true");
        QTest::newRow("text") << static_cast<int>(SqlType::Text) << QStringLiteral("1");
        QTest::newRow("instant") << static_cast<int>(SqlType::Instant) << QStringLiteral("1970-01-01T00:00:01.000000Z");
    }
    void textOfARow()
    {
        QFETCH(const int, type);
        QFETCH(const QString, expected);
        const auto rows = rowsOf({1, 0}, static_cast<SqlType>(type));
        QCOMPARE(rows->asText(0), QStringList(expected));
        QCOMPARE(rows->asText(1), QStringList(QStringLiteral("∅")));
    }

    void columnsByName()
    {
        const auto rows = rowsOf({1});
        QCOMPARE(rows->column(QLatin1String("n")), 0);
        QCOMPARE(SqlRows().size(), 0);
        QVERIFY(SqlRows().isEmpty());
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestSqlRows)
#include "tst_sql_rows.moc"
