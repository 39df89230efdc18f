// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/bubble_geometry.h"
#include "ui/transcript/text_block.h"

#include <QTest>

using namespace linedesk;

namespace {

BubbleWidths plain(bool isOutgoing)
{
    BubbleWidths widths;
    widths.isOutgoing = isOutgoing;
    widths.text = QSize(200, 38);
    widths.time = QSize(34, 16);
    return widths;
}

} // namespace

class TestBubbleGeometry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void customersLeftOthersRight()
    {
        const BubbleMetrics metrics;
        const BubbleGeometry left = bubbleGeometry(metrics, 700, plain(false));
        const BubbleGeometry right = bubbleGeometry(metrics, 700, plain(true));
        QCOMPARE(left.bubble.left(), metrics.margin);
        QCOMPARE(right.bubble.right() + 1, 700 - metrics.margin);
        QVERIFY(left.time.left() > left.bubble.right());
        QVERIFY(right.time.right() < right.bubble.left());
        QCOMPARE(left.bubble.width(), 200 + 2 * metrics.padX);
        QCOMPARE(left.height, left.bubble.bottom() + 1);
    }

    void daysAuthorsAndTurnsTakeTheirLines()
    {
        const BubbleMetrics metrics;
        BubbleWidths widths = plain(true);
        const int next = bubbleGeometry(metrics, 700, widths).height;
        widths.startsTurn = true;
        QCOMPARE(bubbleGeometry(metrics, 700, widths).height, next + metrics.turnGap - metrics.gap);
        widths.author = 40;
        const BubbleGeometry named = bubbleGeometry(metrics, 700, widths);
        QVERIFY(named.author.bottom() < named.bubble.top());
        widths.startsDay = true;
        const BubbleGeometry day = bubbleGeometry(metrics, 700, widths);
        QCOMPARE(day.day.height(), metrics.dayLine);
        QVERIFY(day.author.top() >= day.day.bottom());
    }

    void aCardHasItsIconBesideTheWords()
    {
        BubbleWidths widths = plain(false);
        widths.hasIcon = true;
        widths.detail = QSize(80, 16);
        const BubbleGeometry card = bubbleGeometry({}, 700, widths);
        QVERIFY(card.icon.right() < card.text.left());
        QCOMPARE(card.detail.left(), card.text.left());
        QCOMPARE(card.detail.top(), card.text.bottom() + 1);
        for (const QRect &part : {card.icon, card.text, card.detail}) {
            QVERIFY(card.bubble.contains(part));
        }
    }

    void everythingFitsAtAnyWidth()
    {
        const BubbleMetrics metrics;
        for (int width = 240; width <= 1600; width += 20) {
            for (const bool isOutgoing : {false, true}) {
                for (const bool hasIcon : {false, true}) {
                    BubbleWidths widths = plain(isOutgoing);
                    widths.hasIcon = hasIcon;
                    widths.text.setWidth(bubbleTextWidth(metrics, width, hasIcon, widths.time.width()));
                    const BubbleGeometry places = bubbleGeometry(metrics, width, widths);
                    const QRect row(0, 0, width, places.height);
                    QVERIFY2(row.contains(places.bubble), qPrintable(QString::number(width)));
                    QVERIFY2(row.contains(places.time), qPrintable(QString::number(width)));
                    QVERIFY(places.bubble.width() <= metrics.mostBubble);
                }
            }
        }
    }

    void textIsBrokenAndNeverMarkup()
    {
        const QFont font;
        const TextBlock one(QStringLiteral("word"), font, 400, 19);
        QCOMPARE(one.size().height(), 19);
        QVERIFY(one.size().width() < 400);
        QCOMPARE(TextBlock(QStringLiteral("a\nb\r\nc"), font, 400, 19).size().height(), 3 * 19);
        const TextBlock wordless(QString(500, u'あ'), font, 100, 19);
        QVERIFY(wordless.size().width() <= 100);
        QVERIFY(wordless.size().height() > 10 * 19);
        const TextBlock tag(QStringLiteral("<b>x</b>"), font, 400, 19);
        QVERIFY(tag.size().width() > TextBlock(QStringLiteral("x"), font, 400, 19).size().width() * 4);
        QCOMPARE(TextBlock(QString(), font, 400, 19).size().height(), 19);
    }
};

QTEST_MAIN(TestBubbleGeometry)
#include "tst_bubble_geometry.moc"
