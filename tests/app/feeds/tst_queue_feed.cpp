// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queue/queue_feed.h"

#include "app/queue/queue_loader.h"
#include "tests/app/feeds/feed_ground.h"
#include "tests/app/feeds/held_loads.h"
#include "tests/support/strict_test.h"

#include <QSignalSpy>

namespace linedesk {

namespace {

class HeldQueueLoader : public QueueLoader {
public:
    mutable HeldLoads<QString, QueueSnapshot> loads;

    RunningLoad<QueueSnapshot> all() const override { return loads.begin(QStringLiteral("all")); }
    RunningLoad<QueueSnapshot> placeOf(const CustomerId &customer) const override
    {
        return loads.begin(customer.value());
    }
};

QueueSnapshot waiting(int count)
{
    QueueSnapshot snapshot;
    snapshot.totalWaiting = count;
    snapshot.entries.resize(count);
    return snapshot;
}

struct Fixture : FeedGround {
    HeldQueueLoader loader;
    QueueFeed feed{loader, ticker};
    QSignalSpy arrived{&feed, &QueueFeed::snapshotArrived};

    void answer(const Result<QueueSnapshot> &result)
    {
        loader.loads.answerLast(result);
        settle();
    }
};

} // namespace

class TestQueueFeed : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void itReadsAtOnceAndThenEveryFiveSeconds()
    {
        Fixture fixture;
        fixture.pass(60);
        QCOMPARE(fixture.loader.loads.count(), 0);
        fixture.feed.setActive(true);
        QCOMPARE(fixture.loader.loads.count(), 1);
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loading"));
        fixture.answer(waiting(3));
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loaded of 08:16:30"));
        QCOMPARE(fixture.feed.snapshot().totalWaiting, 3);
        fixture.pass(3);
        QCOMPARE(fixture.loader.loads.count(), 1);
        fixture.pass(3);
        QCOMPARE(fixture.loader.loads.count(), 2);
        fixture.answer(waiting(4));
        QCOMPARE(fixture.arrived.size(), 2);
        fixture.feed.setActive(false);
        fixture.pass(60);
        QCOMPARE(fixture.loader.loads.count(), 2);
    }

    void aSlowAnswerIsNotAskedForTwice()
    {
        Fixture fixture;
        fixture.feed.setActive(true);
        fixture.pass(60);
        fixture.feed.refresh();
        QCOMPARE(fixture.loader.loads.count(), 1);
        QVERIFY(!fixture.loader.loads.isCancelled(0));
    }

    void anErrorKeepsTheQueueAndItsAge()
    {
        Fixture fixture;
        fixture.feed.refresh();
        fixture.answer(waiting(3));
        fixture.pass(9);
        fixture.feed.refresh();
        fixture.answer(lostConnection());
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("failed connection_lost of 08:15:30"));
        QCOMPARE(fixture.feed.snapshot().totalWaiting, 3);
        QCOMPARE(fixture.arrived.size(), 1);
        fixture.feed.refresh();
        fixture.answer(waiting(0));
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loaded of 08:15:39"));
        fixture.feed.refresh();
        fixture.answer(makeError(ErrorKind::Cancelled));
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loaded of 08:15:39"));
    }

    void aFirstErrorIsShownWithoutAnAge()
    {
        Fixture fixture;
        fixture.feed.setActive(true);
        fixture.answer(makeError(ErrorKind::NoPermission, {QStringLiteral("chat_sessions")}));
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("failed no_permission"));
        QVERIFY(!fixture.feed.state().isOffline());
        fixture.pass(6);
        fixture.answer(waiting(1));
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loaded of 08:15:36"));
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestQueueFeed)
#include "tst_queue_feed.moc"
