// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox/sample_values.h"
#include "ui/inbox/conversation_facts.h"
#include "ui/text/number_text.h"
#include "ui/text/session_text.h"

#include <QTest>

using namespace linedesk;
using namespace std::chrono_literals;

namespace {

ConversationContext context()
{
    ConversationContext context;
    context.now = sampleNow();
    context.member = StaffId(1);
    context.memberName = QStringLiteral("Nok");
    context.locale = QLocale(QLocale::English);
    return context;
}

LastMessage lastMessage(const QString &type, const QString &content, Speaker speaker, const QString &by = {})
{
    LastMessage last;
    last.type = type;
    last.content = content;
    last.speaker = speaker;
    last.direction = speaker == Speaker::Customer ? Direction::Incoming : Direction::Outgoing;
    last.operatorName = by;
    last.createdAt = ago(5min);
    return last;
}

} // namespace

class TestConversationFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lastMessages_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("content");
        QTest::addColumn<int>("speaker");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *type, const QString &content, Speaker speaker, const char *by,
                             const QString &text) {
            QTest::newRow(name) << QString::fromLatin1(type) << content << int(speaker) << QString::fromLatin1(by)
                                << text;
        };
        row("customer", "text", QStringLiteral("hello"), Speaker::Customer, "", QStringLiteral("hello"));
        row("lines become one", "text", QStringLiteral("a\n b"), Speaker::Customer, "", QStringLiteral("a b"));
        row("self", "text", QStringLiteral("hi"), Speaker::Staff, "Nok", QStringLiteral("You: hi"));
        row("colleague", "text", QStringLiteral("hi"), Speaker::Staff, "Ploy", QStringLiteral("Ploy: hi"));
        row("nameless staff", "text", QStringLiteral("hi"), Speaker::Staff, "", QStringLiteral("Staff: hi"));
        row("bot", "text", QStringLiteral("hi"), Speaker::Bot, "", QStringLiteral("Bot: hi"));
        row("bot's reply", "multi", QStringLiteral("Sent 2 messages for intent 'refund'"), Speaker::Bot, "",
            QStringLiteral("Bot answered “refund”"));
        row("placeholders stay text", "text", QStringLiteral("100%1 %2"), Speaker::Staff, "Ploy",
            QStringLiteral("Ploy: 100%1 %2"));
        row("picture", "image", QStringLiteral("[Image]"), Speaker::Customer, "",
            messageTypeWord(QStringLiteral("image")));
        row("unknown type", "flex", QString(), Speaker::Customer, "", QStringLiteral("[flex]"));
    }

    void lastMessages()
    {
        QFETCH(QString, type);
        QFETCH(QString, content);
        QFETCH(int, speaker);
        QFETCH(QString, by);
        QTEST(lastMessageText(lastMessage(type, content, Speaker(speaker), by), QStringLiteral("Nok")), "text");
    }

    void aWaitingCustomerShowsPlaceAndWait()
    {
        Conversation row = sampleConversation(3);
        row.session = sampleSession(SessionStatus::Waiting, 370s);
        ConversationContext here = context();
        QCOMPARE(conversationFacts(row, here).state, QStringLiteral("06:10"));
        here.places.insert(row.customer, {3, 14, 360});
        const ConversationFacts facts = conversationFacts(row, here);
        QCOMPARE(facts.state, placeText(3) + QStringLiteral(" · 06:10"));
        QCOMPARE(facts.sla, SlaState::Breached);
        QVERIFY(facts.owner.isEmpty());
    }

    void theLimitsOfTheSettingsCount()
    {
        Conversation row = sampleConversation(3);
        row.session = sampleSession(SessionStatus::Waiting, 370s);
        ConversationContext here = context();
        here.limits.queueWait = 900s;
        QCOMPARE(conversationFacts(row, here).sla, SlaState::Ok);
    }

    void aChatTellsWhenItIsAboutToEnd()
    {
        Conversation row = sampleConversation(3);
        row.session = sampleSession(SessionStatus::Active, 60s);
        QCOMPARE(conversationFacts(row, context()).state, QString());
        row.session->lastActivityAt = ago(25min);
        QCOMPARE(conversationFacts(row, context()).state, QStringLiteral("closes in 05:00"));
        row.session->lastActivityAt = ago(31min);
        QCOMPARE(conversationFacts(row, context()).state, QStringLiteral("about to close"));
    }

    void aChatWithoutAReplyTellsHowLong()
    {
        Conversation row = sampleConversation(3);
        row.session = sampleSession(SessionStatus::Active, 130s);
        row.session->firstResponseAt.reset();
        const ConversationFacts facts = conversationFacts(row, context());
        QCOMPARE(facts.state, QStringLiteral("no reply for 02:10"));
        QCOMPARE(facts.sla, SlaState::Breached);
    }

    void ownerDoublingAndUnread()
    {
        Conversation row = sampleConversation(3);
        row.session = sampleSession(SessionStatus::Active, 60s);
        row.openSessions = 2;
        row.unread = 100;
        ConversationFacts facts = conversationFacts(row, context());
        QCOMPARE(facts.owner, QStringLiteral("Somsri"));
        QCOMPARE(facts.doubling, QStringLiteral("2 open"));
        QCOMPARE(facts.unread, QStringLiteral("99+"));
        row.session->owner = StaffId(1);
        row.openSessions = 1;
        row.unread.reset();
        facts = conversationFacts(row, context());
        QCOMPARE(facts.owner, QStringLiteral("You"));
        QCOMPARE(facts.doubling, QString());
        QCOMPARE(facts.unread, QString());
    }

    void theSentenceTellsEverything()
    {
        Conversation row = sampleConversation(3);
        row.session = sampleSession(SessionStatus::Waiting, 370s);
        row.unread = 2;
        row.tags = {{TagId(1), QStringLiteral("VIP"), QStringLiteral("#ff0000")}};
        const QString sentence = conversationSentence(row, context());
        for (const QString &part : {QStringLiteral("Customer 3"), sessionStatusWord(SessionStatus::Waiting),
                 QStringLiteral("06:10"), slaWord(SlaState::Breached), QStringLiteral("unread: 2"),
                 QStringLiteral("message of 3"), QStringLiteral("3 min"), QStringLiteral("VIP")}) {
            QVERIFY2(sentence.contains(part), qPrintable(sentence + QStringLiteral(" lacks ") + part));
        }
    }
};

QTEST_GUILESS_MAIN(TestConversationFacts)
#include "tst_conversation_facts.moc"
