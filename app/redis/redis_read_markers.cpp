// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/redis_read_markers.h"

#include "app/redis/redis_client.h"

namespace linedesk {

Result<QList<MaybeInstant>> RedisReadMarkers::of(StaffId staff, const QList<CustomerId> &customers)
{
    QList<MaybeInstant> markers;
    if (customers.isEmpty()) {
        return markers;
    }
    QByteArrayList command{QByteArrayLiteral("MGET")};
    command.reserve(customers.size() + 1);
    const QByteArray prefix = "read:" + QByteArray::number(staff.value()) + ':';
    for (const CustomerId &customer : customers) {
        command << prefix + customer.value().toUtf8();
    }
    const Result<RedisReply> reply = m_client.send(command).result();
    if (!reply) {
        return reply.error();
    }
    const std::vector<RedisReply> &values = reply->elements();
    if (values.size() != static_cast<std::size_t>(customers.size())) {
        return makeError(
            ErrorKind::RedisRefused, {QStringLiteral("MGET")}, QStringLiteral("not one value for each key"));
    }
    markers.reserve(customers.size());
    for (const RedisReply &value : values) {
        markers << Instant::parse(QString::fromUtf8(value.bytes()));
    }
    return markers;
}

} // namespace linedesk
