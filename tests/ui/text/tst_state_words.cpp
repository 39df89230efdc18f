// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/link_text.h"
#include "ui/text/session_text.h"

#include <QSet>
#include <QTest>

using namespace linedesk;

/// Words for the states of sessions, messages and links.
class TestStateWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsOfSessions();
    void filtersHaveWordsOfTheirOwn();
    void speakers();
    void unknownWordsStay();
    void linksInWords();
    void linkTipsSayWhatToDo();
};

void TestStateWords::endsOfSessions()
{
    Session session;
    session.status = SessionStatus::Active;
    QCOMPARE(sessionEnd(session), QString());
    session.status = SessionStatus::Closed;
    QCOMPARE(sessionEnd(session), QStringLiteral("Closed"));
    session.closedBy = QStringLiteral("OPERATOR");
    session.ownerName = QStringLiteral("Nok");
    QCOMPARE(sessionEnd(session), QStringLiteral("Closed by Nok"));
    session.closedBy = QStringLiteral("SYSTEM_TIMEOUT");
    QCOMPARE(sessionEnd(session), QStringLiteral("Given up after waiting"));
    session.closedBy = QStringLiteral("SYSTEM");
    QCOMPARE(sessionEnd(session), QStringLiteral("Ended by silence"));
}

void TestStateWords::filtersHaveWordsOfTheirOwn()
{
    QSet<QString> words;
    for (const InboxFilter filter : allInboxFilters()) {
        words.insert(inboxFilterWord(filter));
    }
    QCOMPARE(words.size(), allInboxFilters().size());
    QVERIFY(!words.contains(QString()));
}

void TestStateWords::speakers()
{
    QCOMPARE(speakerName(Speaker::Staff, QStringLiteral("Nok")), QStringLiteral("Nok"));
    QCOMPARE(speakerName(Speaker::Staff, {}), QStringLiteral("Staff"));
    QCOMPARE(speakerName(Speaker::Customer, QStringLiteral("Nok")), QStringLiteral("Customer"));
}

void TestStateWords::unknownWordsStay()
{
    QCOMPARE(messageTypeWord(QStringLiteral("image")), QStringLiteral("Picture"));
    QCOMPARE(messageTypeWord(QStringLiteral("hologram")), QStringLiteral("hologram"));
    QCOMPARE(friendStatusWord(QStringLiteral("BLOCKED")), QStringLiteral("Has blocked the account"));
    QCOMPARE(friendStatusWord(QStringLiteral("MOVED")), QStringLiteral("MOVED"));
    Staff staff;
    staff.roleText = QStringLiteral("AUDITOR");
    staff.role = Role::Other;
    QCOMPARE(roleWord(staff), QStringLiteral("AUDITOR"));
}

void TestStateWords::linksInWords()
{
    LinkState state;
    state.product = QStringLiteral("PostgreSQL 15");
    state.health = LinkState::Health::Up;
    state.roundTripMs = 3;
    QCOMPARE(linkText(state), QStringLiteral("PostgreSQL 15 · 3 ms"));
    state.roundTripMs.reset();
    QCOMPARE(linkText(state), QStringLiteral("PostgreSQL 15"));
    state = LinkState{};
    state.link = Link::Redis;
    QCOMPARE(linkText(state), QStringLiteral("Redis: connecting"));
    state.health = LinkState::Health::Down;
    QCOMPARE(linkText(state), QStringLiteral("Redis: no connection"));
    state.link = Link::Backend;
    state.health = LinkState::Health::Absent;
    QCOMPARE(linkText(state), QStringLiteral("Backend: none"));
}

void TestStateWords::linkTipsSayWhatToDo()
{
    LinkState state;
    state.health = LinkState::Health::Down;
    state.error = makeError(ErrorKind::Unreachable, {QStringLiteral("db1")});
    QVERIFY(linkTip(state).startsWith(QLatin1String("No connection to db1.\nCheck")));
    QSet<QString> absences;
    state.health = LinkState::Health::Absent;
    for (const Link link : {Link::Database, Link::Redis, Link::Backend}) {
        state.link = link;
        absences.insert(linkTip(state));
    }
    QCOMPARE(absences.size(), 3);
}

QTEST_APPLESS_MAIN(TestStateWords)
#include "tst_state_words.moc"
