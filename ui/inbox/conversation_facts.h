// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/domain/sla.h"
#include "ui/inbox/queue_place.h"

#include <QLocale>

namespace linedesk {

/// Who looks, and when: what the words of a row depend on beside the conversation.
struct ConversationContext {
    Instant now;
    StaffId member;
    QString memberName; ///< as it stands in messages.operator_name
    SlaLimits limits;
    QueuePlaces places;
    QLocale locale;
};

/// What a row of the inbox says, in words of the language in force.
struct ConversationFacts {
    QString name;
    QString preview;  ///< one line, plain text: "You: …", "Bot answered “refund”"
    QString when;     ///< of the newest message; empty when there is none
    QString owner;    ///< "You", "Nok"; empty without an open chat of somebody
    QString state;    ///< running time of a waiting or late one: "3rd · 06:10", "closes in 04:10"; mostly empty
    QString doubling; ///< "2 open" when there are more open sessions than one
    QString unread;   ///< "7", "99+" or empty
    SlaState sla = SlaState::None;
    SessionStatus status = SessionStatus::Unknown; ///< of the open session
};

ConversationFacts conversationFacts(const Conversation &conversation, const ConversationContext &context);

/// The newest message in one line, with who said it.
QString lastMessageText(const LastMessage &message, const QString &memberName);

/// The whole row for who listens to the screen: name, state, unread, message, time, tags.
QString conversationSentence(const Conversation &conversation, const ConversationContext &context);

/// Whether the words of this row change with every second.
bool hasRunningTime(const Conversation &conversation);

} // namespace linedesk
