// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/conversation_reader.h"

#include "app/database/sql_rows.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace linedesk {

namespace {

/// Column numbers of an inbox statement, looked up once for all rows.
struct Columns {
    explicit Columns(const SqlRows &rows)
        : user(rows.column(QLatin1String("user_id")))
        , customer(rows.column(QLatin1String("line_user_id")))
        , displayName(rows.column(QLatin1String("display_name")))
        , pictureUrl(rows.column(QLatin1String("picture_url")))
        , chatMode(rows.column(QLatin1String("chat_mode")))
        , friendStatus(rows.column(QLatin1String("friend_status")))
        , friendSince(rows.column(QLatin1String("friend_since")))
        , lastMessageAt(rows.column(QLatin1String("last_message_at")))
        , session(rows.column(QLatin1String("session_id")))
        , sessionStatus(rows.column(QLatin1String("session_status")))
        , owner(rows.column(QLatin1String("operator_id")))
        , ownerName(rows.column(QLatin1String("operator_name")))
        , startedAt(rows.column(QLatin1String("session_started_at")))
        , claimedAt(rows.column(QLatin1String("session_claimed_at")))
        , firstResponseAt(rows.column(QLatin1String("session_first_response_at")))
        , lastActivityAt(rows.column(QLatin1String("session_last_activity_at")))
        , messageCount(rows.column(QLatin1String("session_message_count")))
        , transferCount(rows.column(QLatin1String("session_transfer_count")))
        , openSessions(rows.column(QLatin1String("open_sessions")))
        , message(rows.column(QLatin1String("message_id")))
        , messageContent(rows.column(QLatin1String("message_content")))
        , messageCreatedAt(rows.column(QLatin1String("message_created_at")))
        , messageDirection(rows.column(QLatin1String("message_direction")))
        , messageType(rows.column(QLatin1String("message_type")))
        , messageRole(rows.column(QLatin1String("message_speaker_role")))
        , messageOperator(rows.column(QLatin1String("message_operator_name")))
        , tags(rows.column(QLatin1String("tags")))
    {
    }

    int user, customer, displayName, pictureUrl, chatMode, friendStatus, friendSince, lastMessageAt;
    int session, sessionStatus, owner, ownerName, startedAt, claimedAt, firstResponseAt, lastActivityAt, messageCount,
        transferCount, openSessions;
    int message, messageContent, messageCreatedAt, messageDirection, messageType, messageRole, messageOperator, tags;
};

/// What many rows have in common is kept once: a long inbox has few states, owners and tags, and thousands of rows.
class SharedValues {
public:
    QString text(const QString &text) { return *m_texts.insert(text); }
    Tags tags(const SqlRow &row, int column)
    {
        const QString json = row.text(column);
        const auto known = m_tags.constFind(json);
        return known != m_tags.constEnd() ? *known : *m_tags.insert(json, tagsFrom(row.json(column)));
    }

private:
    QSet<QString> m_texts;
    QHash<QString, Tags> m_tags;
};

/// Without the room that decoding left: two thirds of it in Thai and Japanese.
QString squeezed(QString text)
{
    text.squeeze();
    return text;
}

Session sessionFrom(const SqlRow &row, const Columns &at, SharedValues &shared)
{
    Session session;
    session.id = SessionId(row.integer(at.session));
    session.status = sessionStatusFromText(row.text(at.sessionStatus));
    session.owner = StaffId(row.integer(at.owner));
    session.ownerName = shared.text(row.text(at.ownerName));
    session.startedAt = row.instant(at.startedAt);
    session.claimedAt = row.instant(at.claimedAt);
    session.firstResponseAt = row.instant(at.firstResponseAt);
    session.lastActivityAt = row.instant(at.lastActivityAt);
    session.messageCount = static_cast<int>(row.integer(at.messageCount));
    session.transferCount = static_cast<int>(row.integer(at.transferCount));
    return session;
}

LastMessage lastMessageFrom(const SqlRow &row, const Columns &at, SharedValues &shared)
{
    LastMessage message;
    message.id = MessageId(row.integer(at.message));
    message.content = squeezed(row.text(at.messageContent));
    message.createdAt = row.instant(at.messageCreatedAt).value_or(Instant());
    message.direction = directionFromText(row.text(at.messageDirection));
    message.type = shared.text(row.text(at.messageType));
    message.operatorName = shared.text(row.text(at.messageOperator));
    message.speaker = speakerOf(message.direction, row.text(at.messageRole), message.operatorName);
    return message;
}

Conversation conversationFrom(const SqlRow &row, const Columns &at, SharedValues &shared)
{
    Conversation conversation;
    conversation.user = UserId(row.integer(at.user));
    conversation.customer = CustomerId(row.text(at.customer));
    conversation.displayName = squeezed(row.text(at.displayName));
    conversation.pictureUrl = row.text(at.pictureUrl);
    conversation.chatMode = shared.text(row.text(at.chatMode));
    conversation.friendStatus = shared.text(row.text(at.friendStatus));
    conversation.friendSince = row.instant(at.friendSince);
    conversation.lastMessageAt = row.instant(at.lastMessageAt);
    conversation.openSessions = static_cast<int>(row.integer(at.openSessions));
    if (!row.isNull(at.session)) {
        conversation.session = sessionFrom(row, at, shared);
    }
    if (!row.isNull(at.message)) {
        conversation.lastMessage = lastMessageFrom(row, at, shared);
    }
    conversation.tags = shared.tags(row, at.tags);
    return conversation;
}

} // namespace

Tags tagsFrom(const QJsonDocument &json)
{
    Tags tags;
    const QJsonArray array = json.array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        tags.append({TagId(object.value(QLatin1String("id")).toInteger()),
            object.value(QLatin1String("name")).toString(), object.value(QLatin1String("color")).toString()});
    }
    return tags;
}

Conversations conversationsFrom(const SqlRows &rows)
{
    Conversations conversations;
    if (rows.isEmpty()) {
        return conversations;
    }
    const Columns at(rows);
    SharedValues shared;
    conversations.reserve(rows.size());
    for (int i = 0; i < rows.size(); ++i) {
        conversations.append(conversationFrom(rows.at(i), at, shared));
    }
    return conversations;
}

} // namespace linedesk
