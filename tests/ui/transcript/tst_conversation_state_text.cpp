// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox/sample_values.h"
#include "ui/text/number_text.h"
#include "ui/text/session_text.h"
#include "ui/transcript/conversation_state_text.h"

#include <QTest>

using namespace linedesk;
using namespace std::chrono_literals;

namespace {

ConversationContext context()
{
    ConversationContext context;
    context.now = sampleNow();
    context.member = StaffId(2);
    return context;
}

QString stateText(SessionStatus status, std::chrono::seconds age)
{
    Conversation row = sampleConversation(1);
    row.session = sampleSession(status, age);
    return conversationStateText(row, context());
}

} // namespace

class TestConversationStateText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waiting()
    {
        QCOMPARE(stateText(SessionStatus::Waiting, 370s), QStringLiteral("Waiting 06:10 · gives up in 03:50"));
        QCOMPARE(stateText(SessionStatus::Waiting, 601s), QStringLiteral("Waiting 10:01 · about to give up"));
        Conversation row = sampleConversation(1);
        row.session = sampleSession(SessionStatus::Waiting, 370s);
        ConversationContext here = context();
        here.places.insert(row.customer, {3, 14, 360});
        QCOMPARE(conversationStateText(row, here),
            QStringLiteral("Waiting 06:10 · %1 of 14, about 6 min · gives up in 03:50").arg(placeText(3)));
    }

    void active()
    {
        const QString active = sessionStatusWord(SessionStatus::Active);
        QCOMPARE(stateText(SessionStatus::Active, 350s), active + QStringLiteral(" · You · closes in 24:10"));
        QCOMPARE(stateText(SessionStatus::Active, 1801s), active + QStringLiteral(" · You · about to close"));
    }

    void anActiveOneWithoutActivityNeverEndsByItself()
    {
        Conversation row = sampleConversation(1);
        row.session = sampleSession(SessionStatus::Active, 350s);
        row.session->lastActivityAt.reset();
        QCOMPARE(
            conversationStateText(row, context()), sessionStatusWord(SessionStatus::Active) + QStringLiteral(" · You"));
    }

    void withoutASession()
    {
        Conversation row = sampleConversation(1);
        QCOMPARE(conversationStateText(row, context()), QStringLiteral("Answered by the bot"));
        row.chatMode.clear(); // NULL counts as BOT
        QCOMPARE(conversationStateText(row, context()), QStringLiteral("Answered by the bot"));
        row.chatMode = QStringLiteral("HUMAN");
        QCOMPARE(conversationStateText(row, context()), QStringLiteral("No open chat"));
        row.friendStatus = QStringLiteral("BLOCKED");
        QCOMPARE(conversationStateText(row, context()),
            QStringLiteral("No open chat · ") + friendStatusWord(QStringLiteral("BLOCKED")));
    }

    void nothingIsMadeUpForSomebodyUnknown()
    {
        Conversation row;
        row.customer = sampleCustomer(1);
        QCOMPARE(conversationStateText(row, context()), QString());
    }
};

QTEST_GUILESS_MAIN(TestConversationStateText)
#include "tst_conversation_state_text.moc"
