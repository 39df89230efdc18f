// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/postgres_error.h"

#include "tests/app/database/pool_ground.h"
#include "tests/support/strict_test.h"

#include <QTcpServer>
#include <QUrl>

namespace linedesk {

namespace {

Statement statement(const char *sql)
{
    return writtenStatement(
        QStringLiteral("read_x"), QStringLiteral("-- column n integer — a number\n") + QString::fromUtf8(sql));
}

PoolLimits quick()
{
    PoolLimits limits;
    limits.size = 1;
    limits.maxOverflow = 0;
    return limits;
}

/// What a first statement through this URL says.
QString toldVia(const QString &url, bool isPooler = false)
{
    const auto pool = postgresPool(url, isPooler, quick());
    return told(runOn(*pool, pingStatement()));
}

} // namespace

/// Every refusal has exactly one kind, and names what a person needs.
class TestPostgresError : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_database.isReady());
        PlainPostgres &admin = m_database.admin();
        QVERIFY(admin.run(QStringLiteral("CREATE TABLE things (n integer PRIMARY KEY, secret text);"
                                         "INSERT INTO things VALUES (1, 'x');"
                                         "CREATE ROLE desk LOGIN PASSWORD 'desk';"
                                         "GRANT SELECT (n) ON things TO desk;"
                                         "CREATE ROLE crowded LOGIN PASSWORD 'crowded' CONNECTION LIMIT 0;"
                                         "CREATE ROLE locked_out LOGIN PASSWORD 'locked_out';"
                                         "REVOKE CONNECT ON DATABASE %1 FROM public;"
                                         "GRANT CONNECT ON DATABASE %1 TO desk, crowded")
                              .arg(m_database.name())));
        const QUrl url(postgresUrl());
        m_server = QStringLiteral("127.0.0.1:%1/%2").arg(url.port()).arg(m_database.name());
        m_pool = postgresPool(m_database.url(), false, quick());
    }

    void wrongPassword()
    {
        const QString expected = QStringLiteral("wrong_password desk ") + m_server;
        QCOMPARE(toldVia(m_database.urlOf(QStringLiteral("desk"), QStringLiteral("wrong"))), expected);
        // The server does not tell whether a role exists.
        QCOMPARE(toldVia(m_database.urlOf(QStringLiteral("nobody"), QStringLiteral("x"))),
            QStringLiteral("wrong_password nobody ") + m_server);
    }

    void noPasswordAtAll()
    {
        QUrl url(m_database.urlOf(QStringLiteral("desk"), QString()));
        url.setQuery(QStringLiteral("passfile=/nonexistent"));
        QCOMPARE(toldVia(url.toString(QUrl::FullyEncoded)), QStringLiteral("wrong_password desk ") + m_server);
    }

    void theCauseHoldsNoPassword()
    {
        const auto pool =
            postgresPool(m_database.urlOf(QStringLiteral("desk"), QStringLiteral("hush")), false, quick());
        const auto refused = runOn(*pool, pingStatement());
        QVERIFY(!refused.ok());
        QVERIFY2(!refused.error().cause.contains(QStringLiteral("hush")), qPrintable(refused.error().cause));
    }

    void unknownDatabase()
    {
        const QUrl url(postgresUrl());
        QCOMPARE(toldVia(changedUrl(postgresUrl(), QStringLiteral("nowhere"))),
            QStringLiteral("no_such_database nowhere 127.0.0.1:%1/nowhere").arg(url.port()));
    }

    void nobodyListens()
    {
        QTcpServer reserved;
        QVERIFY(reserved.listen(QHostAddress::LocalHost));
        const int port = reserved.serverPort();
        reserved.close();
        QCOMPARE(toldVia(changedUrl(m_database.url(), {}, {}, {}, port)),
            QStringLiteral("unreachable 127.0.0.1:%1/%2").arg(port).arg(m_database.name()));
    }

    void tooManyConnections()
    {
        QCOMPARE(toldVia(m_database.urlOf(QStringLiteral("crowded"), QStringLiteral("crowded"))),
            QStringLiteral("too_many_connections ") + m_server);
    }

    void noRightToConnect()
    {
        QCOMPARE(toldVia(m_database.urlOf(QStringLiteral("locked_out"), QStringLiteral("locked_out"))),
            QStringLiteral("no_permission ") + m_database.name());
    }

    void throughPgBouncer()
    {
        QCOMPARE(toldVia(m_database.pooledUrl(), true), QStringLiteral("ok"));
        const QString wrong =
            toldVia(changedUrl(m_database.pooledUrl(), {}, QStringLiteral("desk"), QStringLiteral("wrong")), true);
        QVERIFY2(wrong.startsWith(QStringLiteral("wrong_password desk")), qPrintable(wrong));
        const QString unknown = toldVia(changedUrl(pgbouncerUrl(), QStringLiteral("nowhere")), true);
        QVERIFY2(unknown.startsWith(QStringLiteral("no_such_database nowhere")), qPrintable(unknown));
    }

    void ofAStatement_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        const QString desk = QStringLiteral("desk");
        QTest::newRow("no such table") << QString() << QStringLiteral("SELECT n FROM nothing")
                                       << QStringLiteral("missing_object nothing");
        QTest::newRow("no such column") << QString() << QStringLiteral("SELECT m AS n FROM things")
                                        << QStringLiteral("missing_object m");
        QTest::newRow("no such column of a table")
            << QString() << QStringLiteral("SELECT t.m AS n FROM things t") << QStringLiteral("missing_object t.m");
        QTest::newRow("no such schema") << QString() << QStringLiteral("SELECT nowhere.f() AS n")
                                        << QStringLiteral("missing_object nowhere");
        QTest::newRow("no such function")
            << QString() << QStringLiteral("SELECT nothing(1) AS n") << QStringLiteral("missing_object nothing");
        QTest::newRow("no right") << desk << QStringLiteral("SELECT length(secret) AS n FROM things")
                                  << QStringLiteral("no_permission things");
        QTest::newRow("no right to write")
            << desk << QStringLiteral("DELETE FROM things RETURNING n") << QStringLiteral("no_permission things");
        QTest::newRow("unique") << QString() << QStringLiteral("INSERT INTO things VALUES (1, 'y') RETURNING n")
                                << QStringLiteral("conflict read_x");
        QTest::newRow("other") << QString() << QStringLiteral("SELECT 1 / (n - n) AS n FROM things")
                               << QStringLiteral("statement_failed read_x");
        QTest::newRow("syntax") << QString() << QStringLiteral("SELECT FROM WHERE")
                                << QStringLiteral("statement_failed read_x");
    }
    void ofAStatement()
    {
        QFETCH(const QString, role);
        QFETCH(const QString, sql);
        QFETCH(const QString, expected);
        const auto own = role.isEmpty() ? nullptr : postgresPool(m_database.urlOf(role, role), false, quick());
        SqlPool &pool = own ? *own : *m_pool;
        QCOMPARE(told(runOn(pool, statement(qPrintable(sql)))), expected);
        // The connection is none the worse for it.
        QCOMPARE(told(runOn(pool, pingStatement())), QStringLiteral("ok"));
        QCOMPARE(pool.figures().replaced, 0);
    }

    void readOnlyDatabase()
    {
        QVERIFY(m_database.admin().run(
            QStringLiteral("ALTER ROLE desk SET default_transaction_read_only = on; GRANT INSERT ON things TO desk")));
        const auto pool =
            postgresPool(m_database.urlOf(QStringLiteral("desk"), QStringLiteral("desk")), false, quick());
        QCOMPARE(told(runOn(*pool, statement("INSERT INTO things (n) VALUES (9) RETURNING n"))),
            QStringLiteral("read_only read_x"));
    }

    void lockHeldByAnother()
    {
        PlainPostgres other(m_database.url());
        QVERIFY(other.run(QStringLiteral("BEGIN; SELECT 1 FROM things WHERE n = 1 FOR UPDATE")));
        QCOMPARE(told(runOn(*m_pool, statement("SELECT n FROM things WHERE n = 1 FOR UPDATE NOWAIT"))),
            QStringLiteral("lock_timeout read_x"));
        QVERIFY(other.run(QStringLiteral("ROLLBACK")));
    }

    /// The server repeats what it was given in some sentences: nothing of that may reach the log.
    void valuesStayOutOfTheCause()
    {
        const Statement cast = writtenStatement(QStringLiteral("read_x"),
            QStringLiteral("-- param :word text — not a number; example 'x'\n-- column n integer — a number\n"
                           "SELECT CAST(:word AS integer) AS n"));
        const auto failed = runOn(*m_pool, cast, {{QLatin1String("word"), QStringLiteral("my secret")}});
        QCOMPARE(told(failed), QStringLiteral("statement_failed read_x"));
        QVERIFY2(!failed.error().cause.contains(QStringLiteral("secret")), qPrintable(failed.error().cause));
        QVERIFY2(failed.error().cause.contains(QStringLiteral("22P02")), qPrintable(failed.error().cause));
    }

    void sqlStates_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("kind");
        const QList<std::pair<const char *, ErrorKind>> known{{"57014", ErrorKind::StatementTimeout},
            {"55P03", ErrorKind::LockTimeout}, {"40P01", ErrorKind::LockTimeout}, {"42P01", ErrorKind::MissingObject},
            {"42501", ErrorKind::NoPermission}, {"25006", ErrorKind::ReadOnly}, {"23505", ErrorKind::Conflict},
            {"40001", ErrorKind::Conflict}, {"53100", ErrorKind::DiskFull}, {"53300", ErrorKind::TooManyConnections},
            {"57P01", ErrorKind::ConnectionLost}, {"57P02", ErrorKind::ConnectionLost},
            {"57P03", ErrorKind::ConnectionLost}, {"08006", ErrorKind::ConnectionLost},
            {"23502", ErrorKind::StatementFailed}, {"XX000", ErrorKind::StatementFailed},
            {"", ErrorKind::StatementFailed}};
        for (const auto &[state, kind] : known) {
            QTest::newRow(*state == '\0' ? "none" : state) << QString::fromLatin1(state) << errorName(kind);
        }
    }
    void sqlStates()
    {
        QFETCH(const QString, state);
        QFETCH(const QString, kind);
        const Error error =
            errorOfSqlState(state.toLatin1(), QStringLiteral("read_x"), QStringLiteral("thing"), QStringLiteral("why"));
        QCOMPARE(errorName(error.kind), kind);
        QCOMPARE(error.parameters.size(), 1);
    }

private:
    ScratchDatabase m_database;
    QString m_server;
    std::unique_ptr<SqlPool> m_pool;
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestPostgresError)
#include "tst_postgres_error.moc"
