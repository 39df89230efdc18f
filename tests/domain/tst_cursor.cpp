// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inbox_filter.h"
#include "models/domain/transcript_page.h"

#include <QTest>

using namespace linedesk;

namespace {

const QString here = QStringLiteral("postgresql:db:5432/line");

InboxQuery query(InboxFilter filter = InboxFilter::Waiting, TagId tag = TagId(3))
{
    return {filter, tag, std::nullopt, 50};
}

} // namespace

/// The texts that lead to the next page.
class TestCursor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFilterHasItsWord()
    {
        QCOMPARE(allInboxFilters().size(), 7);
        for (const InboxFilter filter : allInboxFilters()) {
            QCOMPARE(inboxFilterFromName(inboxFilterName(filter)), std::optional(filter));
        }
        QVERIFY(!inboxFilterFromName(QStringLiteral("WAITING")) && !inboxFilterFromName(QString()));
    }

    void anInboxCursorComesBack_data()
    {
        QTest::addColumn<MaybeInstant>("at");
        QTest::newRow("a time") << MaybeInstant(*Instant::parse(u"2026-11-24T08:15:30.123456Z"));
        QTest::newRow("before the epoch") << MaybeInstant(Instant::fromMicroseconds(-1));
        QTest::newRow("the epoch") << MaybeInstant(Instant());
        QTest::newRow("never wrote") << MaybeInstant();
    }
    void anInboxCursorComesBack()
    {
        QFETCH(const MaybeInstant, at);
        const InboxPosition end{at, UserId(4711)};
        const auto position = inboxPositionFromText(inboxCursorText(query(), end, here), query(), here);
        QVERIFY(position.ok());
        QCOMPARE(*position, end);
        // The number of rows may change from page to page.
        InboxQuery longer = query();
        longer.limit = 500;
        QVERIFY(inboxPositionFromText(inboxCursorText(query(), end, here), longer, here).ok());
    }

    void anInboxCursorOfAnotherListIsRefused()
    {
        const QString text = inboxCursorText(query(), {Instant::fromSeconds(5), UserId(7)}, here);
        QVERIFY(inboxPositionFromText(text, query(), here).ok());
        const QList<Result<InboxPosition>> refused{inboxPositionFromText(text, query(InboxFilter::Active), here),
            inboxPositionFromText(text, query(InboxFilter::Waiting, TagId(4)), here),
            inboxPositionFromText(text, query(InboxFilter::Waiting, TagId()), here),
            inboxPositionFromText(text, query(), QStringLiteral("postgresql:db:5432/other"))};
        for (const auto &result : refused) {
            QVERIFY(!result.ok());
            QCOMPARE(result.error().kind, ErrorKind::WrongCall);
            QCOMPARE(result.error().parameters.value(0), QStringLiteral("cursor"));
        }
    }

    void whatIsNoInboxCursorIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = inboxCursorText(query(), {Instant::fromSeconds(5), UserId(7)}, here);
        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << QStringLiteral("next");
        QTest::newRow("another version") << QStringLiteral("i2") + good.mid(2);
        QTest::newRow("a part missing") << good.section(u'.', 0, 2);
        QTest::newRow("a part more") << good + QStringLiteral(".1");
        QTest::newRow("no time") << QString(good).replace(QLatin1String("5000000"), QLatin1String("soon"));
        QTest::newRow("no id") << QString(good).replace(QLatin1String(".7."), QLatin1String(".x."));
        QTest::newRow("a transcript's") << transcriptCursorText(
            {Instant::fromSeconds(5), MessageId(7)}, CustomerId(QStringLiteral("U1")), here);
    }
    void whatIsNoInboxCursorIsRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!inboxPositionFromText(text, query(), here).ok());
    }

    void aTranscriptCursorBelongsToItsCustomer()
    {
        const CustomerId customer(QStringLiteral("U1"));
        const TranscriptPosition position{*Instant::parse(u"1969-12-31T23:59:59.999999Z"), MessageId(12)};
        const QString text = transcriptCursorText(position, customer, here);
        const auto back = transcriptPositionFromText(text, customer, here);
        QVERIFY(back.ok());
        QCOMPARE(*back, position);
        for (const auto &refused : {transcriptPositionFromText(text, CustomerId(QStringLiteral("U2")), here),
                 transcriptPositionFromText(text, customer, QStringLiteral("elsewhere")),
                 transcriptPositionFromText(text + QStringLiteral(".1"), customer, here),
                 transcriptPositionFromText(QString(), customer, here)}) {
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().kind, ErrorKind::WrongCall);
        }
    }
};

QTEST_GUILESS_MAIN(TestCursor)
#include "tst_cursor.moc"
