// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <optional>

namespace linedesk {

/// Long enough for a loaded machine: reaching it is a failure, not a delay.
constexpr std::chrono::milliseconds generousTime{20'000};

/// The value to come, while the event loop of the calling thread runs. None when the promise went away without one, or in time.
template <typename T>
std::optional<T> await(const QFuture<T> &future, std::chrono::milliseconds limit = generousTime)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    return future.isFinished() && future.resultCount() > 0 ? std::optional<T>(future.result()) : std::nullopt;
}

/// Whether it came true in time, while the event loop runs.
template <typename Condition>
bool awaitTrue(Condition condition, std::chrono::milliseconds limit = generousTime)
{
    return QTest::qWaitFor(condition, static_cast<int>(limit.count()));
}

} // namespace linedesk
