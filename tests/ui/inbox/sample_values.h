// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"

namespace linedesk {

// Values for tests of the window. Time runs up to sampleNow().

inline Instant sampleNow()
{
    return *Instant::parse(u"2026-11-24T10:42:30Z");
}

inline Instant ago(std::chrono::seconds duration)
{
    return sampleNow() - duration;
}

inline CustomerId sampleCustomer(int id)
{
    return CustomerId(QStringLiteral("U%1").arg(id, 32, 16, QChar(u'0')));
}

/// Customer `id` wrote "message of …" `id` minutes ago.
inline Conversation sampleConversation(int id)
{
    Conversation row;
    row.customer = sampleCustomer(id);
    row.user = UserId(id);
    row.displayName = QStringLiteral("Customer %1").arg(id);
    row.chatMode = QStringLiteral("BOT");
    row.friendStatus = QStringLiteral("ACTIVE");
    row.lastMessageAt = ago(std::chrono::minutes(id));
    LastMessage last;
    last.type = QStringLiteral("text");
    last.content = QStringLiteral("message of %1").arg(id);
    last.createdAt = *row.lastMessageAt;
    row.lastMessage = last;
    return row;
}

inline Session sampleSession(SessionStatus status, std::chrono::seconds age)
{
    Session session;
    session.id = SessionId(7);
    session.status = status;
    session.startedAt = ago(age);
    if (status == SessionStatus::Active) {
        session.owner = StaffId(2);
        session.ownerName = QStringLiteral("Somsri");
        session.claimedAt = session.startedAt;
        session.firstResponseAt = session.startedAt;
        session.lastActivityAt = session.startedAt;
    }
    return session;
}

inline Message sampleMessage(int id, const QString &text, Direction direction = Direction::Incoming)
{
    Message message;
    message.id = MessageId(id);
    message.type = QStringLiteral("text");
    message.content = text;
    message.direction = direction;
    message.createdAt = ago(std::chrono::minutes(1000 - id));
    return message;
}

} // namespace linedesk
