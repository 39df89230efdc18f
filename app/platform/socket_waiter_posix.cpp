// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/socket_waiter.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace linedesk {

struct SocketWaiter::Ends {
    std::array<int, 2> pipe{-1, -1};
};

namespace {

SocketWaiter::Outcome waitFor(int socket, short events, int wakeEnd, SocketWaiter::Deadline deadline)
{
    using namespace std::chrono;
    for (;;) {
        const auto left = duration_cast<milliseconds>(deadline - steady_clock::now()) + milliseconds(1);
        const int timeout = static_cast<int>(std::clamp<qint64>(left.count(), 0, 3'600'000));
        std::array<pollfd, 2> fds{pollfd{socket, events, 0}, pollfd{wakeEnd, POLLIN, 0}};
        const int ready = poll(fds.data(), fds.size(), timeout);
        if (ready < 0 && errno == EINTR) {
            continue;
        }
        if (ready < 0 || (fds[0].revents & POLLNVAL) != 0) {
            return SocketWaiter::Outcome::Failed;
        }
        if (fds[0].revents != 0) {
            return SocketWaiter::Outcome::Ready; // an error or hang-up shows at the next read
        }
        if (fds[1].revents != 0) {
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
    if (pipe(m_ends->pipe.data()) == 0) {
        for (const int end : m_ends->pipe) {
            fcntl(end, F_SETFL, O_NONBLOCK);
            fcntl(end, F_SETFD, FD_CLOEXEC);
        }
    }
}

SocketWaiter::~SocketWaiter()
{
    for (const int end : m_ends->pipe) {
        if (end >= 0) {
            close(end);
        }
    }
}

void SocketWaiter::wake()
{
    const char byte = 1;
    // A full pipe has a wake-up in it already.
    [[maybe_unused]] const ssize_t written = write(m_ends->pipe[1], &byte, 1);
}

void SocketWaiter::drain()
{
    std::array<char, 64> bytes{};
    while (read(m_ends->pipe[0], bytes.data(), bytes.size()) > 0) {
    }
}

SocketWaiter::Outcome SocketWaiter::waitReadable(qintptr socket, Deadline deadline)
{
    return waitFor(static_cast<int>(socket), POLLIN, m_ends->pipe[0], deadline);
}

SocketWaiter::Outcome SocketWaiter::waitWritable(qintptr socket, Deadline deadline)
{
    return waitFor(static_cast<int>(socket), POLLOUT, m_ends->pipe[0], deadline);
}

} // namespace linedesk
