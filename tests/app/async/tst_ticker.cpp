// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/ticker.h"

#include "app/async/jittered_timer.h"
#include "models/domain/clock.h"
#include "tests/support/await.h"
#include "tests/support/strict_test.h"

#include <QSignalSpy>

namespace linedesk {

class TestTicker : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void ticksByHandWithTheTimeOfItsClock()
    {
        FixedClock clock(Instant::fromSeconds(100));
        Ticker ticker(clock);
        QList<Instant> ticks;
        connect(&ticker, &Ticker::ticked, this, [&](Instant now) { ticks.append(now); });
        ticker.tick();
        clock.advance(std::chrono::seconds(1));
        ticker.tick();
        QCOMPARE(ticks, (QList<Instant>{Instant::fromSeconds(100), Instant::fromSeconds(101)}));
    }

    void ticksByItselfOnceStarted()
    {
        SystemClock clock;
        Ticker ticker(clock);
        int ticks = 0;
        connect(&ticker, &Ticker::ticked, this, [&] { ++ticks; });
        ticker.start();
        QVERIFY(awaitTrue([&] { return ticks > 0; }));
    }

    void jitteredTimerFiresWithinAFifthOfItsPeriod()
    {
        FixedClock clock(Instant::fromSeconds(0));
        Ticker ticker(clock);
        JitteredTimer timer(ticker, std::chrono::seconds(30));
        QSet<int> gaps;
        int ticksSince = 0;
        connect(&timer, &JitteredTimer::fired, this, [&] { gaps.insert(std::exchange(ticksSince, 0)); });
        timer.start();
        for (int i = 0; i < 30'000; ++i) {
            ++ticksSince;
            ticker.tick();
        }
        // 13 lengths are possible; a thousand draws leave none out (but once in 10^34 runs).
        QCOMPARE(gaps.size(), 13);
        QCOMPARE(*std::min_element(gaps.cbegin(), gaps.cend()), 24);
        QCOMPARE(*std::max_element(gaps.cbegin(), gaps.cend()), 36);
    }

    void jitteredTimerStartsStoppedAndStops()
    {
        FixedClock clock(Instant::fromSeconds(0));
        Ticker ticker(clock);
        JitteredTimer timer(ticker, std::chrono::seconds(1));
        QSignalSpy fired(&timer, &JitteredTimer::fired);
        QVERIFY(!timer.isActive());
        ticker.tick();
        QCOMPARE(fired.size(), 0);
        timer.start();
        QVERIFY(timer.isActive());
        ticker.tick();
        ticker.tick();
        QCOMPARE(fired.size(), 2);
        timer.stop();
        ticker.tick();
        QCOMPARE(fired.size(), 2);
    }

    void jitteredTimerMayBeStoppedByWhatItCalls()
    {
        FixedClock clock(Instant::fromSeconds(0));
        Ticker ticker(clock);
        JitteredTimer timer(ticker, std::chrono::seconds(1));
        int calls = 0;
        connect(&timer, &JitteredTimer::fired, this, [&] {
            ++calls;
            timer.stop();
        });
        timer.start();
        ticker.tick();
        ticker.tick();
        QCOMPARE(calls, 1);
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestTicker)
#include "tst_ticker.moc"
