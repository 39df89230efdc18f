// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

#include <memory>
#include <thread>

namespace linedesk {

/// Runs `fn() -> T` on a thread made for it: for the rare work that is no job of a pool, such as opening one. Whoever starts it waits for
/// the future before the program ends.
template <typename T, typename Fn>
QFuture<T> runOnOwnThread(Fn fn)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    std::thread([promise, fn = std::move(fn)]() mutable {
        promise->addResult(fn());
        promise->finish();
    }).detach();
    return future;
}

} // namespace linedesk
