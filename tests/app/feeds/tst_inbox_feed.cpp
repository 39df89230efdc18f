// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inbox_feed.h"

#include "app/inbox/inbox_loader.h"
#include "tests/app/feeds/feed_ground.h"
#include "tests/app/feeds/held_loads.h"
#include "tests/support/strict_test.h"

#include <QSignalSpy>

namespace linedesk {

namespace {

class HeldInboxLoader : public InboxLoader {
public:
    mutable HeldLoads<InboxQuery, InboxPage> pages;
    mutable HeldLoads<QList<CustomerId>, InboxPage> byIdsLoads;
    mutable HeldLoads<Done, InboxCounts> countsLoads;

    RunningLoad<InboxPage> page(const InboxQuery &query) const override { return pages.begin(query); }
    RunningLoad<InboxPage> byIds(const QList<CustomerId> &customers) const override
    {
        return byIdsLoads.begin(customers);
    }
    RunningLoad<InboxCounts> counts() const override { return countsLoads.begin({}); }
    RunningLoad<Tags> tags() const override { return HeldLoads<Done, Tags>().begin({}); }
};

CustomerId customer(int number)
{
    return CustomerId(QStringLiteral("U%1").arg(number));
}

/// Customer `number` wrote `number` minutes ago: small numbers stand above.
Conversation row(int number, const QString &name = {})
{
    Conversation row;
    row.customer = customer(number);
    row.user = UserId(number);
    row.displayName = name;
    row.lastMessageAt = Instant::fromSeconds(1'795'500'000 - 60 * qint64(number));
    return row;
}

/// Rows from … to; with more behind them.
InboxPage page(int from, int to, bool hasMore = false)
{
    InboxPage page;
    for (int number = from; number <= to; ++number) {
        page.rows.append(row(number));
    }
    if (hasMore) {
        page.next = InboxPosition{page.rows.last().lastMessageAt, page.rows.last().user};
    }
    return page;
}

QList<CustomerId> customers(int from, int to)
{
    QList<CustomerId> customers;
    for (int number = from; number <= to; ++number) {
        customers.append(customer(number));
    }
    return customers;
}

/// "1 2 5": the rows by number.
QString numbers(const Conversations &rows)
{
    QStringList texts;
    for (const Conversation &row : rows) {
        texts.append(row.user.toString());
    }
    return texts.join(u' ');
}

struct Fixture : FeedGround {
    HeldInboxLoader loader;
    InboxFeed feed{loader, ticker};
    QSignalSpy replaced{&feed, &InboxFeed::rowsReplaced};
    QSignalSpy appended{&feed, &InboxFeed::rowsAppended};
    QSignalSpy patched{&feed, &InboxFeed::rowsPatched};

    /// Opens the list, its first page answered.
    explicit Fixture(const InboxPage &first, InboxFilter filter = InboxFilter::All)
    {
        feed.open(filter);
        loader.countsLoads.answerLast(InboxCounts());
        loader.pages.answerLast(first);
        settle();
    }
    /// Loads further pages of 50 up to so many rows.
    void loadTo(int rows)
    {
        for (int from = static_cast<int>(feed.rows().size()) + 1; from <= rows; from += 50) {
            feed.loadMore();
            loader.pages.answerLast(page(from, std::min(from + 49, rows), true));
            settle();
        }
    }
    /// Answers a re-reading that is due.
    void reread(const InboxPage &head)
    {
        pass(18);
        if (loader.countsLoads.count() > 1) {
            loader.countsLoads.answerLast(InboxCounts());
        }
        loader.pages.answerLast(head);
        settle();
    }
};

} // namespace

class TestInboxFeed : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void theFirstPageIsLoadedWithTheCounts()
    {
        FeedGround ground;
        HeldInboxLoader loader;
        InboxFeed feed(loader, ground.ticker);
        QSignalSpy counts(&feed, &InboxFeed::countsChanged);
        QCOMPARE(told(feed.state()), QStringLiteral("idle"));
        feed.open(InboxFilter::Closed, TagId(3));
        QCOMPARE(told(feed.state()), QStringLiteral("loading"));
        QCOMPARE(loader.pages.last(), (InboxQuery{InboxFilter::Closed, TagId(3), std::nullopt, 50}));
        InboxCounts some;
        some.waiting = 4;
        loader.countsLoads.answerLast(some);
        loader.pages.answerLast(page(1, 3));
        settle();
        QCOMPARE(told(feed.state()), QStringLiteral("loaded of 08:15:30"));
        QCOMPARE(numbers(feed.rows()), QStringLiteral("1 2 3"));
        QVERIFY(!feed.hasMore());
        QCOMPARE(counts.size(), 1);
        QCOMPARE(feed.counts().waiting, 4);
    }

    void onlyTheNewestOfManyRequestsIsShown()
    {
        Fixture fixture(page(1, 3));
        fixture.feed.open(InboxFilter::Waiting);
        fixture.feed.open(InboxFilter::Bot);
        fixture.feed.open(InboxFilter::Active);
        QCOMPARE(fixture.loader.pages.count(), 2);
        QVERIFY(fixture.loader.pages.isCancelled(1));
        // Called off too late: it has its rows already, and nobody wants them.
        fixture.loader.pages.answer(1, page(10, 12));
        settle();
        QCOMPARE(fixture.loader.pages.count(), 3);
        QCOMPARE(fixture.loader.pages.last().filter, InboxFilter::Active);
        QCOMPARE(fixture.replaced.size(), 1);
        fixture.loader.pages.answerLast(page(20, 21));
        settle();
        QCOMPARE(numbers(fixture.feed.rows()), QStringLiteral("20 21"));
        QCOMPARE(fixture.replaced.size(), 2);
    }

    void rowsOfTheOldListStayUntilTheNewOnesCome()
    {
        Fixture fixture(page(1, 3));
        fixture.feed.open(InboxFilter::Waiting);
        QCOMPARE(numbers(fixture.feed.rows()), QStringLiteral("1 2 3"));
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loading"));
    }

    void anErrorKeepsRowsAndTheirAge()
    {
        Fixture fixture(page(1, 3, true));
        fixture.pass(25);
        fixture.feed.refresh();
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loaded of 08:15:30"));
        fixture.loader.pages.answerLast(lostConnection());
        settle();
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("failed connection_lost of 08:15:30"));
        QVERIFY(fixture.feed.state().isOffline());
        QCOMPARE(numbers(fixture.feed.rows()), QStringLiteral("1 2 3"));
        QVERIFY(fixture.feed.hasMore());
        fixture.feed.refresh();
        fixture.loader.pages.answerLast(page(1, 4));
        settle();
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loaded of 08:15:55"));
        // What was called off is no failure.
        fixture.feed.refresh();
        fixture.loader.pages.answerLast(makeError(ErrorKind::Cancelled));
        settle();
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loaded of 08:15:55"));
    }

    void moreIsAskedForOnceAndWithTheCursor()
    {
        Fixture fixture(page(1, 50, true));
        fixture.feed.loadMore();
        fixture.feed.loadMore();
        QCOMPARE(fixture.loader.pages.count(), 2);
        QCOMPARE(fixture.loader.pages.last().after, (InboxPosition{row(50).lastMessageAt, UserId(50)}));
        fixture.loader.pages.answerLast(page(51, 60));
        settle();
        QCOMPARE(fixture.appended.size(), 1);
        QCOMPARE(fixture.replaced.size(), 1);
        QCOMPARE(numbers(fixture.feed.rows()), numbers(page(1, 60).rows));
        fixture.feed.loadMore();
        QCOMPARE(fixture.loader.pages.count(), 2);
    }

    void aCustomerIsNeverThereTwice()
    {
        Fixture fixture(page(1, 50, true));
        fixture.feed.loadMore();
        InboxPage second = page(51, 55);
        second.rows.prepend(row(7, QStringLiteral("moved down")));
        fixture.loader.pages.answerLast(second);
        settle();
        QCOMPARE(fixture.feed.rows().size(), 55);
        QCOMPARE(fixture.feed.rows().at(49).displayName, QStringLiteral("moved down"));
    }

    void aRefreshReadsWhatIsLoaded()
    {
        Fixture fixture(page(1, 50, true));
        fixture.loadTo(150);
        fixture.feed.refresh();
        QCOMPARE(fixture.loader.pages.last(), (InboxQuery{InboxFilter::All, {}, std::nullopt, 150}));
        fixture.loader.pages.answerLast(page(1, 150, true));
        settle();
        fixture.loadTo(700);
        fixture.feed.refresh();
        QCOMPARE(fixture.loader.pages.last().limit, 500);
    }

    void nothingIsAskedWhileNobodyLooks()
    {
        Fixture fixture(page(1, 50, true));
        fixture.feed.setVisibleCustomers(customers(1, 12));
        fixture.pass(100);
        QCOMPARE(fixture.loader.pages.count(), 1);
        QCOMPARE(fixture.loader.countsLoads.count(), 1);
        fixture.feed.setActive(true);
        fixture.pass(11);
        QCOMPARE(fixture.loader.pages.count(), 1);
        fixture.pass(7);
        QCOMPARE(fixture.loader.pages.count(), 2);
        QCOMPARE(fixture.loader.countsLoads.count(), 2);
        fixture.loader.pages.answerLast(page(1, 50, true));
        settle();
        fixture.feed.setActive(false);
        fixture.pass(100);
        QCOMPARE(fixture.loader.pages.count(), 2);
    }

    void aListThatWasNeverOpenedIsNotRead()
    {
        FeedGround ground;
        HeldInboxLoader loader;
        InboxFeed feed(loader, ground.ticker);
        feed.setActive(true);
        ground.pass(60);
        QCOMPARE(loader.pages.count() + loader.countsLoads.count(), 0);
    }

    void theTopIsReadAgainDownToWhatIsSeen()
    {
        Fixture fixture(page(1, 50, true));
        fixture.loadTo(300);
        fixture.feed.setActive(true);
        fixture.feed.setVisibleCustomers(customers(111, 123));
        fixture.pass(18);
        QCOMPARE(fixture.loader.pages.last(), (InboxQuery{InboxFilter::All, {}, std::nullopt, 123}));
        QCOMPARE(fixture.loader.byIdsLoads.count(), 0);
    }

    void whoLeftAFilterVanishesAndWhoCameAppears()
    {
        Fixture fixture(page(1, 50, true), InboxFilter::Waiting);
        fixture.loadTo(100);
        fixture.feed.setActive(true);
        fixture.feed.setVisibleCustomers(customers(2, 14));
        // 3 and 7 were taken; 0 is new; 90 wrote and came up from below.
        InboxPage head = page(0, 50, true);
        head.rows.removeIf([](const Conversation &each) { return each.user == UserId(3) || each.user == UserId(7); });
        Conversation risen = row(90);
        risen.lastMessageAt = row(1).lastMessageAt;
        head.rows.insert(1, risen);
        fixture.reread(head);
        QCOMPARE(fixture.loader.pages.last().filter, InboxFilter::Waiting);
        const QString expected =
            QStringLiteral("0 90 1 2 4 5 6 ") + numbers(page(8, 89).rows) + u' ' + numbers(page(91, 100).rows);
        QCOMPARE(numbers(fixture.feed.rows()), expected);
        QCOMPARE(fixture.replaced.size(), 2);
        // The rest is still to be had.
        fixture.feed.loadMore();
        QCOMPARE(fixture.loader.pages.last().after->user, UserId(100));
    }

    void aListThatBecameShortHasNoEndBelow()
    {
        Fixture fixture(page(1, 50, true), InboxFilter::Waiting);
        fixture.loadTo(100);
        fixture.feed.setActive(true);
        fixture.reread(page(4, 6));
        QCOMPARE(numbers(fixture.feed.rows()), QStringLiteral("4 5 6"));
        QVERIFY(!fixture.feed.hasMore());
    }

    void anEmptyListFillsByItself()
    {
        Fixture fixture(InboxPage(), InboxFilter::Waiting);
        fixture.feed.setActive(true);
        fixture.reread(page(1, 1));
        QCOMPARE(numbers(fixture.feed.rows()), QStringLiteral("1"));
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loaded of 08:15:48"));
    }

    void farBelowOnlyWhoIsSeenIsReadAgain()
    {
        Fixture fixture(page(1, 50, true));
        fixture.loadTo(600);
        fixture.feed.setActive(true);
        fixture.feed.setVisibleCustomers(customers(520, 532));
        const qsizetype before = fixture.loader.pages.count();
        fixture.pass(18);
        QCOMPARE(fixture.loader.pages.count(), before);
        QCOMPARE(fixture.loader.byIdsLoads.last(), customers(520, 532));
        InboxPage fresh;
        Conversation risen = row(525, QStringLiteral("wrote"));
        risen.lastMessageAt = row(0).lastMessageAt;
        fresh.rows = {risen, row(526, QStringLiteral("renamed"))};
        fixture.loader.byIdsLoads.answerLast(fresh);
        settle();
        QCOMPARE(fixture.patched.size(), 1);
        QCOMPARE(fixture.feed.rows().size(), 600);
        QCOMPARE(fixture.feed.rows().first().displayName, QStringLiteral("wrote"));
        QCOMPARE(fixture.feed.rows().at(525).displayName, QStringLiteral("renamed"));
    }

    void aRereadingThatFailsKeepsRows()
    {
        Fixture fixture(page(1, 3));
        fixture.feed.setActive(true);
        fixture.pass(18);
        fixture.loader.pages.answerLast(lostConnection());
        settle();
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("failed connection_lost of 08:15:30"));
        QCOMPARE(numbers(fixture.feed.rows()), QStringLiteral("1 2 3"));
    }

    void anotherListIsNotOverwrittenByTheOldOnes()
    {
        Fixture fixture(page(1, 3));
        fixture.feed.setActive(true);
        fixture.pass(18);
        const qsizetype rereading = fixture.loader.pages.count() - 1;
        fixture.feed.open(InboxFilter::Bot);
        QVERIFY(fixture.loader.pages.isCancelled(rereading));
        fixture.loader.pages.answerLast(page(20, 22));
        fixture.loader.pages.answer(rereading, page(1, 4));
        settle();
        QCOMPARE(numbers(fixture.feed.rows()), QStringLiteral("20 21 22"));
    }

    void aRereadingWaitsForAPage()
    {
        Fixture fixture(page(1, 50, true));
        fixture.feed.setActive(true);
        fixture.feed.loadMore();
        const qsizetype asked = fixture.loader.pages.count();
        fixture.pass(40);
        QCOMPARE(fixture.loader.pages.count(), asked);
    }

    void aFeedThatIsGoneGetsNothing()
    {
        FeedGround ground;
        HeldInboxLoader loader;
        auto feed = std::make_unique<InboxFeed>(loader, ground.ticker);
        feed->open(InboxFilter::All);
        feed.reset();
        QVERIFY(loader.pages.isCancelled(0));
        loader.pages.answerLast(page(1, 3));
        settle();
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestInboxFeed)
#include "tst_inbox_feed.moc"
