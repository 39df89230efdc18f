// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/coalescer.h"

#include "tests/support/await.h"
#include "tests/support/strict_test.h"

#include <QElapsedTimer>

namespace linedesk {

class TestCoalescer : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void aBurstComesTogether()
    {
        QList<QSet<int>> handedOn;
        Coalescer<int> coalescer(std::chrono::milliseconds(50), [&](const QSet<int> &keys) { handedOn.append(keys); });
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1'000; ++i) {
            coalescer.add(i % 10);
        }
        QVERIFY(handedOn.isEmpty());
        QVERIFY(awaitTrue([&] { return !handedOn.isEmpty(); }));
        // 50 ms less a fifth; timers of this kind may be 5 % early.
        QVERIFY2(timer.elapsed() >= 36, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(handedOn.size(), 1);
        QCOMPARE(handedOn.first().size(), 10);
    }

    void eachDelayBeginsWithItsFirstKey()
    {
        QList<QSet<int>> handedOn;
        Coalescer<int> coalescer(std::chrono::milliseconds(5), [&](const QSet<int> &keys) { handedOn.append(keys); });
        coalescer.add(1);
        QVERIFY(awaitTrue([&] { return handedOn.size() == 1; }));
        coalescer.add(2);
        QVERIFY(awaitTrue([&] { return handedOn.size() == 2; }));
        QCOMPARE(handedOn, (QList<QSet<int>>{{1}, {2}}));
    }

    void flushHandsOnAtOnceAndOnce()
    {
        int calls = 0;
        Coalescer<int> coalescer(std::chrono::hours(1), [&](const QSet<int> &) { ++calls; });
        coalescer.flush();
        QCOMPARE(calls, 0);
        coalescer.add(1);
        coalescer.flush();
        coalescer.flush();
        QCOMPARE(calls, 1);
    }

    void keysAddedWhileHandingOnAreNotLost()
    {
        QList<QSet<int>> handedOn;
        std::unique_ptr<Coalescer<int>> coalescer;
        coalescer = std::make_unique<Coalescer<int>>(std::chrono::milliseconds(1), [&](const QSet<int> &keys) {
            handedOn.append(keys);
            if (keys.contains(1)) {
                coalescer->add(2);
            }
        });
        coalescer->add(1);
        QVERIFY(awaitTrue([&] { return handedOn.size() == 2; }));
        QCOMPARE(handedOn.last(), QSet<int>{2});
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestCoalescer)
#include "tst_coalescer.moc"
