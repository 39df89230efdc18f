// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/all_of.h"

#include "tests/support/await.h"
#include "tests/support/strict_test.h"

#include <QPromise>

namespace linedesk {

class TestAllOf : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void waitsForTheLast_data()
    {
        QTest::addColumn<bool>("firstComesFirst");
        QTest::newRow("in order") << true;
        QTest::newRow("the other way round") << false;
    }
    void waitsForTheLast()
    {
        QFETCH(const bool, firstComesFirst);
        QObject context;
        QPromise<int> number;
        QPromise<QString> text;
        number.start();
        text.start();
        QStringList seen;
        allOf(
            &context, [&](int a, const QString &b) { seen.append(QStringLiteral("%1 %2").arg(a).arg(b)); },
            number.future(), text.future());
        const auto finishNumber = [&] {
            number.addResult(1);
            number.finish();
        };
        const auto finishText = [&] {
            text.addResult(QStringLiteral("one"));
            text.finish();
        };
        firstComesFirst ? finishNumber() : finishText();
        bool isHalfDelivered = false;
        deliver(readyFuture(0), &context, [&](int) { isHalfDelivered = true; });
        QVERIFY(awaitTrue([&] { return isHalfDelivered; }));
        QVERIFY(seen.isEmpty());
        firstComesFirst ? finishText() : finishNumber();
        QVERIFY(seen.isEmpty());
        QVERIFY(awaitTrue([&] { return !seen.isEmpty(); }));
        QCOMPARE(seen, QStringList(QStringLiteral("1 one")));
    }

    void neverInline()
    {
        QObject context;
        int sum = 0;
        allOf(
            &context, [&](int a, int b, int c) { sum = a + b + c; }, readyFuture(1), readyFuture(2), readyFuture(3));
        QCOMPARE(sum, 0);
        QVERIFY(awaitTrue([&] { return sum == 6; }));
    }

    void notAfterTheDeathOfTheContext()
    {
        auto context = std::make_unique<QObject>();
        int calls = 0;
        allOf(
            context.get(), [&](int, int) { ++calls; }, readyFuture(1), readyFuture(2));
        context.reset();
        QObject other;
        bool isOver = false;
        deliver(readyFuture(3), &other, [&](int) { isOver = true; });
        QVERIFY(awaitTrue([&] { return isOver; }));
        QCOMPARE(calls, 0);
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestAllOf)
#include "tst_all_of.moc"
