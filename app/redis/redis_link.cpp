// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/redis_link.h"

#include "app/platform/log_categories.h"
#include "app/redis/redis_command.h"
#include "models/domain/clock.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslSocket>

#include <array>
#include <utility>

namespace linedesk {

namespace {

// Enough to keep the network busy, little enough that most calls of a stuck link are still unsent when they expire.
constexpr qint64 sendWindow = qint64{1024} * 1024;
// What the system may read ahead of us; TCP holds the server back beyond it.
constexpr qint64 readAhead = qint64{1024} * 1024;
constexpr std::size_t readStep = std::size_t{64} * 1024;

QSslConfiguration tlsConfiguration(const QByteArray &authorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!authorities.isEmpty()) {
        configuration.setCaCertificates(QSslCertificate::fromData(authorities, QSsl::Pem));
    }
    return configuration;
}

} // namespace

void RedisLink::DropSocket::operator()(QSslSocket *socket) const
{
    // Often called from one of its own signals.
    socket->abort();
    socket->deleteLater();
}

RedisLink::RedisLink(
    RedisAddress address, RedisOptions options, const Clock &clock, std::shared_ptr<RedisExchange> exchange)
    : m_address(std::move(address))
    , m_options(std::move(options))
    , m_clock(clock)
    , m_exchange(std::move(exchange))
    , m_backoff(m_options.backoffUnit)
    , m_connectTimer(this)
    , m_retryTimer(this)
    , m_expiryTimer(this)
    , m_pingTimer(this)
    , m_silenceTimer(this)
{
    for (QTimer *timer : {&m_connectTimer, &m_retryTimer, &m_expiryTimer, &m_silenceTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    m_connectTimer.setInterval(m_options.connectTimeout);
    m_pingTimer.setInterval(m_options.pingInterval);
    m_silenceTimer.setInterval(m_options.silenceLimit);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] {
        breakLink(unavailable(QStringLiteral("no connection within %1 ms").arg(m_options.connectTimeout.count())));
    });
    connect(&m_silenceTimer, &QTimer::timeout, this, [this] {
        breakLink(unavailable(QStringLiteral("nothing came for %1 ms").arg(m_options.silenceLimit.count())));
    });
    connect(&m_retryTimer, &QTimer::timeout, this, &RedisLink::openSocket);
    connect(&m_expiryTimer, &QTimer::timeout, this, &RedisLink::expireCalls);
    connect(&m_pingTimer, &QTimer::timeout, this, &RedisLink::sendPing);
}

RedisLink::~RedisLink()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        delete m_socket.release();
    }
    const Error closed = unavailable(QStringLiteral("the link was closed"));
    for (RedisCall &call : m_exchange->close()) {
        m_pipeline.add(std::move(call));
    }
    m_pipeline.failSent(closed);
    m_pipeline.failUnsent(closed);
    m_exchange->ended().release();
}

void RedisLink::start()
{
    m_backoff.next(0); // the first attempt is the one at once
    openSocket();
}

void RedisLink::takeCalls()
{
    for (RedisCall &call : m_exchange->take()) {
        m_pipeline.add(std::move(call));
    }
    if (m_failsAtOnce) {
        m_pipeline.failUnsent(unavailable(m_lastCause));
        return;
    }
    expireCalls();
    sendWaiting();
}

void RedisLink::reconnectNow()
{
    if (m_retryTimer.isActive()) {
        m_retryTimer.stop();
        m_backoff.reset();
        m_backoff.next(0);
        m_failsAtOnce = false;
        openSocket();
    }
}

void RedisLink::openSocket()
{
    m_decoder.emplace(m_options.replyLimit);
    m_logIn.emplace(m_address);
    m_socket.reset(new QSslSocket);
    QSslSocket *socket = m_socket.get();
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setReadBufferSize(readAhead);
    connect(socket, &QAbstractSocket::errorOccurred, this, [this] {
        const bool isClosed = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
        breakLink(unavailable(isClosed ? QStringLiteral("the server closed the link") : m_socket->errorString()));
    });
    connect(socket, &QAbstractSocket::disconnected, this,
        [this] { breakLink(unavailable(QStringLiteral("the server closed the link"))); });
    connect(socket, &QIODevice::readyRead, this, &RedisLink::onReadyRead);
    connect(socket, &QIODevice::bytesWritten, this, &RedisLink::sendWaiting);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, &RedisLink::sendWaiting);

    m_connectTimer.start();
    if (m_address.usesTls) {
        connect(socket, &QSslSocket::encrypted, this, &RedisLink::logIn);
        socket->setSslConfiguration(tlsConfiguration(m_options.authorities));
        socket->connectToHostEncrypted(m_address.host, m_address.port);
    } else {
        connect(socket, &QAbstractSocket::connected, this, &RedisLink::logIn);
        socket->connectToHost(m_address.host, m_address.port);
    }
}

void RedisLink::logIn()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->write(m_logIn->request());
}

void RedisLink::onReadyRead()
{
    std::array<char, readStep> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills what is used
    while (m_socket) {
        const qint64 size = m_socket->read(bytes.data(), readStep);
        if (size <= 0) {
            break;
        }
        m_decoder->feed(QByteArrayView(bytes.data(), size));
        std::optional<RedisReply> reply = m_decoder->next();
        while (reply && onReply(std::move(*reply))) {
            reply = m_decoder->next();
        }
        if (m_socket && !m_decoder->failure().isEmpty()) {
            breakLink(unavailable(m_decoder->failure()));
        }
    }
    if (m_pipeline.isAwaiting()) {
        m_silenceTimer.start();
    } else {
        m_silenceTimer.stop();
    }
}

/// False when the link broke over it.
bool RedisLink::onReply(RedisReply reply)
{
    if (!m_isUp) {
        onLogInReply(reply);
    } else if (!m_pipeline.answer(std::move(reply))) {
        breakLink(unavailable(QStringLiteral("an answer came to no question")));
    }
    return m_socket != nullptr;
}

void RedisLink::onLogInReply(const RedisReply &reply)
{
    const Outcome outcome = m_logIn->take(reply);
    if (!outcome) {
        breakLink(outcome.error());
    } else if (m_logIn->isDone()) {
        goUp();
    }
}

void RedisLink::goUp()
{
    m_connectTimer.stop();
    m_logIn.reset();
    m_isUp = true;
    m_failsAtOnce = false;
    m_upSince = std::chrono::steady_clock::now();
    m_pingTimer.start();
    setState(RedisState::Phase::Up);
    takeCalls();
}

void RedisLink::breakLink(const Error &error)
{
    m_socket->disconnect(this);
    m_socket.reset();
    for (QTimer *timer : {&m_connectTimer, &m_pingTimer, &m_silenceTimer}) {
        timer->stop();
    }
    if (std::exchange(m_isUp, false) && std::chrono::steady_clock::now() - m_upSince >= m_options.stableAfter) {
        m_backoff.reset();
    }
    m_lastCause = error.kind == ErrorKind::RedisRefused ? QString(error.parameters.join(u' ') + u": " + error.cause)
                                                        : error.cause;
    setState(RedisState::Phase::Down, error);
    m_pipeline.failSent(unavailable(QString(QStringLiteral("sent, but not answered: ") + m_lastCause)));
    scheduleAttempt();
}

void RedisLink::scheduleAttempt()
{
    const std::chrono::milliseconds pause = m_backoff.next(QRandomGenerator::global()->generateDouble());
    m_failsAtOnce = pause.count() > 0;
    if (m_failsAtOnce) {
        m_pipeline.failUnsent(unavailable(m_lastCause));
    }
    m_retryTimer.start(pause);
}

void RedisLink::sendWaiting()
{
    while (
        m_isUp && m_pipeline.hasUnsent() && m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() < sendWindow) {
        RedisCall &call = m_pipeline.markSent();
        if (call.finish) {
            m_exchange->countSent();
        }
        if (!m_silenceTimer.isActive()) {
            m_silenceTimer.start();
        }
        m_socket->write(std::exchange(call.bytes, {})); // may break the link at once, which m_isUp then tells
    }
    armExpiry();
}

void RedisLink::sendPing()
{
    const Result<QByteArray> ping = encodeRedisCommand({QByteArrayLiteral("PING")});
    RedisCall call{QStringLiteral("PING"), ping.value(), {}, {}};
    m_exchange->post(call, m_options.callTimeout);
    takeCalls();
}

void RedisLink::expireCalls()
{
    m_pipeline.expire(std::chrono::steady_clock::now(),
        unavailable(QStringLiteral("no answer within %1 ms").arg(m_options.callTimeout.count())));
    armExpiry();
}

/// A timer that fires too early does no harm, so one that runs is left alone.
void RedisLink::armExpiry()
{
    const std::optional<RedisCall::Time> deadline = m_pipeline.nextDeadline();
    if (deadline && !m_expiryTimer.isActive()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(*deadline - std::chrono::steady_clock::now());
        m_expiryTimer.start(std::max(left, std::chrono::milliseconds(0)));
    }
}

void RedisLink::setState(RedisState::Phase phase, const std::optional<Error> &error)
{
    const RedisState before = m_exchange->state();
    if (before.phase == phase && before.error == error) {
        return;
    }
    const RedisState state{phase, before.phase == phase ? before.since : m_clock.now(), error};
    m_exchange->setState(state);
    if (error) {
        qCInfo(lcRedis) << "link to" << m_address.server() << "is down:" << errorName(error->kind) << m_lastCause;
    } else {
        qCInfo(lcRedis) << "link to" << m_address.server() << "is up";
    }
    Q_EMIT stateChanged(state);
}

Error RedisLink::unavailable(const QString &cause) const
{
    return makeError(ErrorKind::RedisUnavailable, {m_address.server()}, cause);
}

} // namespace linedesk
