// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/json_values.h"

#include "models/domain/sla.h"

#include <QJsonArray>

#include <cmath>

namespace linedesk {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue idOrNull(qint64 id)
{
    return id > 0 ? QJsonValue(id) : QJsonValue(QJsonValue::Null);
}

QJsonValue ownerJson(const Conversation &conversation)
{
    if (!conversation.session || !conversation.session->owner.isValid()) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("id"), conversation.session->owner.value()},
        {QStringLiteral("name"), textOrNull(conversation.session->ownerName)}};
}

QJsonValue lastMessageJson(const std::optional<LastMessage> &message)
{
    if (!message) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("id"), message->id.value()}, {QStringLiteral("content"), message->content},
        {QStringLiteral("created_at"), instantJson(message->createdAt)},
        {QStringLiteral("direction"), directionText(message->direction)},
        {QStringLiteral("message_type"), message->type}};
}

QJsonValue sessionJson(const std::optional<Session> &session)
{
    if (!session) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("id"), session->id.value()},
        {QStringLiteral("status"), sessionStatusText(session->status)},
        {QStringLiteral("operator_id"), idOrNull(session->owner.value())},
        {QStringLiteral("started_at"), instantJson(session->startedAt)},
        {QStringLiteral("claimed_at"), instantJson(session->claimedAt)},
        {QStringLiteral("closes_at"), instantJson(session->closesAt())},
        {QStringLiteral("abandons_at"), instantJson(session->abandonsAt())}};
}

QJsonArray tagsJson(const Tags &tags)
{
    QJsonArray array;
    for (const Tag &tag : tags) {
        array.append(QJsonObject{{QStringLiteral("id"), tag.id.value()}, {QStringLiteral("name"), tag.name},
            {QStringLiteral("color"), tag.color}});
    }
    return array;
}

} // namespace

QJsonValue instantJson(const MaybeInstant &instant)
{
    return instant ? QJsonValue(instant->toIso()) : QJsonValue(QJsonValue::Null);
}

QJsonObject conversationJson(const Conversation &row, Instant now)
{
    const SlaState sla = row.session ? slaState(*row.session, now) : SlaState::None;
    return {{QStringLiteral("line_user_id"), row.customer.value()},
        {QStringLiteral("display_name"), textOrNull(row.displayName)},
        {QStringLiteral("picture_url"), textOrNull(row.pictureUrl)}, {QStringLiteral("chat_mode"), row.chatMode},
        {QStringLiteral("friend_status"), textOrNull(row.friendStatus)},
        {QStringLiteral("last_message_at"), instantJson(row.lastMessageAt)},
        {QStringLiteral("tags"), tagsJson(row.tags)},
        {QStringLiteral("unread_count"), row.unread ? QJsonValue(*row.unread) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("owner"), ownerJson(row)}, {QStringLiteral("last_message"), lastMessageJson(row.lastMessage)},
        {QStringLiteral("session"), sessionJson(row.session)},
        {QStringLiteral("sla_state"), textOrNull(slaStateText(sla))}};
}

QJsonObject messageJson(const Message &message)
{
    return {{QStringLiteral("id"), message.id.value()}, {QStringLiteral("direction"), directionText(message.direction)},
        {QStringLiteral("message_type"), message.type}, {QStringLiteral("content"), message.content},
        {QStringLiteral("payload"),
            message.payload.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(message.payload)},
        {QStringLiteral("speaker"), speakerText(message.speaker())},
        {QStringLiteral("operator_name"), textOrNull(message.operatorName)},
        {QStringLiteral("created_at"), instantJson(message.createdAt)}};
}

QJsonObject queueEntryJson(const QueueEntry &entry, Instant now)
{
    const bool isWaiting = entry.position > 0;
    const auto null = QJsonValue(QJsonValue::Null);
    const double wait =
        entry.session.startedAt ? std::chrono::duration<double>(now - *entry.session.startedAt).count() : 0.0;
    return {{QStringLiteral("position"), entry.position}, {QStringLiteral("line_user_id"), entry.customer.value()},
        {QStringLiteral("display_name"), textOrNull(entry.displayName)},
        {QStringLiteral("session_id"), idOrNull(entry.session.id.value())},
        {QStringLiteral("started_at"), instantJson(entry.session.startedAt)},
        {QStringLiteral("wait_seconds"), isWaiting && entry.session.startedAt ? QJsonValue(wait) : null},
        {QStringLiteral("eta_seconds"), entry.etaSeconds},
        {QStringLiteral("abandons_at"), instantJson(entry.session.abandonsAt())},
        {QStringLiteral("sla_state"), textOrNull(slaStateText(slaState(entry.session, now)))}};
}

QJsonObject kpiValuesJson(const KpiSnapshot &snapshot)
{
    QJsonObject values;
    for (const Kpi kpi : allKpis()) {
        values.insert(kpiName(kpi), snapshot.values.value(kpi));
    }
    values.insert(QStringLiteral("timestamp"), snapshot.computedAt.toIso());
    return values;
}

QJsonObject trendsJson(const KpiSnapshot &snapshot)
{
    QJsonObject trends;
    for (const Kpi kpi : trendedKpis()) {
        const Trend trend = snapshot.trends.value(kpi);
        trends.insert(kpiName(kpi),
            QJsonObject{{QStringLiteral("current"), trend.current}, {QStringLiteral("previous"), trend.previous},
                {QStringLiteral("delta"), trend.delta}, {QStringLiteral("delta_percent"), trend.deltaPercent}});
    }
    return trends;
}

} // namespace linedesk
