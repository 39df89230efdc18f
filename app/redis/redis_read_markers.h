// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/redis/read_markers.h"

namespace linedesk {

class RedisClient;

/// The markers of a server workspace: keys `read:{staff}:{customer}`, read by one MGET. The client must outlive it. Any
/// thread but the I/O thread.
class RedisReadMarkers final : public ReadMarkers {
public:
    explicit RedisReadMarkers(RedisClient &client)
        : m_client(client)
    {
    }

    Result<QList<MaybeInstant>> of(StaffId staff, const QList<CustomerId> &customers) override;
    int commandsFor(qsizetype customers) const override { return customers > 0 ? 1 : 0; }

private:
    RedisClient &m_client;
};

} // namespace linedesk
