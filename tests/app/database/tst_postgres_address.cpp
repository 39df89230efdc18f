// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/postgres_address.h"

#include "tests/support/strict_test.h"

namespace linedesk {

class TestPostgresAddress : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void readsAUrl()
    {
        const auto address = parsePostgresAddress(
            QStringLiteral("postgresql://desk:s%40cret@db.example:6432/line?sslmode=require&application_name=x"), true);
        QVERIFY(address.ok());
        QCOMPARE(address->value(QStringLiteral("host")), QStringLiteral("db.example"));
        QCOMPARE(address->value(QStringLiteral("port")), QStringLiteral("6432"));
        QCOMPARE(address->value(QStringLiteral("user")), QStringLiteral("desk"));
        QCOMPARE(address->value(QStringLiteral("dbname")), QStringLiteral("line"));
        QCOMPARE(address->value(QStringLiteral("sslmode")), QStringLiteral("require"));
        QCOMPARE(address->password, QStringLiteral("s@cret"));
        QVERIFY(address->hasPasswordInUrl);
        QVERIFY(address->isPooler);
        QCOMPARE(address->shown(), QStringLiteral("db.example:6432/line"));
        QCOMPARE(address->value(QStringLiteral("password")), QString());
    }

    void readsOtherForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("short scheme") << QStringLiteral("postgres://db/line") << QStringLiteral("db/line");
        QTest::newRow("several servers") << QStringLiteral("postgresql://a:1,b:2/line?target_session_attrs=read-write")
                                         << QStringLiteral("a,b:1,2/line");
        QTest::newRow("keywords") << QStringLiteral("host=db port=5433 dbname=line user=desk")
                                  << QStringLiteral("db:5433/line");
        QTest::newRow("socket") << QStringLiteral("postgresql:///line?host=%2Fvar%2Frun%2Fpostgresql")
                                << QStringLiteral("/var/run/postgresql/line");
        QTest::newRow("IPv6") << QStringLiteral("postgresql://[::1]:5432/line") << QStringLiteral("::1:5432/line");
        QTest::newRow("service") << QStringLiteral("postgresql://?service=line") << QStringLiteral("localhost/");
    }
    void readsOtherForms()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        const auto address = parsePostgresAddress(text, false);
        QVERIFY(address.ok());
        QCOMPARE(address->shown(), shown);
        QVERIFY(!address->hasPasswordInUrl);
        QVERIFY(address->password.isEmpty());
    }

    void aServiceIsLeftToTheLibrary()
    {
        const auto address = parsePostgresAddress(QStringLiteral("postgresql://?service=line"), false);
        QCOMPARE(address->value(QStringLiteral("service")), QStringLiteral("line"));
    }

    void whatIsRefusedTellsNoPassword_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown option") << QStringLiteral("postgresql://u:hush@db/line?nonsense=1");
        QTest::newRow("password as an option") << QStringLiteral("postgresql://u@db/line?password=hush&nonsense=1");
        QTest::newRow("password with an @ as an option")
            << QStringLiteral("postgresql://u@db/line?password=x@hush&nonsense=1");
        QTest::newRow("bad escape") << QStringLiteral("postgresql://u:hush%zz@db/line");
        QTest::newRow("question mark in the password") << QStringLiteral("postgresql://u:x@hush?y@db/line");
        QTest::newRow("keywords") << QStringLiteral("host=db password=hush nonsense=1");
        QTest::newRow("unfinished") << QStringLiteral("password='hush");
    }
    void whatIsRefusedTellsNoPassword()
    {
        QFETCH(const QString, text);
        const auto address = parsePostgresAddress(text, false);
        QVERIFY(!address.ok());
        QCOMPARE(address.error().kind, ErrorKind::WrongCall);
        QCOMPARE(address.error().parameters.value(0), QStringLiteral("URL"));
        const QString told = address.error().parameters.join(u' ') + address.error().cause;
        QVERIFY2(!told.contains(QStringLiteral("hush")), qPrintable(told));
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestPostgresAddress)
#include "tst_postgres_address.moc"
