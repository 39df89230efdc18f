// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace linedesk {

/// Calls off a job. Copies share one state; every function may be called on any thread.
///
/// The job asks isCancelled() between its steps. Whoever blocks for it (a worker waiting on a socket) registers a wake-up for
/// the time of the wait, so that cancel() is noticed at once.
class CancelToken {
public:
    CancelToken();

    void cancel();
    bool isCancelled() const;
    /// Whether both call off the same job.
    bool isSameAs(const CancelToken &other) const { return m_state == other.m_state; }

    /// Takes the wake-up away again when it goes out of scope. Not copied, not moved between threads.
    class WakeUp {
    public:
        WakeUp(const CancelToken &token, std::function<void()> wake);
        ~WakeUp();
        WakeUp(const WakeUp &) = delete;
        WakeUp &operator=(const WakeUp &) = delete;

    private:
        std::shared_ptr<struct CancelState> m_state;
    };

private:
    std::shared_ptr<struct CancelState> m_state;
};

} // namespace linedesk
