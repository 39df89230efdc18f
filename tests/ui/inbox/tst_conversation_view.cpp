// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/conversation_list.h"
#include "tests/ui/inbox/sample_values.h"
#include "ui/inbox/conversation_view.h"
#include "ui/style/style.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace linedesk;

namespace {

Conversations sampleRows(int first, int last)
{
    Conversations rows;
    for (int id = first; id <= last; ++id) {
        rows.append(sampleConversation(id));
    }
    return rows;
}

/// A shown list of 100 conversations.
struct Fixture {
    Style style;
    ConversationList list;
    ConversationView view{list, style};

    Fixture()
    {
        list.setRows(sampleRows(1, 100));
        ConversationContext context;
        context.now = sampleNow();
        view.setContext(context);
        view.resize(360, 640);
        view.show();
        view.activateWindow();
        view.setFocus();
    }

    CustomerId atTop() const { return view.indexAt(QPoint(10, 1)).data(ConversationCustomerRole).value<CustomerId>(); }
};

} // namespace

class TestConversationView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jAndKChooseRows()
    {
        Fixture fixture;
        QSignalSpy chosen(&fixture.view, &ConversationView::conversationChosen);
        QTest::keyClick(&fixture.view, Qt::Key_J);
        QCOMPARE(fixture.view.chosen(), sampleCustomer(1));
        QTest::keyClick(&fixture.view, Qt::Key_J);
        QTest::keyClick(&fixture.view, Qt::Key_Down);
        QCOMPARE(fixture.view.chosen(), sampleCustomer(3));
        QTest::keyClick(&fixture.view, Qt::Key_K);
        QCOMPARE(fixture.view.chosen(), sampleCustomer(2));
        QTest::keyClick(&fixture.view, Qt::Key_End);
        QCOMPARE(fixture.view.chosen(), sampleCustomer(100));
        QTest::keyClick(&fixture.view, Qt::Key_Home);
        QCOMPARE(fixture.view.chosen(), sampleCustomer(1));
        QCOMPARE(chosen.count(), 6);
    }

    void theFocusAloneChoosesNobody()
    {
        Fixture fixture;
        QSignalSpy chosen(&fixture.view, &ConversationView::conversationChosen);
        QSignalSpy entered(&fixture.view, &ConversationView::conversationEntered);
        QTRY_COMPARE(fixture.view.currentIndex().row(), 0);
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&fixture.view, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(entered.at(0).at(0).value<CustomerId>(), sampleCustomer(1));
    }

    void enterGoesOn()
    {
        Fixture fixture;
        QSignalSpy entered(&fixture.view, &ConversationView::conversationEntered);
        QTest::keyClick(&fixture.view, Qt::Key_J);
        QTest::keyClick(&fixture.view, Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(entered.at(0).at(0).value<CustomerId>(), sampleCustomer(1));
    }

    void theMouseChoosesToo()
    {
        Fixture fixture;
        const QRect third = fixture.view.visualRect(fixture.list.index(2));
        QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, {}, third.center());
        QCOMPARE(fixture.view.chosen(), sampleCustomer(3));
    }

    void whatIsLookedAtStaysWhileRowsMove()
    {
        Fixture fixture;
        fixture.view.verticalScrollBar()->setValue(64 * 40 + 10);
        const CustomerId top = fixture.atTop();
        const int offset = fixture.view.visualRect(fixture.view.indexAt(QPoint(10, 1))).top();

        Conversations rows = sampleRows(1, 100);
        rows.move(90, 0);                      // somebody from below writes
        rows.prepend(sampleConversation(200)); // somebody new comes
        rows.removeAt(5);                      // somebody leaves
        fixture.list.setRows(rows);
        QCOMPARE(fixture.atTop(), top);

        rows.prepend(sampleConversation(201));
        rows.move(fixture.list.rowOf(top) + 1, 0); // the very row at the top writes
        fixture.list.setRows(rows);
        QVERIFY(fixture.atTop() != top);
        QVERIFY(fixture.list.rowOf(fixture.atTop()) > 40);
        QCOMPARE(fixture.view.visualRect(fixture.view.indexAt(QPoint(10, 1))).top(), offset);
    }

    void atTheVeryTopNewsIsSeen()
    {
        Fixture fixture;
        Conversations rows = sampleRows(1, 100);
        rows.prepend(sampleConversation(200));
        fixture.list.setRows(rows);
        QCOMPARE(fixture.atTop(), sampleCustomer(200));
    }

    void aChosenRowThatLeavesOpensNoOther()
    {
        Fixture fixture;
        fixture.view.step(1);
        QSignalSpy chosen(&fixture.view, &ConversationView::conversationChosen);
        fixture.list.setRows(sampleRows(2, 100));
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(fixture.view.chosen(), sampleCustomer(1));
        QVERIFY(fixture.view.selectionModel()->selectedIndexes().isEmpty());

        fixture.list.setRows(sampleRows(1, 100));
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(fixture.view.currentIndex().row(), 0);
        QVERIFY(fixture.view.selectionModel()->isSelected(fixture.list.index(0)));
    }

    void theEndIsTold()
    {
        Fixture fixture;
        QSignalSpy ends(&fixture.view, &ConversationView::endApproached);
        QSignalSpy visible(&fixture.view, &ConversationView::visibleCustomersChanged);
        QTRY_COMPARE(visible.count(), 1);
        QCOMPARE(ends.count(), 0);
        QCOMPARE(visible.at(0).at(0).value<QList<CustomerId>>().first(), sampleCustomer(1));
        fixture.view.verticalScrollBar()->setValue(fixture.view.verticalScrollBar()->maximum());
        QTRY_COMPARE(ends.count(), 1);
        fixture.list.appendRows(sampleRows(101, 105));
        QTRY_COMPARE(ends.count(), 2);
        QCOMPARE(visible.last().at(0).value<QList<CustomerId>>().last(), sampleCustomer(100));
    }

    void onlyRowsWithARunningTimeAreRepainted()
    {
        Fixture fixture;
        Conversations rows = sampleRows(1, 100);
        rows[1].session = sampleSession(SessionStatus::Waiting, std::chrono::seconds(60));
        fixture.list.setRows(rows);
        QTest::qWait(1); // what setRows painted
        struct PaintWatch : QObject {
            QRegion region;
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::Paint) {
                    region += static_cast<QPaintEvent *>(event)->region();
                }
                return false;
            }
        } watch;
        fixture.view.viewport()->installEventFilter(&watch);
        fixture.view.setNow(sampleNow() + std::chrono::seconds(1));
        QTRY_COMPARE(watch.region.boundingRect(), fixture.view.visualRect(fixture.list.index(1)));
    }

    void rowsAreToldInWords()
    {
        Fixture fixture;
        fixture.list.setDescribe(
            [&](const Conversation &row) { return conversationSentence(row, fixture.view.context()); });
        QVERIFY(fixture.list.index(4).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("message of 5")));
    }
};

QTEST_MAIN(TestConversationView)
#include "tst_conversation_view.moc"
