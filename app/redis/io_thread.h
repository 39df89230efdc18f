// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

class QThread;

namespace linedesk {

/// The one thread on which sockets live. Runs an event loop from its construction to its destruction, which must come
/// after that of everything on it.
///
/// QThread::wait() comes back before the system's thread has cleaned up after itself, and what TLS keeps per thread
/// must not meet the end of the process: therefore this is a std::thread, which is joined.
class IoThread {
public:
    IoThread();
    /// Waits for the thread's end: at most for what one slot takes.
    ~IoThread();
    IoThread(const IoThread &) = delete;
    IoThread &operator=(const IoThread &) = delete;

    QThread &thread() { return *m_thread; }

private:
    QThread *m_thread = nullptr; ///< Qt's view of the runner; gone when that has ended
    std::thread m_runner;
};

} // namespace linedesk
