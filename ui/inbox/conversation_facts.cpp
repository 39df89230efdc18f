// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversation_facts.h"

#include "ui/text/number_text.h"
#include "ui/text/session_text.h"
#include "ui/text/time_text.h"
#include "ui/transcript/message_text.h"

#include <QCoreApplication>

namespace linedesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(linedesk::ConversationFacts)
};

// A countdown is of use only when there is still time to act and little of it.
constexpr auto closingSoon = std::chrono::minutes(10);

QString passed(MaybeInstant since, Instant now)
{
    return since ? durationText(std::chrono::duration_cast<std::chrono::seconds>(now - *since)) : QString();
}

QString waitingText(const Session &session, const QueuePlace &place, Instant now)
{
    const QString wait = passed(session.startedAt, now);
    if (place.position == 0 || wait.isEmpty()) {
        return wait;
    }
    return QStringLiteral("%1 · %2").arg(placeText(place.position), wait);
}

QString activeText(const Session &session, SlaState sla, Instant now)
{
    if (const MaybeInstant closes = session.closesAt(); closes && *closes - now <= closingSoon) {
        return *closes > now ? Words::tr("closes in %1").arg(passed(now, *closes)) : Words::tr("about to close");
    }
    if (sla != SlaState::Near && sla != SlaState::Breached) {
        return {};
    }
    return session.firstResponseAt ? Words::tr("open for %1").arg(passed(session.startedAt, now))
                                   : Words::tr("no reply for %1").arg(passed(session.claimedAt, now));
}

QString ownerText(const Session &session, const ConversationContext &context)
{
    if (!session.owner.isValid() || session.status != SessionStatus::Active) {
        return {};
    }
    return session.owner == context.member ? Words::tr("You") : session.ownerName;
}

} // namespace

ConversationFacts conversationFacts(const Conversation &conversation, const ConversationContext &context)
{
    ConversationFacts facts;
    facts.name = shownName(conversation.displayName, conversation.customer).simplified();
    facts.preview = Words::tr("No messages yet");
    if (const auto &last = conversation.lastMessage) {
        facts.preview = lastMessageText(*last, context.memberName);
        facts.when = relativeTime(last->createdAt, context.now, context.locale);
    }
    facts.unread = badgeText(conversation.unread.value_or(0));
    if (conversation.openSessions > 1) {
        facts.doubling = Words::tr("%1 open", "more than one open session").arg(conversation.openSessions);
    }
    if (const auto &session = conversation.session) {
        facts.status = session->status;
        facts.sla = slaState(*session, context.now, context.limits);
        facts.owner = ownerText(*session, context);
        facts.state = session->status == SessionStatus::Waiting
            ? waitingText(*session, context.places.value(conversation.customer), context.now)
            : activeText(*session, facts.sla, context.now);
    }
    return facts;
}

QString lastMessageText(const LastMessage &last, const QString &memberName)
{
    Message message;
    message.type = last.type;
    message.content = last.content;
    message.direction = last.direction;
    const QString said = messageLine(message);
    switch (last.speaker) {
    case Speaker::Customer: return said;
    case Speaker::Bot: return last.type == QLatin1String("multi") ? said : Words::tr("Bot: %1").arg(said);
    case Speaker::Staff: break;
    }
    if (last.operatorName.isEmpty()) {
        return Words::tr("Staff: %1").arg(said);
    }
    return last.operatorName == memberName ? Words::tr("You: %1").arg(said)
                                           : Words::tr("%1: %2", "name: message").arg(last.operatorName, said);
}

QString conversationSentence(const Conversation &conversation, const ConversationContext &context)
{
    const ConversationFacts facts = conversationFacts(conversation, context);
    QStringList parts{facts.name};
    if (conversation.session) {
        parts << sessionStatusWord(facts.status) << facts.state << slaWord(facts.sla) << facts.owner << facts.doubling;
    }
    if (!facts.unread.isEmpty()) {
        parts << Words::tr("unread: %1").arg(facts.unread);
    }
    parts << facts.preview << facts.when;
    for (const Tag &tag : conversation.tags) {
        parts << tag.name;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool hasRunningTime(const Conversation &conversation)
{
    return conversation.session.has_value();
}

} // namespace linedesk
