// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <chrono>

namespace linedesk {

class FaultProxyServer;

/// A TCP proxy on loopback that treats its connections badly. It lives on a thread of its own; all functions may be called on any
/// other thread and have taken effect when they return. At first it only passes on.
class FaultProxy {
public:
    FaultProxy(const QString &host, quint16 port);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    quint16 port() const { return m_port; }
    /// The URL through this proxy.
    QString through(const QString &url) const;

    /// Ends every fault below; what a black hole swallowed stays lost.
    void heal();
    /// Keeps each piece back that long, both ways, in all connections.
    void delay(std::chrono::milliseconds time);
    /// The same for connections that begin from now on only.
    void delayNew(std::chrono::milliseconds time);
    /// Takes everything and passes nothing on, in all connections and new ones; closes none.
    void blackHole();
    /// Takes no new connections.
    void refuse();
    /// Ends all connections now, both ways.
    void cut();
    /// Ends each connection, those that begin from now on included, after that many further bytes from the server.
    void cutAfter(qint64 bytes);
    /// As cutAfter(), but instead of ending it a connection falls silent.
    void silenceAfter(qint64 bytes);

    qint64 bytesFromServer() const; ///< passed on, or swallowed, ever
    int opened() const;             ///< connections ever taken
    int open() const;               ///< of these, neither side has closed yet

private:
    QThread m_thread;
    FaultProxyServer *m_server;
    quint16 m_port = 0;
};

} // namespace linedesk
