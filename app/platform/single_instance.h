// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;
class QLockFile;

namespace linedesk {

/// One process per user and local store. The first one listens; a later one tells it to show itself and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True for the first process of this user. False when another one was there and was told.
    bool claim();

Q_SIGNALS:
    /// Somebody started the program again.
    void raiseRequested();

private:
    bool tellFirst() const;

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace linedesk
