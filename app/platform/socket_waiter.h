// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <memory>

namespace linedesk {

/// Lets a worker wait for a socket and be woken by another thread.
class SocketWaiter {
public:
    enum class Outcome { Ready, TimedOut, Woken, Failed };
    using Deadline = std::chrono::steady_clock::time_point;

    SocketWaiter();
    ~SocketWaiter();
    SocketWaiter(const SocketWaiter &) = delete;
    SocketWaiter &operator=(const SocketWaiter &) = delete;

    /// Ends the wait under way, or the next one. Any thread.
    void wake();
    /// Forgets wake-ups that nobody waited for.
    void drain();

    Outcome waitReadable(qintptr socket, Deadline deadline);
    Outcome waitWritable(qintptr socket, Deadline deadline);

private:
    struct Ends;
    std::unique_ptr<Ends> m_ends;
};

} // namespace linedesk
