// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/deliver.h"
#include "app/async/running_load.h"

#include <functional>
#include <optional>

namespace linedesk {

/// One load in flight, and only the newest request remembered behind it. A superseded load is cancelled, its value dropped.
/// Lives on the thread of its context and dies with it or before it.
template <typename Request, typename T>
class Latest {
public:
    using Start = std::function<RunningLoad<T>(const Request &)>;
    using Finish = std::function<void(const Request &, Result<T>)>;

    Latest(QObject *context, Start start, Finish finish)
        : m_context(context)
        , m_start(std::move(start))
        , m_finish(std::move(finish))
    {
    }
    ~Latest()
    {
        if (m_running) {
            m_running->cancel();
        }
    }
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;

    bool isBusy() const { return m_running.has_value(); }

    /// Starts the load, or puts it in the place of whatever waits and calls off what runs.
    void request(Request request)
    {
        if (m_running) {
            m_running->cancel();
            m_next = std::move(request);
            return;
        }
        begin(std::move(request));
    }

    /// Forgets what runs and what waits.
    void drop()
    {
        m_next.reset();
        m_dropped = m_running.has_value();
        if (m_running) {
            m_running->cancel();
        }
    }

private:
    void begin(Request request)
    {
        RunningLoad<T> load = m_start(request);
        m_running = load.cancel;
        deliver(load.future, m_context, [this, alive = std::weak_ptr<bool>(m_alive), request](Result<T> result) {
            if (!alive.expired()) {
                end(request, std::move(result));
            }
        });
    }

    void end(const Request &request, Result<T> result)
    {
        m_running.reset();
        const bool dropped = std::exchange(m_dropped, false);
        if (m_next) {
            Request next = std::move(*m_next);
            m_next.reset();
            begin(std::move(next));
        } else if (!dropped) {
            m_finish(request, std::move(result));
        }
    }

    QObject *m_context;
    Start m_start;
    Finish m_finish;
    std::optional<CancelToken> m_running;
    std::optional<Request> m_next;
    bool m_dropped = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace linedesk
