// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/statement_log.h"

#include "app/database/sql_value.h"
#include "tests/support/strict_test.h"
#include "tests/support/written_statement.h"

namespace linedesk {

namespace {

/// Everything logged while it lives.
class Listener {
public:
    Listener()
    {
        lines().clear();
        s_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { lines().append(text); });
    }
    ~Listener() { qInstallMessageHandler(s_before); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    static QStringList &lines()
    {
        static QStringList all;
        return all;
    }

private:
    static inline QtMessageHandler s_before = nullptr;
};

} // namespace

class TestStatementLog : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void countsAlways()
    {
        StatementLog log;
        record(log, 2.0, 3, false);
        record(log, 6.0, 1, true);
        const StatementFigures figures = log.figures().value(QStringLiteral("read_x"));
        QCOMPARE(figures.calls, 2);
        QCOMPARE(figures.errors, 1);
        QCOMPARE(figures.rows, 4);
        QCOMPARE(figures.totalMs, 8.0);
        QCOMPARE(figures.maxMs, 6.0);
    }

    void saysNothingUnasked()
    {
        StatementLog log;
        const Listener listener;
        record(log, 1.0, 1, false);
        QVERIFY(Listener::lines().isEmpty());
    }

    void echoShowsNoValues()
    {
        StatementLog log;
        log.setEcho(true);
        const Listener listener;
        record(log, 1.5, 42, false);
        QCOMPARE(Listener::lines().size(), 1);
        const QString line = Listener::lines().first();
        for (const char *part : {"read_x", "1.50 ms", "42", "customer=text(12)", "limit=integer"}) {
            QVERIFY2(line.contains(QLatin1String(part)), qPrintable(line));
        }
        QVERIFY2(!line.contains(QStringLiteral("U1234")) && !line.contains(QStringLiteral("777")), qPrintable(line));
    }

    void valuesAreASecondSwitch()
    {
        StatementLog log;
        log.setValuesShown(true);
        const Listener listener;
        record(log, 1.0, 1, false);
        QVERIFY(Listener::lines().isEmpty());
        log.setEcho(true);
        record(log, 1.0, 1, true);
        QVERIFY(Listener::lines().first().contains(QStringLiteral("customer='U1234 secret', limit=777")));
        QVERIFY(Listener::lines().first().contains(QStringLiteral("failed")));
        log.setValuesShown(false);
        record(log, 1.0, 1, false);
        QVERIFY(!Listener::lines().last().contains(QStringLiteral("secret")));
    }

private:
    static void record(StatementLog &log, double ms, qint64 rows, bool failed)
    {
        static const Statement statement = writtenStatement(QStringLiteral("read_x"),
            QStringLiteral("-- param :customer text — who; example 'U1'\n-- param :limit bigint — rows; example 1\n"
                           "SELECT :customer, :limit"));
        log.record(statement,
            {{QLatin1String("customer"), QStringLiteral("U1234 secret")}, {QLatin1String("limit"), qint64(777)}}, ms,
            rows, failed);
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestStatementLog)
#include "tst_statement_log.moc"
