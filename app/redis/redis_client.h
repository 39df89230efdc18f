// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/redis/redis_options.h"
#include "app/redis/redis_reply.h"
#include "app/redis/redis_state.h"
#include "models/domain/result.h"

#include <QByteArrayList>
#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace linedesk {

class Clock;
class RedisExchange;
class RedisLink;
struct RedisAddress;

/// A Redis to ask. Owns one connection, which lives on the I/O thread handed in, is opened at once, sends commands
/// without waiting for the answers of those before, and comes back by itself as long as the client lives. It never
/// subscribes.
///
/// The I/O thread must run as long as the client lives. Whoever calls from a worker must be done before the client is
/// destroyed; calls that are under way then end with an error. Destruction takes at most 2 s, in practice no time.
class RedisClient : public QObject {
    Q_OBJECT
public:
    RedisClient(const RedisAddress &address, const RedisOptions &options, const Clock &clock, QThread &ioThread,
        QObject *parent = nullptr);
    ~RedisClient() override;

    /// Sends the words of a command. May be called on any thread; commands of one thread are sent in the order of the
    /// calls. The future always ends with a value, within RedisOptions::callTimeout: the answer, RedisRefused (the
    /// command's name) for an error reply, RedisUnavailable (the server) when there was no answer, WrongCall for no
    /// command at all.
    ///
    /// While the first attempt to connect, or the one right after a break, runs, calls wait for it; in a pause between
    /// attempts they fail at once. A command that was sent is never sent again: after RedisUnavailable it may or may
    /// not have been done. A worker may block on the future, the I/O thread must not.
    QFuture<Result<RedisReply>> send(const QByteArrayList &command);

    /// A sign of life: the time from the call to the answer. Any thread, ends as send() does.
    QFuture<Result<Microseconds>> ping();

    /// "host:port".
    const QString &server() const { return m_server; }
    /// Any thread.
    RedisState state() const;
    /// How many commands were sent, but for the link's own. Any thread.
    qint64 commandsSent() const;

    /// The network is back, the machine woke, a person does not want to wait: ends a pause between attempts. Any
    /// thread.
    void reconnectNow();

Q_SIGNALS:
    /// On the client's thread.
    void stateChanged(const linedesk::RedisState &state);

private:
    void post(const QByteArrayList &command, std::function<void(Result<RedisReply>)> finish);

    const QString m_server;
    const std::chrono::milliseconds m_callTimeout;
    const std::shared_ptr<RedisExchange> m_exchange;
    RedisLink *const m_link;
};

} // namespace linedesk
