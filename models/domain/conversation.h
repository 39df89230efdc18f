// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/domain/session.h"
#include "models/domain/tag.h"

#include <optional>

namespace linedesk {

/// What the inbox shows of the newest message: its text is cut at 160 characters.
struct LastMessage {
    MessageId id;
    QString content;
    Instant createdAt;
    Direction direction = Direction::Incoming;
    QString type;
    Speaker speaker = Speaker::Customer;
    QString operatorName;

    friend bool operator==(const LastMessage &, const LastMessage &) = default;
};

/// One customer as a row of the inbox: user, open session, newest message, tags (contract database.md §5).
struct Conversation {
    CustomerId customer;
    UserId user;
    QString displayName;  ///< may be empty: show the customer's id
    QString pictureUrl;   ///< may be empty or relative
    QString chatMode;     ///< BOT or HUMAN
    QString friendStatus; ///< ACTIVE, BLOCKED, DELETED, UNFOLLOWED, or another word
    MaybeInstant friendSince;
    MaybeInstant lastMessageAt;     ///< the newest LINE event from the customer, not the newest message
    std::optional<Session> session; ///< the open one
    int openSessions = 0;           ///< more than 1 is a doubling, and shown
    std::optional<LastMessage> lastMessage;
    Tags tags;
    std::optional<int> unread; ///< exact to 99, 100 means more; nothing when it cannot be asked

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

using Conversations = QList<Conversation>;

/// The name to show: display_name, else the customer's id.
QString shownName(const QString &displayName, const CustomerId &customer);

/// Inbox order: last_message_at DESC NULLS LAST, users.id DESC. True when `a` stands above `b`.
bool isAbove(const Conversation &a, const Conversation &b);

} // namespace linedesk
