// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/redis/redis_address.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace linedesk {

/// A server on loopback that answers what a test says. It lives on the test's thread and answers while that runs its
/// event loop.
class FakeRedis {
public:
    using Answer = std::function<void(QTcpSocket &socket, const QByteArray &received)>;

    explicit FakeRedis(Answer answer)
        : m_answer(std::move(answer))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    /// Lets everybody in, then `answer` gets what comes after the log-in.
    static Answer afterLogIn(Answer answer)
    {
        return [answer = std::move(answer), seen = QHash<QTcpSocket *, bool>()](
                   QTcpSocket &socket, const QByteArray &received) mutable {
            QByteArray rest = received;
            if (!std::exchange(seen[&socket], true)) {
                static const QByteArray logIn("*3\r\n$6\r\nCLIENT\r\n$7\r\nSETNAME\r\n$8\r\nlinedesk\r\n");
                Q_ASSERT(received.startsWith(logIn));
                socket.write("+OK\r\n");
                rest = received.sliced(logIn.size());
            }
            answer(socket, rest);
        };
    }
    static Answer silence()
    {
        return [](QTcpSocket &, const QByteArray &) {};
    }

    RedisAddress address() const
    {
        RedisAddress address;
        address.host = QStringLiteral("127.0.0.1");
        address.port = m_server.serverPort();
        return address;
    }
    int connections() const { return m_connections; }
    void dropAll()
    {
        for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>()) {
            socket->abort();
        }
    }
    void close()
    {
        m_server.close();
        dropAll();
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            QObject::connect(
                socket, &QIODevice::readyRead, socket, [this, socket] { m_answer(*socket, socket->readAll()); });
        }
    }

    Answer m_answer;
    QTcpServer m_server;
    int m_connections = 0;
};

} // namespace linedesk
