// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/single_instance.h"

#include "app/platform/log_categories.h"
#include "app/platform/paths.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

namespace linedesk {

namespace {

constexpr int answerMilliseconds = 1'000;

QString serverName()
{
    return perUserName(QStringLiteral("window"));
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
    , m_lock(std::make_unique<QLockFile>(dataFolder() + QStringLiteral("/window.lock")))
{
    // Stale only when its process is gone, however long it runs.
    m_lock->setStaleLockTime(0);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim()
{
    if (!m_lock->tryLock()) {
        if (!tellFirst()) {
            qCWarning(lcLaunch) << "another window of this user does not answer";
        }
        return false;
    }
    QLocalServer::removeServer(serverName()); // of a process that was killed
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            Q_EMIT raiseRequested();
        }
    });
    if (!m_server->listen(serverName())) {
        qCWarning(lcLaunch) << "a second start cannot be noticed:" << m_server->errorString();
    }
    return true;
}

bool SingleInstance::tellFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(serverName());
    return socket.waitForConnected(answerMilliseconds);
}

} // namespace linedesk
