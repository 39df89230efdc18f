// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/redis/backoff.h"
#include "app/redis/redis_address.h"
#include "app/redis/redis_decoder.h"
#include "app/redis/redis_exchange.h"
#include "app/redis/redis_log_in.h"
#include "app/redis/redis_options.h"
#include "app/redis/redis_pipeline.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QSslSocket;

namespace linedesk {

class Clock;

/// The connection of a RedisClient: connects, logs in, sends, reads, notices a dead link, comes back. Lives on the I/O
/// thread; its destruction there ends every call.
class RedisLink : public QObject {
    Q_OBJECT
public:
    RedisLink(RedisAddress address, RedisOptions options, const Clock &clock, std::shared_ptr<RedisExchange> exchange);
    ~RedisLink() override;

    void start();
    /// Fetches what was posted to the exchange.
    void takeCalls();
    /// Ends a pause between attempts.
    void reconnectNow();

Q_SIGNALS:
    void stateChanged(const linedesk::RedisState &state);

private:
    struct DropSocket {
        void operator()(QSslSocket *socket) const;
    };

    void openSocket();
    void logIn();
    void onReadyRead();
    bool onReply(RedisReply reply);
    void onLogInReply(const RedisReply &reply);
    void goUp();
    void breakLink(const Error &error);
    void scheduleAttempt();
    void sendWaiting();
    void sendPing();
    void expireCalls();
    void armExpiry();
    void setState(RedisState::Phase phase, const std::optional<Error> &error = std::nullopt);
    Error unavailable(const QString &cause) const;

    const RedisAddress m_address;
    const RedisOptions m_options;
    const Clock &m_clock;
    const std::shared_ptr<RedisExchange> m_exchange;

    std::unique_ptr<QSslSocket, DropSocket> m_socket;
    std::optional<RedisDecoder> m_decoder;
    std::optional<RedisLogIn> m_logIn;
    RedisPipeline m_pipeline;

    Backoff m_backoff;
    bool m_isUp = false;
    bool m_failsAtOnce = false; ///< in a pause or a later attempt: calls do not wait
    QString m_lastCause;
    RedisCall::Time m_upSince;

    QTimer m_connectTimer;
    QTimer m_retryTimer;
    QTimer m_expiryTimer;
    QTimer m_pingTimer;
    QTimer m_silenceTimer;
};

} // namespace linedesk
