// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/backoff.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace std::chrono_literals;

namespace linedesk {

class TestBackoff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsAtOnceAndDoublesUpToThirty();
    void spreadsByTwentyPercent();
    void beginsAnewAfterReset();
    void fleetDoesNotComeBackInStep();
};

void TestBackoff::startsAtOnceAndDoublesUpToThirty()
{
    Backoff backoff(1s);
    for (const auto expected : {0ms, 1'000ms, 2'000ms, 4'000ms, 8'000ms, 16'000ms, 30'000ms, 30'000ms, 30'000ms}) {
        QCOMPARE(backoff.next(0.5).count(), expected.count());
    }
}

void TestBackoff::spreadsByTwentyPercent()
{
    Backoff low(1s);
    Backoff high(1s);
    QCOMPARE(low.next(0.0).count(), 0);
    QCOMPARE(high.next(0.999).count(), 0);
    QCOMPARE(low.next(0.0).count(), 800);
    QCOMPARE(high.next(0.9999).count(), 1'199);
}

void TestBackoff::beginsAnewAfterReset()
{
    Backoff backoff(1s);
    for (int i = 0; i < 10; ++i) {
        backoff.next(0.5);
    }
    backoff.reset();
    QCOMPARE(backoff.next(0.5).count(), 0);
    QCOMPARE(backoff.next(0.5).count(), 1'000);
}

/// 200 consoles lose the same server for 24 hours: nobody gives up, and once the pauses are long the attempts lie about
/// evenly. Without the spread one second would hold all 200; evenly it is 7, and by chance, over a day, some 20.
void TestBackoff::fleetDoesNotComeBackInStep()
{
    constexpr int consoles = 200;
    constexpr int day = 24 * 3600;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    std::vector<int> attempts(day, 0);
    for (int console = 0; console < consoles; ++console) {
        Backoff backoff(1s);
        auto at = 0ms;
        int own = 0;
        for (; at < 24h; ++own) {
            ++attempts[static_cast<std::size_t>(at / 1s)];
            at += backoff.next(random.generateDouble());
        }
        QVERIFY2(own > day / 37, qPrintable(QStringLiteral("console %1 tried %2 times").arg(console).arg(own)));
    }
    // From the tenth minute on, 30 s ± 20 % have spread the fleet.
    const int busiest = *std::max_element(attempts.cbegin() + 600, attempts.cend());
    QVERIFY2(busiest <= consoles / 5, qPrintable(QString::number(busiest)));
}

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestBackoff)
#include "tst_backoff.moc"
