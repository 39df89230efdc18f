// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/anchor_shift.h"
#include "ui/inbox/conversation_geometry.h"
#include "ui/inbox/inbox_panes.h"

#include <QTest>

using namespace linedesk;

namespace {

QList<QRect> filled(const ConversationGeometry &places)
{
    QList<QRect> rects{places.name, places.owner, places.when, places.mark, places.state, places.preview,
        places.doubling, places.badge, places.more};
    rects.append(places.tags);
    rects.removeIf([](const QRect &rect) { return rect.isEmpty(); });
    return rects;
}

ConversationWidths everything()
{
    ConversationWidths widths;
    widths.when = 40;
    widths.owner = 36;
    widths.state = 70;
    widths.hasMark = true;
    widths.doubling = 48;
    widths.badge = 24;
    widths.tags = {40, 56, 60};
    widths.moreTags = 28;
    return widths;
}

} // namespace

class TestConversationGeometry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOverlapsAtAnyWidth()
    {
        for (int width = 240; width <= 900; width += 7) {
            const QRect row(0, 128, width, 64);
            const ConversationGeometry places = conversationGeometry(row, {}, everything());
            const QList<QRect> rects = filled(places);
            for (qsizetype i = 0; i < rects.size(); ++i) {
                QVERIFY2(row.contains(rects.at(i)), qPrintable(QString::number(width)));
                for (qsizetype j = i + 1; j < rects.size(); ++j) {
                    QVERIFY2(!rects.at(i).intersects(rects.at(j)), qPrintable(QString::number(width)));
                }
                QVERIFY(!rects.at(i).intersects(places.avatar));
            }
        }
    }

    void tagsGiveWayToTheMessage()
    {
        ConversationMetrics metrics;
        ConversationWidths widths;
        widths.tags = {40, 56, 60};
        widths.moreTags = 28;
        const auto at = [&](int width) { return conversationGeometry(QRect(0, 0, width, 64), metrics, widths); };
        QCOMPARE(at(600).tags.size(), 3);
        QVERIFY(at(600).more.isEmpty());
        const ConversationGeometry narrow = at(300);
        QVERIFY(narrow.tags.size() < 3);
        QVERIFY(!narrow.more.isEmpty());
        for (int width = 260; width < 600; ++width) {
            QVERIFY(at(width).preview.width() >= metrics.leastText);
        }
    }

    void tagsStandInTheirOrder()
    {
        ConversationWidths widths;
        widths.tags = {40, 56};
        widths.moreTags = 28;
        const ConversationGeometry places = conversationGeometry(QRect(0, 0, 600, 64), {}, widths);
        QCOMPARE(places.tags.at(0).width(), 40);
        QVERIFY(places.tags.at(0).right() < places.tags.at(1).left());
    }

    void theOwnerGivesWayToTheName()
    {
        ConversationWidths widths;
        widths.when = 60;
        widths.owner = 72;
        QVERIFY(conversationGeometry(QRect(0, 0, 240, 64), {}, widths).owner.isEmpty());
        QVERIFY(!conversationGeometry(QRect(0, 0, 360, 64), {}, widths).owner.isEmpty());
    }

    void whatIsAbsentTakesNoRoom()
    {
        const ConversationGeometry places = conversationGeometry(QRect(0, 0, 360, 64), {}, {});
        QCOMPARE(places.name.right() + 1, 360 - ConversationMetrics().padding);
        QCOMPARE(places.preview, QRect(places.name.left(), places.preview.top(), places.name.width(), 19));
        QVERIFY(places.badge.isEmpty() && places.mark.isEmpty() && places.tags.isEmpty());
    }

    void theViewFollowsTheManyNotTheOne()
    {
        QCOMPARE(anchorShift({10, 11, 12, 13}, {11, 0, 12, 13}), 0);
        QCOMPARE(anchorShift({10, 11, 12, 13}, {12, 13, 14, 15}), 2);
        QCOMPARE(anchorShift({10, 11, 12}, {-1, 10, 11}), -1);
        QCOMPARE(anchorShift({10}, {-1}), 0);
        QCOMPARE(anchorShift({}, {}), 0);
    }

    void panesGiveWayInOrder_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("scale");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<bool>("isListAsked");
        QTest::addColumn<QString>("panes");
        QTest::newRow("wide") << 1368 << 100 << true << false << "list transcript panel";
        QTest::newRow("1280 × 720") << 1208 << 100 << true << false << "list transcript panel";
        QTest::newRow("nobody open") << 1368 << 100 << false << false << "list transcript";
        QTest::newRow("panel gone") << 1000 << 100 << true << false << "list transcript";
        QTest::newRow("large text") << 1368 << 150 << true << false << "list transcript";
        QTest::newRow("narrow") << 700 << 100 << true << false << "transcript";
        QTest::newRow("narrow, back") << 700 << 100 << true << true << "list";
        QTest::newRow("narrow, nobody open") << 700 << 100 << false << false << "list";
        QTest::newRow("wide, back") << 1368 << 100 << true << true << "list transcript panel";
    }

    void panesGiveWayInOrder()
    {
        QFETCH(int, width);
        QFETCH(int, scale);
        QFETCH(bool, isOpen);
        QFETCH(bool, isListAsked);
        const InboxPanes panes = inboxPanes({width, scale, true, isOpen, isListAsked});
        QStringList names;
        names << (panes.list ? QStringLiteral("list") : QString())
              << (panes.transcript ? QStringLiteral("transcript") : QString())
              << (panes.panel ? QStringLiteral("panel") : QString());
        names.removeAll(QString());
        QTEST(names.join(u' '), "panes");
        QVERIFY(!inboxPanes({width, scale, false, isOpen, isListAsked}).panel);
    }
};

QTEST_APPLESS_MAIN(TestConversationGeometry)
#include "tst_conversation_geometry.moc"
