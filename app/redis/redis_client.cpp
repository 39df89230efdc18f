// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/redis_client.h"

#include "app/platform/log_categories.h"
#include "app/redis/redis_address.h"
#include "app/redis/redis_command.h"
#include "app/redis/redis_link.h"
#include "models/domain/clock.h"

#include <QPromise>
#include <QThread>

namespace linedesk {

namespace {

constexpr int closeLimitMs = 2'000;

template <typename T>
std::shared_ptr<QPromise<T>> startPromise()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

} // namespace

RedisClient::RedisClient(
    const RedisAddress &address, const RedisOptions &options, const Clock &clock, QThread &ioThread, QObject *parent)
    : QObject(parent)
    , m_server(address.server())
    , m_callTimeout(options.callTimeout)
    , m_exchange(std::make_shared<RedisExchange>(RedisState{RedisState::Phase::Connecting, clock.now(), std::nullopt}))
    , m_link(new RedisLink(address, options, clock, m_exchange))
{
    connect(m_link, &RedisLink::stateChanged, this, &RedisClient::stateChanged);
    m_link->moveToThread(&ioThread);
    QMetaObject::invokeMethod(m_link, &RedisLink::start, Qt::QueuedConnection);
}

RedisClient::~RedisClient()
{
    // From here on neither touches the other.
    m_link->disconnect(this);
    // A link on this very thread, or on one that has ended, cannot be waited for.
    if (m_link->thread() == QThread::currentThread() || m_link->thread()->isFinished()) {
        delete m_link;
        return;
    }
    m_link->deleteLater();
    if (!m_exchange->ended().tryAcquire(1, closeLimitMs)) {
        qCWarning(lcRedis) << "the link to" << m_server << "did not close in time";
    }
}

QFuture<Result<RedisReply>> RedisClient::send(const QByteArrayList &command)
{
    const auto promise = startPromise<Result<RedisReply>>();
    post(command, [promise](Result<RedisReply> result) {
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Microseconds>> RedisClient::ping()
{
    const auto promise = startPromise<Result<Microseconds>>();
    const auto asked = std::chrono::steady_clock::now();
    post({QByteArrayLiteral("PING")}, [promise, asked](const Result<RedisReply> &result) {
        const auto took = std::chrono::duration_cast<Microseconds>(std::chrono::steady_clock::now() - asked);
        promise->addResult(result ? Result<Microseconds>(took) : Result<Microseconds>(result.error()));
        promise->finish();
    });
    return promise->future();
}

void RedisClient::post(const QByteArrayList &command, std::function<void(Result<RedisReply>)> finish)
{
    Result<QByteArray> bytes = encodeRedisCommand(command);
    if (!bytes) {
        finish(bytes.error());
        return;
    }
    RedisCall call{QString::fromLatin1(command.first()), std::move(bytes).value(), {}, std::move(finish)};
    switch (m_exchange->post(call, m_callTimeout)) {
    case RedisExchange::Posted::First:
        QMetaObject::invokeMethod(m_link, &RedisLink::takeCalls, Qt::QueuedConnection);
        break;
    case RedisExchange::Posted::Queued: break;
    case RedisExchange::Posted::Closed:
        call.finish(makeError(ErrorKind::RedisUnavailable, {m_server}, QStringLiteral("the link was closed")));
        break;
    }
}

RedisState RedisClient::state() const
{
    return m_exchange->state();
}

qint64 RedisClient::commandsSent() const
{
    return m_exchange->sent();
}

void RedisClient::reconnectNow()
{
    QMetaObject::invokeMethod(m_link, &RedisLink::reconnectNow, Qt::QueuedConnection);
}

} // namespace linedesk
