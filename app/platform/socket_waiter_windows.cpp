// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/socket_waiter.h"

#include <winsock2.h>

#include <algorithm>
#include <atomic>

namespace linedesk {

// WSAPoll cannot watch a pipe: it sleeps in slices and looks at a flag between them.
struct SocketWaiter::Ends {
    std::atomic<bool> woken{false};
};

namespace {

constexpr auto slice = std::chrono::milliseconds(20);

SocketWaiter::Outcome waitFor(SOCKET socket, short events, std::atomic<bool> &woken, SocketWaiter::Deadline deadline)
{
    using namespace std::chrono;
    for (;;) {
        WSAPOLLFD fd{socket, events, 0};
        const auto left = duration_cast<milliseconds>(deadline - steady_clock::now());
        const int ready = WSAPoll(&fd, 1, static_cast<int>(std::clamp<qint64>(left.count(), 0, slice.count())));
        if (ready == SOCKET_ERROR) {
            return SocketWaiter::Outcome::Failed;
        }
        if (ready > 0) {
            return SocketWaiter::Outcome::Ready;
        }
        if (woken.load()) {
            return SocketWaiter::Outcome::Woken;
        }
        if (steady_clock::now() >= deadline) {
            return SocketWaiter::Outcome::TimedOut;
        }
    }
}

} // namespace

SocketWaiter::SocketWaiter()
    : m_ends(std::make_unique<Ends>())
{
}

SocketWaiter::~SocketWaiter() = default;

void SocketWaiter::wake()
{
    m_ends->woken = true;
}

void SocketWaiter::drain()
{
    m_ends->woken = false;
}

SocketWaiter::Outcome SocketWaiter::waitReadable(qintptr socket, Deadline deadline)
{
    return waitFor(static_cast<SOCKET>(socket), POLLRDNORM, m_ends->woken, deadline);
}

SocketWaiter::Outcome SocketWaiter::waitWritable(qintptr socket, Deadline deadline)
{
    return waitFor(static_cast<SOCKET>(socket), POLLWRNORM, m_ends->woken, deadline);
}

} // namespace linedesk
