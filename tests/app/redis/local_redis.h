// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/redis/redis_address.h"

#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

namespace linedesk {

/// A redis-server of a test's own, which it may kill and start again on the same port. Ends with the object.
class LocalRedis {
public:
    LocalRedis()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
    }
    ~LocalRedis() { kill(); }
    LocalRedis(const LocalRedis &) = delete;
    LocalRedis &operator=(const LocalRedis &) = delete;

    /// True when it takes connections.
    bool start()
    {
        m_process.start(QStringLiteral("redis-server"),
            {QStringLiteral("--bind"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QString::number(m_port),
                QStringLiteral("--save"), QString(), QStringLiteral("--appendonly"), QStringLiteral("no"),
                QStringLiteral("--dir"), m_folder.path()});
        QByteArray log;
        while (!log.contains("Ready to accept connections") && m_process.waitForReadyRead(10'000)) {
            log += m_process.readAllStandardOutput();
        }
        return log.contains("Ready to accept connections");
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    RedisAddress address() const
    {
        RedisAddress address;
        address.host = QStringLiteral("127.0.0.1");
        address.port = m_port;
        return address;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace linedesk
