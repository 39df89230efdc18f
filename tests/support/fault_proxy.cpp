// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_proxy.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <future>
#include <mutex>
#include <vector>

namespace linedesk {

namespace {

/// One connection: the client's socket and ours to the server. Lives on the proxy's thread.
struct Pair {
    QPointer<QTcpSocket> client;
    QPointer<QTcpSocket> server;
    std::chrono::milliseconds delay{0};
    qint64 bytesLeft = -1; ///< from the server, until the cut or the silence; negative: for ever
    bool isSilent = false;
};

} // namespace

/// The proxy on its thread.
class FaultProxyServer : public QTcpServer {
public:
    FaultProxyServer(QString host, quint16 port)
        : m_host(std::move(host))
        , m_targetPort(port)
    {
        connect(this, &QTcpServer::newConnection, this, &FaultProxyServer::take);
    }

    /// Runs it on the proxy's thread and waits. By means of the standard library, because the thread sanitizer does not see how Qt's
    /// own queued calls keep order.
    void runInside(const std::function<void()> &task)
    {
        const auto done = std::make_shared<std::promise<void>>();
        const std::future<void> isDone = done->get_future();
        {
            const std::scoped_lock lock(m_mutex);
            m_tasks.push_back([&task, done] {
                task();
                done->set_value();
            });
        }
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
        isDone.wait();
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User) {
            return QTcpServer::event(event);
        }
        std::vector<std::function<void()>> tasks;
        {
            const std::scoped_lock lock(m_mutex);
            tasks.swap(m_tasks);
        }
        for (const auto &task : tasks) {
            task();
        }
        return true;
    }

    void heal()
    {
        m_delay = m_delayOfNew = std::chrono::milliseconds(0);
        m_bytesOfNew = -1;
        m_isBlackHole = false;
        for (const auto &pair : m_pairs) {
            pair->delay = m_delay;
            pair->bytesLeft = -1;
        }
        if (!isListening()) {
            listen(QHostAddress::LocalHost, m_ownPort);
        }
    }
    void delayAll(std::chrono::milliseconds time)
    {
        m_delay = m_delayOfNew = time;
        for (const auto &pair : m_pairs) {
            pair->delay = time;
        }
    }
    void delayNew(std::chrono::milliseconds time) { m_delayOfNew = time; }
    void blackHole() { m_isBlackHole = true; }
    void cut()
    {
        const auto pairs = m_pairs;
        for (const auto &pair : pairs) {
            end(pair);
        }
    }
    void endAfter(qint64 bytes, bool isSilently)
    {
        m_endsSilently = isSilently;
        m_bytesOfNew = bytes;
        for (const auto &pair : m_pairs) {
            pair->bytesLeft = bytes;
        }
    }
    void begin()
    {
        listen(QHostAddress::LocalHost);
        m_ownPort = serverPort();
    }

    int opened() const { return m_opened; }
    int open() const { return static_cast<int>(m_pairs.size()); }
    qint64 bytesFromServer() const { return m_bytesFromServer; }

private:
    void take()
    {
        while (QTcpSocket *client = nextPendingConnection()) {
            ++m_opened;
            auto pair = std::make_shared<Pair>();
            pair->client = client;
            pair->server = new QTcpSocket(this);
            pair->delay = m_delayOfNew;
            pair->bytesLeft = m_bytesOfNew;
            m_pairs.append(pair);
            wire(pair, client, pair->server, false);
            wire(pair, pair->server, client, true);
            connect(pair->server, &QTcpSocket::connected, pair->server, &QTcpSocket::flush);
            pair->server->connectToHost(m_host, m_targetPort);
        }
    }

    void wire(const std::shared_ptr<Pair> &pair, QTcpSocket *from, QTcpSocket *to, bool isFromServer)
    {
        from->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(from, &QTcpSocket::readyRead, this,
            [this, pair, from, to, isFromServer] { pass(pair, from->readAll(), to, isFromServer); });
        connect(from, &QTcpSocket::disconnected, this, [this, pair] { endBehindData(pair); });
        connect(from, &QTcpSocket::errorOccurred, this, [this, pair] { endBehindData(pair); });
    }

    void pass(const std::shared_ptr<Pair> &pair, QByteArray piece, const QPointer<QTcpSocket> &to, bool isFromServer)
    {
        m_bytesFromServer += isFromServer ? piece.size() : 0;
        if (m_isBlackHole || pair->isSilent) {
            return;
        }
        const bool isCut = isFromServer && pair->bytesLeft >= 0 && piece.size() >= pair->bytesLeft;
        if (isFromServer && pair->bytesLeft >= 0) {
            piece.truncate(pair->bytesLeft);
            pair->bytesLeft -= piece.size();
        }
        pair->isSilent = isCut && m_endsSilently;
        const auto send = [this, pair, piece, to, isCut] {
            if (to) {
                write(to, piece);
            }
            if (isCut && !pair->isSilent) {
                end(pair);
            }
        };
        if (pair->delay.count() == 0) {
            send();
        } else {
            QTimer::singleShot(pair->delay, this, send); // of equal times the first goes first
        }
    }

    /// Into the socket, or into its buffer until it is connected. What comes for a socket that is closing is lost, as on any line.
    static void write(QTcpSocket *to, const QByteArray &piece)
    {
        if (to->state() == QAbstractSocket::ConnectedState) {
            to->write(piece);
            to->flush();
        } else if (to->state() != QAbstractSocket::UnconnectedState && to->state() != QAbstractSocket::ClosingState) {
            to->write(piece);
        }
    }

    /// A side closed: the other one follows, behind what is on its way. In a black hole nobody hears of it.
    void endBehindData(const std::shared_ptr<Pair> &pair)
    {
        if (!m_isBlackHole && !pair->isSilent) {
            QTimer::singleShot(pair->delay, this, [this, pair] { end(pair); });
        }
    }

    void end(const std::shared_ptr<Pair> &pair)
    {
        if (!m_pairs.removeOne(pair)) {
            return;
        }
        for (const QPointer<QTcpSocket> &socket : {pair->client, pair->server}) {
            if (socket) {
                socket->disconnect(this);
                if (socket->state() == QAbstractSocket::ConnectedState) {
                    socket->flush();
                }
                socket->abort();
                socket->deleteLater();
            }
        }
    }

    std::mutex m_mutex;
    std::vector<std::function<void()>> m_tasks;
    QString m_host;
    quint16 m_targetPort;
    quint16 m_ownPort = 0;
    QList<std::shared_ptr<Pair>> m_pairs;
    std::chrono::milliseconds m_delay{0};
    std::chrono::milliseconds m_delayOfNew{0};
    qint64 m_bytesOfNew = -1;
    bool m_isBlackHole = false;
    bool m_endsSilently = false;
    int m_opened = 0;
    qint64 m_bytesFromServer = 0;
};

FaultProxy::FaultProxy(const QString &host, quint16 port)
    : m_server(new FaultProxyServer(host, port))
{
    m_thread.setObjectName(QStringLiteral("fault proxy"));
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    m_server->runInside([this] {
        m_server->begin();
        m_port = m_server->serverPort();
    });
}

FaultProxy::~FaultProxy()
{
    m_thread.quit();
    m_thread.wait();
}

QString FaultProxy::through(const QString &url) const
{
    QUrl changed(url);
    changed.setHost(QStringLiteral("127.0.0.1"));
    changed.setPort(m_port);
    return changed.toString(QUrl::FullyEncoded);
}

void FaultProxy::heal()
{
    m_server->runInside([this] { m_server->heal(); });
}

void FaultProxy::delay(std::chrono::milliseconds time)
{
    m_server->runInside([this, time] { m_server->delayAll(time); });
}

void FaultProxy::delayNew(std::chrono::milliseconds time)
{
    m_server->runInside([this, time] { m_server->delayNew(time); });
}

void FaultProxy::blackHole()
{
    m_server->runInside([this] { m_server->blackHole(); });
}

void FaultProxy::refuse()
{
    m_server->runInside([this] { m_server->close(); });
}

void FaultProxy::cut()
{
    m_server->runInside([this] { m_server->cut(); });
}

void FaultProxy::cutAfter(qint64 bytes)
{
    m_server->runInside([this, bytes] { m_server->endAfter(bytes, false); });
}

void FaultProxy::silenceAfter(qint64 bytes)
{
    m_server->runInside([this, bytes] { m_server->endAfter(bytes, true); });
}

qint64 FaultProxy::bytesFromServer() const
{
    qint64 count = 0;
    m_server->runInside([this, &count] { count = m_server->bytesFromServer(); });
    return count;
}

int FaultProxy::opened() const
{
    int count = 0;
    m_server->runInside([this, &count] { count = m_server->opened(); });
    return count;
}

int FaultProxy::open() const
{
    int count = 0;
    m_server->runInside([this, &count] { count = m_server->open(); });
    return count;
}

} // namespace linedesk
