// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids.h"
#include "models/domain/staff.h"

#include <QTest>

#include <type_traits>

using namespace linedesk;

class TestIds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneIdIsNotAnother()
    {
        static_assert(!std::is_convertible_v<SessionId, StaffId>);
        static_assert(!std::is_convertible_v<qint64, StaffId>);
        QVERIFY(!StaffId().isValid());
        QVERIFY(!StaffId(-1).isValid());
        QVERIFY(StaffId(2) < StaffId(10));
        QCOMPARE(MessageId(9'007'199'254'740'993).toString(), QStringLiteral("9007199254740993"));
    }

    void whatLineCallsACustomer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isWellFormed");
        QTest::newRow("as LINE does") << QStringLiteral("U0123456789abcdef0123456789abcdef") << true;
        QTest::newRow("upper case") << QStringLiteral("U0123456789ABCDEF0123456789ABCDEF") << false;
        QTest::newRow("short") << QStringLiteral("U0123456789abcdef0123456789abcde") << false;
        QTest::newRow("long") << QStringLiteral("U0123456789abcdef0123456789abcdef0") << false;
        QTest::newRow("group") << QStringLiteral("C0123456789abcdef0123456789abcdef") << false;
        QTest::newRow("other letters") << QStringLiteral("U0123456789abcdef0123456789abcdeg") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void whatLineCallsACustomer()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isWellFormed);
        const CustomerId customer(text);
        QCOMPARE(customer.isWellFormed(), isWellFormed);
        QCOMPARE(customer.value(), text);
        QCOMPARE(customer.isValid(), !text.isEmpty());
    }

    void staffByNameAndRole()
    {
        QCOMPARE(roleFromText(QStringLiteral("SUPER_ADMIN")), Role::SuperAdmin);
        QCOMPARE(roleFromText(QStringLiteral("ADMIN")), Role::Admin);
        QCOMPARE(roleFromText(QStringLiteral("AGENT")), Role::Agent);
        QCOMPARE(roleFromText(QStringLiteral("DIRECTOR")), Role::Other);
        Staff staff;
        staff.username = QStringLiteral("nok");
        staff.displayName = QStringLiteral("  ");
        QCOMPARE(shownName(staff), QStringLiteral("nok"));
        staff.displayName = QStringLiteral("นก");
        QCOMPARE(shownName(staff), QStringLiteral("นก"));
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
