// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session.h"
#include "models/domain/sla.h"

#include <QTest>

using namespace linedesk;
using namespace std::chrono_literals;

namespace {

Instant now()
{
    return *Instant::parse(u"2026-11-24T08:15:30Z");
}

Session waiting(Microseconds since)
{
    Session session;
    session.status = SessionStatus::Waiting;
    session.startedAt = now() - since;
    return session;
}

Session active(Microseconds started, Microseconds claimed, bool isAnswered)
{
    Session session;
    session.status = SessionStatus::Active;
    session.startedAt = now() - started;
    session.claimedAt = now() - claimed;
    session.lastActivityAt = session.claimedAt;
    if (isAnswered) {
        session.firstResponseAt = session.claimedAt;
    }
    return session;
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anSlaIsNearFrom80PercentAndBreachedBeyond_data()
    {
        QTest::addColumn<qint64>("microseconds");
        QTest::addColumn<QString>("state");
        const qint64 second = 1'000'000;
        QTest::newRow("nothing") << qint64(0) << QStringLiteral("ok");
        QTest::newRow("a clock behind") << -5 * second << QStringLiteral("ok");
        QTest::newRow("just below 80 %") << 240 * second - 1 << QStringLiteral("ok");
        QTest::newRow("80 %") << 240 * second << QStringLiteral("near");
        QTest::newRow("the threshold") << 300 * second << QStringLiteral("near");
        QTest::newRow("a microsecond more") << 300 * second + 1 << QStringLiteral("breached");
        QTest::newRow("a day") << 86'400 * second << QStringLiteral("breached");
    }
    void anSlaIsNearFrom80PercentAndBreachedBeyond()
    {
        QFETCH(const qint64, microseconds);
        QFETCH(const QString, state);
        QCOMPARE(slaStateText(slaState(Microseconds(microseconds), 300s)), state);
    }

    void eachStatusHasItsThreshold_data()
    {
        QTest::addColumn<Session>("session");
        QTest::addColumn<QString>("state");
        QTest::newRow("waits 239 s") << waiting(239s) << QStringLiteral("ok");
        QTest::newRow("waits 240 s") << waiting(240s) << QStringLiteral("near");
        QTest::newRow("waits 301 s") << waiting(301s) << QStringLiteral("breached");
        // From the claim, not from the start.
        QTest::newRow("claimed 95 s ago, unanswered") << active(1000s, 95s, false) << QStringLiteral("ok");
        QTest::newRow("claimed 96 s ago, unanswered") << active(1000s, 96s, false) << QStringLiteral("near");
        QTest::newRow("claimed 121 s ago, unanswered") << active(1000s, 121s, false) << QStringLiteral("breached");
        // Once answered the whole chat counts.
        QTest::newRow("answered, 1439 s old") << active(1439s, 1400s, true) << QStringLiteral("ok");
        QTest::newRow("answered, 1440 s old") << active(1440s, 1400s, true) << QStringLiteral("near");
        QTest::newRow("answered, 1801 s old") << active(1801s, 100s, true) << QStringLiteral("breached");
        Session closed = active(5000s, 4000s, true);
        closed.status = SessionStatus::Closed;
        QTest::newRow("closed") << closed << QString();
        Session unknown = waiting(400s);
        unknown.status = SessionStatus::Unknown;
        QTest::newRow("unknown status") << unknown << QString();
        Session timeless = waiting(400s);
        timeless.startedAt.reset();
        QTest::newRow("no start") << timeless << QString();
    }
    void eachStatusHasItsThreshold()
    {
        QFETCH(const Session, session);
        QFETCH(const QString, state);
        QCOMPARE(slaStateText(slaState(session, now())), state);
    }

    void thresholdsAreSettings()
    {
        SlaLimits limits;
        limits.queueWait = 10s;
        QCOMPARE(slaState(waiting(11s), now(), limits), SlaState::Breached);
        QCOMPARE(slaState(waiting(11s), now()), SlaState::Ok);
    }

    void whatEndsAChat()
    {
        const Session waits = waiting(100s);
        QCOMPARE(waits.abandonsAt(), MaybeInstant(now() + 500s));
        QVERIFY(!waits.closesAt());
        Session talks = active(3000s, 100s, true);
        QCOMPARE(talks.closesAt(), MaybeInstant(now() + 1700s));
        QVERIFY(!talks.abandonsAt());
        // Without an act of staff it never ends by itself.
        talks.lastActivityAt.reset();
        QVERIFY(!talks.closesAt());
        talks.status = SessionStatus::Closed;
        QVERIFY(!talks.closesAt() && !talks.abandonsAt());
    }

    void statusWords()
    {
        for (const char *word : {"WAITING", "ACTIVE", "CLOSED"}) {
            QCOMPARE(sessionStatusText(sessionStatusFromText(QLatin1String(word))), QLatin1String(word));
        }
        for (const char *word : {"", "waiting", "PAUSED"}) {
            QCOMPARE(sessionStatusFromText(QLatin1String(word)), SessionStatus::Unknown);
        }
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
