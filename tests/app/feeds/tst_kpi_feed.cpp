// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kpi/kpi_feed.h"

#include "app/kpi/kpi_loader.h"
#include "tests/app/feeds/feed_ground.h"
#include "tests/app/feeds/held_loads.h"
#include "tests/support/strict_test.h"

#include <QSignalSpy>

namespace linedesk {

namespace {

class HeldKpiLoader : public KpiLoader {
public:
    mutable HeldLoads<Done, KpiSnapshot> snapshots;
    mutable HeldLoads<int, KpiHistory> histories;

    RunningLoad<KpiSnapshot> snapshot() const override { return snapshots.begin({}); }
    RunningLoad<KpiHistory> history(int days) const override { return histories.begin(days); }
};

KpiSnapshot figures(double waiting)
{
    KpiSnapshot snapshot;
    snapshot.values.insert(Kpi::Waiting, waiting);
    return snapshot;
}

struct Fixture : FeedGround {
    HeldKpiLoader loader;
    KpiFeed feed{loader, ticker};
    QSignalSpy snapshots{&feed, &KpiFeed::snapshotArrived};
    QSignalSpy histories{&feed, &KpiFeed::historyArrived};

    void answer(const Result<KpiSnapshot> &result)
    {
        loader.snapshots.answerLast(result);
        settle();
    }
    void answerHistory(const Result<KpiHistory> &result)
    {
        loader.histories.answerLast(result);
        settle();
    }
};

} // namespace

class TestKpiFeed : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void figuresEveryTenSecondsAndDaysEveryFiveMinutes()
    {
        Fixture fixture;
        fixture.pass(600);
        QCOMPARE(fixture.loader.snapshots.count() + fixture.loader.histories.count(), 0);
        fixture.feed.setActive(true);
        QCOMPARE(fixture.loader.histories.last(), KpiFeed::historyDays);
        fixture.answer(figures(4));
        fixture.answerHistory(KpiHistory());
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loaded of 08:25:30"));
        QCOMPARE(fixture.feed.snapshot()->values.value(Kpi::Waiting), 4.0);
        QCOMPARE(fixture.histories.size(), 1);
        for (int second = 0; second < 600; ++second) {
            fixture.pass(1);
            if (fixture.loader.snapshots.count() > fixture.snapshots.size()) {
                fixture.answer(figures(second));
            }
            if (fixture.loader.histories.count() > fixture.histories.size()) {
                fixture.answerHistory(KpiHistory());
            }
        }
        // 10 s and 300 s, each ± 20 %.
        QVERIFY2(fixture.snapshots.size() >= 50 && fixture.snapshots.size() <= 76,
            qPrintable(QString::number(fixture.snapshots.size())));
        QVERIFY2(fixture.histories.size() == 2 || fixture.histories.size() == 3,
            qPrintable(QString::number(fixture.histories.size())));
        const qsizetype asked = fixture.loader.snapshots.count();
        fixture.feed.setActive(false);
        fixture.pass(600);
        QCOMPARE(fixture.loader.snapshots.count(), asked);
    }

    void aSlowAnswerIsNotAskedForTwice()
    {
        Fixture fixture;
        fixture.feed.setActive(true);
        fixture.pass(200);
        QCOMPARE(fixture.loader.snapshots.count(), 1);
        QVERIFY(!fixture.loader.snapshots.isCancelled(0));
    }

    void aRefreshCallsOffWhatRuns()
    {
        Fixture fixture;
        fixture.feed.refresh();
        fixture.feed.refresh();
        QVERIFY(fixture.loader.snapshots.isCancelled(0));
        fixture.loader.snapshots.answer(0, figures(1));
        settle();
        QCOMPARE(fixture.snapshots.size(), 0);
        QCOMPARE(fixture.loader.snapshots.count(), 2);
        fixture.answer(figures(2));
        QCOMPARE(fixture.feed.snapshot()->values.value(Kpi::Waiting), 2.0);
    }

    void anErrorKeepsTheFiguresAndTheirAge()
    {
        Fixture fixture;
        fixture.feed.refresh();
        fixture.answer(figures(4));
        fixture.answerHistory(KpiHistory());
        fixture.pass(40);
        fixture.feed.refresh();
        fixture.answer(lostConnection());
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("failed connection_lost of 08:15:30"));
        QCOMPARE(fixture.feed.snapshot()->values.value(Kpi::Waiting), 4.0);
        fixture.answerHistory(lostConnection());
        QVERIFY(fixture.feed.history().has_value());
        fixture.feed.refresh();
        fixture.answer(figures(5));
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loaded of 08:16:10"));
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestKpiFeed)
#include "tst_kpi_feed.moc"
