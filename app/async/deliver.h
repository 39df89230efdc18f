// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace linedesk {

/// Hands the future's value to `fn` on the thread of `context`: never inline, never after the death of `context`, and not at
/// all when the promise went away without a value. Call it on the thread of `context`.
template <typename T, typename Fn>
void deliver(const QFuture<T> &future, QObject *context, Fn fn)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
        watcher->deleteLater();
        const QFuture<T> finished = watcher->future();
        if (finished.resultCount() > 0) {
            fn(finished.result());
        }
    });
    watcher->setFuture(future);
}

/// A future that has its value already.
template <typename T>
QFuture<T> readyFuture(T value)
{
    QFutureInterface<T> state(QFutureInterfaceBase::Started);
    state.reportResult(std::move(value));
    state.reportFinished();
    return state.future();
}

} // namespace linedesk
