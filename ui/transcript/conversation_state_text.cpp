// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/conversation_state_text.h"

#include "ui/text/number_text.h"
#include "ui/text/session_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

namespace linedesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(linedesk::ConversationHeader)
};

QString between(Instant from, Instant to)
{
    return durationText(std::chrono::duration_cast<std::chrono::seconds>(to - from));
}

QString placeInQueue(const QueuePlace &place)
{
    if (place.position == 0) {
        return {};
    }
    const auto eta = std::chrono::seconds(qRound64(place.etaSeconds));
    return Words::tr("%1 of %2, about %3", "place in the queue, waiting customers, time left")
        .arg(placeText(place.position), QString::number(place.total), roughDuration(eta));
}

QStringList waitingParts(const Session &session, const QueuePlace &place, Instant now)
{
    QStringList parts;
    parts << (session.startedAt ? Words::tr("Waiting %1").arg(between(*session.startedAt, now))
                                : sessionStatusWord(session.status));
    parts << placeInQueue(place);
    if (const MaybeInstant end = session.abandonsAt()) {
        parts << (*end > now ? Words::tr("gives up in %1").arg(between(now, *end)) : Words::tr("about to give up"));
    }
    return parts;
}

QStringList activeParts(const Session &session, const QString &owner, Instant now)
{
    QStringList parts{sessionStatusWord(session.status), owner};
    if (const MaybeInstant end = session.closesAt()) {
        parts << (*end > now ? Words::tr("closes in %1").arg(between(now, *end)) : Words::tr("about to close"));
    }
    return parts;
}

} // namespace

QString conversationStateText(const Conversation &conversation, const ConversationContext &context)
{
    if (!conversation.user.isValid()) {
        return {}; // nothing but the id is known yet
    }
    const ConversationFacts facts = conversationFacts(conversation, context);
    QStringList parts;
    if (!conversation.session) {
        const bool isHuman = conversation.chatMode == QLatin1String("HUMAN");
        parts << (isHuman ? Words::tr("No open chat") : Words::tr("Answered by the bot"));
    } else if (conversation.session->status == SessionStatus::Waiting) {
        parts = waitingParts(*conversation.session, context.places.value(conversation.customer), context.now);
    } else {
        parts = activeParts(*conversation.session, facts.owner, context.now);
    }
    parts << facts.doubling;
    if (!conversation.friendStatus.isEmpty() && conversation.friendStatus != QLatin1String("ACTIVE")) {
        parts << friendStatusWord(conversation.friendStatus);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace linedesk
