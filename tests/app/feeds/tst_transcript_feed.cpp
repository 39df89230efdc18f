// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transcript/transcript_feed.h"

#include "app/transcript/transcript_loader.h"
#include "tests/app/feeds/feed_ground.h"
#include "tests/app/feeds/held_loads.h"
#include "tests/support/strict_test.h"

#include <QSignalSpy>

namespace linedesk {

namespace {

/// What a transcript loader can be asked, in words: "U1 newest", "U1 before 51", "U1 after 100", "U1 around 7".
class HeldTranscriptLoader : public TranscriptLoader {
public:
    mutable HeldLoads<QString, TranscriptPage> loads;

    RunningLoad<TranscriptPage> before(
        const CustomerId &customer, const std::optional<TranscriptPosition> &position, int) const override
    {
        return loads.begin(customer.value()
            + (position ? QStringLiteral(" before ") + position->message.toString() : QStringLiteral(" newest")));
    }
    RunningLoad<TranscriptPage> around(const CustomerId &customer, MessageId message, int) const override
    {
        return loads.begin(customer.value() + QStringLiteral(" around ") + message.toString());
    }
    RunningLoad<TranscriptPage> after(
        const CustomerId &customer, const TranscriptPosition &position, int) const override
    {
        return loads.begin(customer.value() + QStringLiteral(" after ") + position.message.toString());
    }
};

TranscriptPage page(int from, int to, bool hasOlder = false)
{
    TranscriptPage page;
    for (int id = from; id <= to; ++id) {
        Message message;
        message.id = MessageId(id);
        message.createdAt = Instant::fromSeconds(1'795'000'000 + id);
        page.messages.append(message);
    }
    if (hasOlder) {
        page.older = positionOf(page.messages.first());
    }
    return page;
}

/// "51…100": the messages are without gaps.
QString span(const Messages &messages)
{
    for (qsizetype i = 1; i < messages.size(); ++i) {
        if (messages.at(i).id.value() != messages.at(i - 1).id.value() + 1) {
            return QStringLiteral("a gap after ") + messages.at(i - 1).id.toString();
        }
    }
    return messages.isEmpty() ? QStringLiteral("none")
                              : messages.first().id.toString() + QStringLiteral("…") + messages.last().id.toString();
}

struct Fixture : FeedGround {
    HeldTranscriptLoader loader;
    TranscriptFeed feed{loader, ticker};
    QSignalSpy replaced{&feed, &TranscriptFeed::replaced};
    QSignalSpy prepended{&feed, &TranscriptFeed::prepended};
    QSignalSpy appended{&feed, &TranscriptFeed::appended};

    void open(const TranscriptPage &newest)
    {
        feed.open(CustomerId(QStringLiteral("U1")));
        answer(newest);
    }
    void answer(const Result<TranscriptPage> &result)
    {
        loader.loads.answerLast(result);
        settle();
    }
};

} // namespace

class TestTranscriptFeed : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void theNewestComeFirst()
    {
        Fixture fixture;
        fixture.feed.open(CustomerId(QStringLiteral("U1")));
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loading"));
        QCOMPARE(fixture.loader.loads.last(), QStringLiteral("U1 newest"));
        fixture.answer(page(51, 100, true));
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loaded of 08:15:30"));
        QCOMPARE(span(fixture.feed.messages()), QStringLiteral("51…100"));
    }

    void olderOnesStandAbove()
    {
        Fixture fixture;
        fixture.open(page(51, 100, true));
        fixture.feed.loadOlder();
        fixture.feed.loadOlder();
        QCOMPARE(fixture.loader.loads.count(), 2);
        QCOMPARE(fixture.loader.loads.last(), QStringLiteral("U1 before 51"));
        fixture.answer(page(1, 50));
        QCOMPARE(span(fixture.feed.messages()), QStringLiteral("1…100"));
        QCOMPARE(fixture.prepended.size(), 1);
        QVERIFY(!fixture.feed.hasOlder());
        fixture.feed.loadOlder();
        QCOMPARE(fixture.loader.loads.count(), 2);
    }

    void newOnesStandBelowUntilAllAreThere()
    {
        Fixture fixture;
        fixture.open(page(51, 100, true));
        fixture.feed.refresh();
        QCOMPARE(fixture.loader.loads.last(), QStringLiteral("U1 after 51"));
        TranscriptPage many = page(101, 150);
        many.hasNewer = true;
        fixture.answer(many);
        QCOMPARE(fixture.loader.loads.last(), QStringLiteral("U1 after 150"));
        fixture.answer(page(151, 152));
        QCOMPARE(span(fixture.feed.messages()), QStringLiteral("51…152"));
        QCOMPARE(fixture.appended.size(), 2);
        QVERIFY(fixture.feed.hasOlder());
    }

    void whatWasCommittedLateFindsItsPlace()
    {
        Fixture fixture;
        fixture.open(page(51, 200, true));
        fixture.feed.refresh();
        // The last message at or before the minute that is read again.
        QCOMPARE(fixture.loader.loads.last(), QStringLiteral("U1 after 140"));
        TranscriptPage overlap = page(141, 200);
        Message late = overlap.messages.last();
        late.id = MessageId(900);
        late.createdAt = overlap.messages.at(30).createdAt + Microseconds(1);
        overlap.messages.insert(31, late);
        const qsizetype shown = fixture.feed.messages().size();
        fixture.answer(overlap);
        QCOMPARE(fixture.feed.messages().size(), shown + 1);
        QCOMPARE(fixture.feed.messages().at(fixture.feed.messages().size() - 30).id, MessageId(900));
        QCOMPARE(fixture.appended.size(), 0);
    }

    void anAnswerWithoutMessagesChangesNothing()
    {
        Fixture fixture;
        fixture.open(page(51, 100));
        fixture.pass(3);
        fixture.feed.refresh();
        fixture.answer(TranscriptPage());
        QCOMPARE(fixture.appended.size(), 0);
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loaded of 08:15:33"));
    }

    void anEmptyTranscriptAsksForTheNewestAgain()
    {
        Fixture fixture;
        fixture.open(TranscriptPage());
        fixture.feed.refresh();
        QCOMPARE(fixture.loader.loads.last(), QStringLiteral("U1 newest"));
    }

    void anotherCustomerEmptiesThePaneAtOnce()
    {
        Fixture fixture;
        fixture.open(page(1, 10));
        fixture.feed.open(CustomerId(QStringLiteral("U2")));
        QVERIFY(fixture.feed.messages().isEmpty());
        QVERIFY(fixture.replaced.last().first().value<Messages>().isEmpty());
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loading"));
    }

    void whatTheLastCustomerWroteIsNeverShownUnderAnother()
    {
        Fixture fixture;
        fixture.feed.open(CustomerId(QStringLiteral("U1")));
        fixture.feed.open(CustomerId(QStringLiteral("U2")));
        fixture.feed.open(CustomerId(QStringLiteral("U3")));
        QVERIFY(fixture.loader.loads.isCancelled(0));
        fixture.loader.loads.answer(0, page(1, 10));
        settle();
        QCOMPARE(fixture.loader.loads.count(), 2);
        QCOMPARE(fixture.loader.loads.last(), QStringLiteral("U3 newest"));
        QVERIFY(fixture.feed.messages().isEmpty());
        fixture.answer(page(21, 23));
        QCOMPARE(span(fixture.feed.messages()), QStringLiteral("21…23"));
    }

    void anErrorKeepsWhatIsThere()
    {
        Fixture fixture;
        fixture.open(page(51, 100, true));
        fixture.pass(5);
        fixture.feed.loadOlder();
        fixture.answer(lostConnection());
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("failed connection_lost of 08:15:30"));
        QCOMPARE(span(fixture.feed.messages()), QStringLiteral("51…100"));
        fixture.feed.loadOlder();
        fixture.answer(page(1, 50));
        QCOMPARE(told(fixture.feed.state()), QStringLiteral("loaded of 08:15:35"));
    }

    void aroundOneMessage()
    {
        Fixture fixture;
        fixture.feed.openAround(CustomerId(QStringLiteral("U1")), MessageId(70));
        QCOMPARE(fixture.loader.loads.last(), QStringLiteral("U1 around 70"));
        fixture.answer(page(45, 95, true));
        fixture.feed.refresh();
        QCOMPARE(fixture.loader.loads.last(), QStringLiteral("U1 after 45"));
    }

    void newsAreAskedForWhileSomebodyLooks()
    {
        Fixture fixture;
        fixture.open(page(51, 100));
        fixture.pass(60);
        QCOMPARE(fixture.loader.loads.count(), 1);
        fixture.feed.setActive(true);
        fixture.pass(3);
        QCOMPARE(fixture.loader.loads.count(), 1);
        fixture.pass(3);
        QCOMPARE(fixture.loader.loads.count(), 2);
        // One question at a time.
        fixture.pass(30);
        QCOMPARE(fixture.loader.loads.count(), 2);
        fixture.answer(TranscriptPage());
        fixture.feed.setActive(false);
        fixture.pass(60);
        QCOMPARE(fixture.loader.loads.count(), 2);
    }

    void withoutACustomerNothingIsAsked()
    {
        Fixture fixture;
        fixture.feed.setActive(true);
        fixture.feed.refresh();
        fixture.pass(60);
        QCOMPARE(fixture.loader.loads.count(), 0);
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestTranscriptFeed)
#include "tst_transcript_feed.moc"
