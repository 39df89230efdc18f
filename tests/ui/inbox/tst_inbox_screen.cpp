// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/ticker.h"
#include "app/customers/customer_feed.h"
#include "app/inbox/inbox_feed.h"
#include "app/settings/settings.h"
#include "app/transcript/transcript_feed.h"
#include "models/domain/clock.h"
#include "tests/ui/inbox/fake_loaders.h"
#include "tests/ui/inbox/sample_values.h"
#include "ui/customers/customer_panel.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_screen.h"
#include "ui/style/style.h"
#include "ui/transcript/conversation_header.h"
#include "ui/transcript/transcript_view.h"
#include "ui/widgets/filter_tabs.h"
#include "ui/widgets/state_panel.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace linedesk;

namespace {

/// A shown inbox over fake loaders: 120 customers, of whom 3 wait and 5 are tagged.
struct Fixture {
    FakeInboxLoader inbox;
    FakeTranscriptLoader transcript;
    FakeCustomerLoader customer;
    FixedClock clock{sampleNow()};
    Ticker ticker{clock};
    Style style;
    Settings settings{makeMemoryStore()};
    InboxFeed inboxFeed{inbox, ticker};
    TranscriptFeed transcriptFeed{transcript, ticker};
    CustomerFeed customerFeed{customer, ticker};
    std::unique_ptr<InboxScreen> screen;

    Fixture()
    {
        for (int id = 1; id <= 120; ++id) {
            Conversation row = sampleConversation(id);
            if (id % 40 == 3) {
                row.session = sampleSession(SessionStatus::Waiting, std::chrono::seconds(200));
            }
            if (id % 24 == 1) {
                row.tags = {vip()};
            }
            inbox.rows.append(row);
        }
        inbox.tabCounts.waiting = 3;
        for (int id = 1; id <= 120; ++id) {
            transcript.messages.append(sampleMessage(id, QStringLiteral("line %1").arg(id)));
        }
        customer.sample.conversation = sampleConversation(1);
    }

    static Tag vip() { return {TagId(5), QStringLiteral("VIP"), QStringLiteral("#ff8800")}; }

    void show(int width = 1368)
    {
        screen = std::make_unique<InboxScreen>(inboxFeed, transcriptFeed, customerFeed, settings, style, ticker);
        screen->setTags({vip()});
        screen->resize(width, 800);
        screen->show();
        screen->setActive(true);
    }

    template <typename T>
    T *find(const char *name) const
    {
        return screen->findChild<T *>(QString::fromLatin1(name));
    }
    int rowsShown() const { return find<ConversationView>("conversationList")->model()->rowCount(); }
    int bubblesShown() const { return find<TranscriptView>("transcriptView")->model()->rowCount(); }
};

} // namespace

class TestInboxScreen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstPageComesAndTheRestWhileScrolling()
    {
        Fixture fixture;
        fixture.show();
        QTRY_COMPARE(fixture.rowsShown(), 50);
        auto *list = fixture.find<ConversationView>("conversationList");
        QTest::keyClick(list, Qt::Key_End);
        QTRY_COMPARE(fixture.rowsShown(), 100);
        QTest::keyClick(list, Qt::Key_End);
        QTRY_COMPARE(fixture.rowsShown(), 120);
        QCOMPARE(fixture.inbox.queries.size(), 3);
    }

    void byKeyboardFromTheListToItsMessagesAndBack()
    {
        Fixture fixture;
        fixture.show();
        QTRY_COMPARE(fixture.rowsShown(), 50);
        auto *list = fixture.find<ConversationView>("conversationList");
        auto *messages = fixture.find<TranscriptView>("transcriptView");
        fixture.screen->focusList();
        QTest::keyClick(list, Qt::Key_J);
        QTRY_COMPARE(fixture.bubblesShown(), 50);
        QCOMPARE(fixture.transcript.opened, QList<CustomerId>{sampleCustomer(1)});
        QCOMPARE(fixture.screen->openedCustomer(), sampleCustomer(1));
        QVERIFY(messages->isAtFoot());
        QTRY_COMPARE(fixture.find<QLabel>("customerName")->text(), QStringLiteral("Customer 1"));

        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(messages->hasFocus());
        QTest::keyClick(messages, Qt::Key_Escape);
        QVERIFY(list->hasFocus());
    }

    void olderMessagesComeWithoutAJump()
    {
        Fixture fixture;
        fixture.show();
        fixture.screen->openCustomer(sampleCustomer(1));
        QTRY_COMPARE(fixture.bubblesShown(), 50);
        auto *messages = fixture.find<TranscriptView>("transcriptView");
        messages->verticalScrollBar()->setValue(120);
        const QModelIndex top = messages->indexAt(QPoint(300, 20));
        const QPersistentModelIndex seen(top);
        const int foot = messages->visualRect(top).bottom();
        QTRY_VERIFY(fixture.bubblesShown() >= 100);
        QCOMPARE(messages->visualRect(seen).bottom(), foot);
    }

    void aFilterIsItsOwnListAndIsKept()
    {
        Fixture fixture;
        fixture.show();
        QTRY_COMPARE(fixture.rowsShown(), 50);
        auto *tabs = fixture.find<FilterTabs>("filterTabs");
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QTRY_COMPARE(fixture.rowsShown(), 3);
        QCOMPARE(fixture.inbox.queries.last().filter, InboxFilter::Waiting);
        QCOMPARE(fixture.settings.text(Setting::LastInboxFilter), QStringLiteral("waiting"));
        const auto names = tabs->findChildren<QWidget *>();
        QVERIFY(std::any_of(names.begin(), names.end(),
            [](const QWidget *tab) { return tab->accessibleName().contains(QStringLiteral("3")); }));

        fixture.inbox.queries.clear();
        fixture.show();
        QTRY_COMPARE(fixture.rowsShown(), 3);
        QCOMPARE(fixture.inbox.queries.first().filter, InboxFilter::Waiting);
    }

    void aTagCombinesWithTheFilter()
    {
        Fixture fixture;
        fixture.show();
        QTRY_COMPARE(fixture.rowsShown(), 50);
        QAction *vip = nullptr;
        for (QAction *action : fixture.find<QWidget>("filterBar")->findChild<QMenu *>()->actions()) {
            vip = action->text() == QLatin1String("VIP") ? action : vip;
        }
        QVERIFY(vip != nullptr);
        vip->trigger();
        QTRY_COMPARE(fixture.rowsShown(), 5);
        QCOMPARE(fixture.inbox.queries.last().tag, TagId(5));
        QCOMPARE(fixture.find<QToolButton>("tagButton")->text(), QStringLiteral("VIP"));

        auto *tabs = fixture.find<FilterTabs>("filterTabs");
        QTest::keyClick(tabs, Qt::Key_Right);
        auto *panel = fixture.find<StatePanel>("inboxState");
        QTRY_COMPARE(panel->kind(), StatePanel::Kind::Empty);
        panel->findChild<QPushButton *>()->click();
        QTRY_COMPARE(fixture.rowsShown(), 3);
    }

    void anErrorKeepsTheRowsAndALaterReadHeals()
    {
        Fixture fixture;
        fixture.show();
        QTRY_COMPARE(fixture.rowsShown(), 50);
        auto *banner = fixture.find<QWidget>("conversationPane")->findChild<QWidget *>(QStringLiteral("ageBanner"));
        QVERIFY(banner != nullptr);
        QVERIFY(!banner->isVisible());
        fixture.inbox.error = makeError(ErrorKind::ConnectionLost, {QStringLiteral("db1")});
        fixture.screen->refresh();
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(fixture.rowsShown(), 50);
        fixture.inbox.error.reset();
        fixture.screen->refresh();
        QTRY_VERIFY(!banner->isVisible());
    }

    void withoutRowsTheErrorStandsInTheirPlace()
    {
        Fixture fixture;
        fixture.inbox.error = makeError(ErrorKind::NoPermission, {QStringLiteral("users")});
        fixture.show();
        auto *panel = fixture.find<StatePanel>("inboxState");
        QTRY_COMPARE(panel->kind(), StatePanel::Kind::Error);
        QVERIFY(!fixture.find<ConversationView>("conversationList")->isVisible());
        fixture.inbox.error.reset();
        panel->findChild<QPushButton *>()->click();
        QTRY_COMPARE(fixture.rowsShown(), 50);
        QVERIFY(!panel->isVisible());
    }

    void theVisibleCustomersAreReadAgain()
    {
        Fixture fixture;
        fixture.show();
        QTRY_COMPARE(fixture.rowsShown(), 50);
        QTest::qWait(200); // the list is at rest after 120 ms and tells what is on screen
        fixture.inbox.rows[1].unread = 4;
        for (int second = 0; second < 20; ++second) {
            fixture.clock.advance(std::chrono::seconds(1));
            fixture.ticker.tick();
        }
        QTRY_COMPARE(fixture.inbox.queries.size(), 2);
        QCOMPARE(fixture.inbox.queries.last().limit, 50);
        QVERIFY(fixture.inbox.reread.isEmpty());
        const QModelIndex second = fixture.find<ConversationView>("conversationList")->model()->index(1, 0);
        QTRY_VERIFY(second.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("unread: 4")));
    }

    void theHeaderCountsWithTheTicker()
    {
        Fixture fixture;
        fixture.show();
        QTRY_COMPARE(fixture.rowsShown(), 50);
        QueueSnapshot queue;
        QueueEntry entry;
        entry.position = 2;
        entry.customer = sampleCustomer(3);
        entry.etaSeconds = 360;
        queue.entries = {entry};
        queue.totalWaiting = 14;
        fixture.screen->setQueue(queue);
        fixture.screen->openCustomer(sampleCustomer(3));
        const auto *header = fixture.find<ConversationHeader>("conversationHeader");
        QCOMPARE(header->stateText().section(QStringLiteral(" · "), 0, 0), QStringLiteral("Waiting 03:20"));
        QVERIFY(header->stateText().contains(QStringLiteral("of 14, about 6 min")));
        fixture.clock.advance(std::chrono::seconds(5));
        fixture.ticker.tick();
        QCOMPARE(header->stateText().section(QStringLiteral(" · "), 0, 0), QStringLiteral("Waiting 03:25"));
        QVERIFY(header->stateText().endsWith(QStringLiteral("gives up in 06:35")));
    }

    void aHiddenPageNeitherReadsNorTicks()
    {
        Fixture fixture;
        fixture.show();
        QTRY_COMPARE(fixture.rowsShown(), 50);
        fixture.screen->setActive(false);
        for (int second = 0; second < 60; ++second) {
            fixture.ticker.tick();
        }
        QTest::qWait(10);
        QVERIFY(fixture.inbox.reread.isEmpty());
        QCOMPARE(fixture.inbox.queries.size(), 1);
    }

    void narrowPanesTakeTurns()
    {
        Fixture fixture;
        fixture.show(700);
        QTRY_COMPARE(fixture.rowsShown(), 50);
        auto *list = fixture.find<ConversationView>("conversationList");
        auto *messages = fixture.find<TranscriptView>("transcriptView");
        QTest::keyClick(list, Qt::Key_J);
        QTRY_VERIFY(messages->isVisible());
        QVERIFY(!list->isVisible());
        QTest::mouseClick(fixture.find<QToolButton>("backButton"), Qt::LeftButton);
        QVERIFY(list->isVisible());
        QVERIFY(list->hasFocus());
        QVERIFY(!messages->isVisible());
    }

    void thePanelFollowsItsSetting()
    {
        Fixture fixture;
        fixture.show();
        const auto *panel = fixture.find<CustomerPanel>("customerPanel");
        QVERIFY(!panel->isVisible());
        fixture.screen->openCustomer(sampleCustomer(1));
        QVERIFY(panel->isVisible());
        QTest::mouseClick(fixture.find<QToolButton>("panelButton"), Qt::LeftButton);
        QVERIFY(!panel->isVisible());
        QCOMPARE(fixture.settings.isOn(Setting::CustomerPanel), false);
    }

    void aCustomerThatIsNotInTheListOpensToo()
    {
        Fixture fixture;
        fixture.show();
        QTRY_COMPARE(fixture.rowsShown(), 50);
        fixture.customer.sample.conversation = sampleConversation(99);
        fixture.screen->openCustomer(sampleCustomer(99));
        QTRY_COMPARE(fixture.bubblesShown(), 50);
        const auto *header = fixture.find<ConversationHeader>("conversationHeader");
        QTRY_VERIFY(header->accessibleName().startsWith(QStringLiteral("Customer 99")));
    }
};

QTEST_MAIN(TestInboxScreen)
#include "tst_inbox_screen.moc"
