// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/cancel_token.h"

#include "tests/support/strict_test.h"

#include <atomic>
#include <thread>
#include <vector>

namespace linedesk {

class TestCancelToken : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void copiesShareOneState()
    {
        CancelToken token;
        const CancelToken copy = token;
        const CancelToken other;
        QVERIFY(copy.isSameAs(token));
        QVERIFY(!other.isSameAs(token));
        token.cancel();
        QVERIFY(copy.isCancelled());
        QVERIFY(!other.isCancelled());
    }

    void wakesWhoWaits()
    {
        CancelToken token;
        int wakeUps = 0;
        {
            const CancelToken::WakeUp wakeUp(token, [&] { ++wakeUps; });
            QCOMPARE(wakeUps, 0);
            token.cancel();
            QCOMPARE(wakeUps, 1);
        }
        token.cancel();
        QCOMPARE(wakeUps, 1);
    }

    void wakesAtOnceWhoComesLate()
    {
        CancelToken token;
        token.cancel();
        int wakeUps = 0;
        const CancelToken::WakeUp wakeUp(token, [&] { ++wakeUps; });
        QCOMPARE(wakeUps, 1);
    }

    /// A wake-up that is gone is never called: what it points at is gone as well.
    void cancelRacesWithTheEndOfTheWait()
    {
        constexpr int rounds = 2'000;
        std::atomic<int> lateCalls{0};
        for (int i = 0; i < rounds; ++i) {
            CancelToken token;
            auto isAlive = std::make_shared<std::atomic<bool>>(true);
            std::thread canceller([token]() mutable { token.cancel(); });
            {
                const CancelToken::WakeUp wakeUp(
                    token, [isAlive, &lateCalls] { lateCalls += isAlive->load() ? 0 : 1; });
            }
            isAlive->store(false);
            canceller.join();
            QVERIFY(token.isCancelled());
        }
        QCOMPARE(lateCalls.load(), 0);
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestCancelToken)
#include "tst_cancel_token.moc"
