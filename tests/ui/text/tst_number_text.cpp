// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_text.h"

#include <QTest>

using namespace linedesk;

/// Figures as they are shown.
class TestNumberText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers();
    void changes();
    void badges();
    void places();
    void costs();

private:
    const QLocale m_english{QLocale::English, QLocale::UnitedKingdom};
};

void TestNumberText::numbers()
{
    QCOMPARE(numberText(1234, 0, m_english), QStringLiteral("1,234"));
    QCOMPARE(numberText(4.5, 2, m_english), QStringLiteral("4.50"));
    QCOMPARE(percentText(63.4, 1, m_english), QStringLiteral("63.4%"));
}

void TestNumberText::changes()
{
    QCOMPARE(changeText(12.5, 1, m_english), QStringLiteral("+12.5%"));
    QCOMPARE(changeText(-3, 1, m_english), QStringLiteral("−3.0%"));
    QCOMPARE(changeText(0, 1, m_english), QStringLiteral("±0.0%"));
    QCOMPARE(changeText(-0.04, 1, m_english), QStringLiteral("±0.0%"));
}

void TestNumberText::badges()
{
    QCOMPARE(badgeText(0), QString());
    QCOMPARE(badgeText(-1), QString());
    QCOMPARE(badgeText(99), QStringLiteral("99"));
    QCOMPARE(badgeText(100), QStringLiteral("99+"));
}

void TestNumberText::places()
{
    const QList<std::pair<int, QString>> places{{1, QStringLiteral("1st")}, {2, QStringLiteral("2nd")},
        {3, QStringLiteral("3rd")}, {4, QStringLiteral("4th")}, {11, QStringLiteral("11th")},
        {12, QStringLiteral("12th")}, {13, QStringLiteral("13th")}, {21, QStringLiteral("21st")},
        {102, QStringLiteral("102nd")}, {111, QStringLiteral("111th")}};
    for (const auto &[place, text] : places) {
        QCOMPARE(placeText(place), text);
    }
}

void TestNumberText::costs()
{
    QCOMPARE(costText({2, 1, 2.2, 3.4}, m_english), QStringLiteral("2 stmt + 1 MGET · 3 ms"));
    QCOMPARE(costText({2, 0, 0.2, 0.44}, m_english), QStringLiteral("2 stmt · 0.4 ms"));
    QVERIFY(costTip({2, 1, 2.2, 3.4}, m_english).contains(QLatin1String("2 ms in the database, 3 ms altogether")));
}

QTEST_APPLESS_MAIN(TestNumberText)
#include "tst_number_text.moc"
