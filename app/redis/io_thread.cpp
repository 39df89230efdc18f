// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/io_thread.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QThread>

#include <future>

namespace linedesk {

IoThread::IoThread()
{
    std::promise<QThread *> started;
    std::future<QThread *> thread = started.get_future();
    m_runner = std::thread([started = std::move(started)]() mutable {
        QEventLoop loop;
        started.set_value(QThread::currentThread());
        loop.exec();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    });
    m_thread = thread.get();
}

IoThread::~IoThread()
{
    m_thread->quit(); // holds also when the loop has not begun yet
    m_runner.join();
}

} // namespace linedesk
