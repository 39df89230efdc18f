// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArrayList>

#include <memory>

struct redisContext;
struct redisReply;

namespace linedesk {

struct RedisAddress;

/// What a plain client takes: hiredis, one command at a time, blocking. One thread.
class BareRedis {
public:
    explicit BareRedis(const RedisAddress &address);
    ~BareRedis();
    BareRedis(const BareRedis &) = delete;
    BareRedis &operator=(const BareRedis &) = delete;

    bool isOpen() const;
    /// Errors: RedisRefused for an error reply, RedisUnavailable for none.
    Result<std::shared_ptr<redisReply>> run(const QByteArrayList &command);
    /// Sends many commands before it reads their answers. Errors: as run().
    Outcome runAll(const QList<QByteArrayList> &commands);
    /// How often the server was asked MGET so far.
    Result<int> markerReadings();

private:
    Result<std::shared_ptr<redisReply>> taken(void *reply, const QByteArray &command);

    struct Free {
        void operator()(redisContext *context) const;
    };
    std::unique_ptr<redisContext, Free> m_context;
};

/// The values of an MGET as the array that an instant list is sent as; what is no text becomes NULL.
QByteArray bareInstantArray(const redisReply &values);

} // namespace linedesk
