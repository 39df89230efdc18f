// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox/sample_values.h"
#include "ui/customers/session_line.h"
#include "ui/text/session_text.h"
#include "ui/text/time_text.h"

#include <QTest>

using namespace linedesk;
using namespace std::chrono_literals;

namespace {

const QLocale english(QLocale::English);

Session closed(const char *by)
{
    Session session = sampleSession(SessionStatus::Closed, 48h);
    session.closedAt = *session.startedAt + 8min;
    session.closedBy = QString::fromLatin1(by);
    session.ownerName = QStringLiteral("Nok");
    return session;
}

} // namespace

class TestSessionLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRatedOne()
    {
        Session session = closed("OPERATOR");
        session.score = 5;
        const SessionLine line = sessionLine(session, sampleNow(), english);
        QCOMPARE(line.when, relativeTime(*session.startedAt, sampleNow(), english));
        QCOMPARE(line.outcome, QStringLiteral("8 min · ") + sessionEnd(session));
        QCOMPARE(line.score, QStringLiteral("★ 5"));
        QVERIFY(line.exact.contains(exactTime(*session.closedAt, english)));
    }

    void anAbandonedOne()
    {
        const Session session = closed("SYSTEM_TIMEOUT");
        const SessionLine line = sessionLine(session, sampleNow(), english);
        QCOMPARE(line.outcome, QStringLiteral("8 min · ") + sessionEnd(session));
        QVERIFY(!line.outcome.contains(QStringLiteral("Nok")));
        QVERIFY(line.score.isEmpty());
    }

    void anOpenOneAndOneWithoutAStart()
    {
        Session session = sampleSession(SessionStatus::Active, 90s);
        QCOMPARE(sessionLine(session, sampleNow(), english).outcome,
            sessionStatusWord(SessionStatus::Active) + QStringLiteral(" · Somsri"));
        session.startedAt.reset();
        const SessionLine line = sessionLine(session, sampleNow(), english);
        QCOMPARE(line.when, QStringLiteral("Start unknown"));
        QVERIFY(line.exact.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSessionLine)
#include "tst_session_line.moc"
