// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_text.h"

#include <QTest>

using namespace linedesk;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

const Instant start = Instant::parse(u"2026-11-24T05:00:00Z").value();

QueueEntry waitingSince(MaybeInstant startedAt, double eta = 0)
{
    QueueEntry entry;
    entry.position = 3;
    entry.customer = CustomerId(QStringLiteral("U1"));
    entry.displayName = QStringLiteral("Kaori");
    entry.session.id = SessionId(1);
    entry.session.status = SessionStatus::Waiting;
    entry.session.startedAt = startedAt;
    entry.etaSeconds = eta;
    return entry;
}

} // namespace

class TestQueueText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slaCountsDownAndThenUp_data();
    void slaCountsDownAndThenUp();
    void leavingCountsDown();
    void estimateInWholeMinutes_data();
    void estimateInWholeMinutes();
    void unknownStartIsSaid();
    void summaryFindsLongestAndNext();
    void rowInWordsHasEveryFact();
};

void TestQueueText::slaCountsDownAndThenUp_data()
{
    QTest::addColumn<qint64>("elapsedMs");
    QTest::addColumn<QString>("text");
    QTest::newRow("begin") << qint64(0) << QStringLiteral("SLA in 05:00");
    QTest::newRow("running second") << qint64(200'500) << QStringLiteral("SLA in 01:40");
    QTest::newRow("last half second") << qint64(299'500) << QStringLiteral("SLA in 00:01");
    QTest::newRow("exactly the limit is no breach") << qint64(300'000) << QStringLiteral("SLA in 00:00");
    QTest::newRow("just over") << qint64(300'001) << QStringLiteral("over by 00:00");
    QTest::newRow("over") << qint64(490'000) << QStringLiteral("over by 03:10");
}

void TestQueueText::slaCountsDownAndThenUp()
{
    QFETCH(qint64, elapsedMs);
    QTEST(queueSla(waitingSince(start), start + milliseconds(elapsedMs), SlaLimits()), "text");
}

void TestQueueText::leavingCountsDown()
{
    const QueueEntry entry = waitingSince(start);
    QCOMPARE(queueLeave(entry, start + seconds(348)), QStringLiteral("gives up in 04:12"));
    QCOMPARE(queueLeave(entry, start + seconds(600)), QStringLiteral("about to give up"));
    QCOMPARE(queueLeave(entry, start + seconds(800)), QStringLiteral("about to give up"));
    QCOMPARE(queueWait(entry, start + milliseconds(370'900)), QStringLiteral("06:10"));
}

void TestQueueText::estimateInWholeMinutes_data()
{
    QTest::addColumn<double>("eta");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.0 << QString();
    QTest::newRow("short") << 10.0 << QStringLiteral("about 1 min");
    QTest::newRow("down") << 380.0 << QStringLiteral("about 6 min");
    QTest::newRow("up") << 331.0 << QStringLiteral("about 6 min");
}

void TestQueueText::estimateInWholeMinutes()
{
    QFETCH(double, eta);
    QTEST(queueEta(waitingSince(start, eta)), "text");
}

void TestQueueText::unknownStartIsSaid()
{
    const QueueEntry entry = waitingSince({});
    QVERIFY(queueWait(entry, start).isEmpty());
    QVERIFY(queueLeave(entry, start).isEmpty());
    QCOMPARE(queueSla(entry, start, SlaLimits()), QStringLiteral("SLA unknown"));
    QVERIFY(queueRowInWords(entry, start, SlaLimits()).contains(QStringLiteral("unknown")));
}

void TestQueueText::summaryFindsLongestAndNext()
{
    const QList<QueueEntry> entries{waitingSince(start + seconds(100)), waitingSince({}), waitingSince(start)};
    QCOMPARE(queueSummary(entries, 14, start + seconds(580)),
        QStringLiteral("14 waiting · longest 09:40 · next gives up in 00:20"));
    QCOMPARE(queueSummary(entries, 14, start + seconds(601)),
        QStringLiteral("14 waiting · longest 10:01 · next is about to give up"));
    QCOMPARE(queueSummary({}, 0, start), QStringLiteral("0 waiting"));
}

void TestQueueText::rowInWordsHasEveryFact()
{
    const QString words = queueRowInWords(waitingSince(start, 360), start + seconds(370), SlaLimits());
    for (const QString &fact :
        {QStringLiteral("Kaori"), QStringLiteral("place 3"), QStringLiteral("06:10"), QStringLiteral("Late"),
            QStringLiteral("over by 01:10"), QStringLiteral("gives up in 03:50"), QStringLiteral("about 6 min")}) {
        QVERIFY2(words.contains(fact), qPrintable(words));
    }
}

QTEST_GUILESS_MAIN(TestQueueText)
#include "tst_queue_text.moc"
