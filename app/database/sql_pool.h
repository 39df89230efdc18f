// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/running_load.h"
#include "app/database/sql_session.h"
#include "app/database/statement_log.h"

#include <QPromise>

#include <memory>

namespace linedesk {

/// How a pool behaves. Times are lengths, not points.
struct PoolLimits {
    int size = 2;        ///< connections kept
    int maxOverflow = 3; ///< further ones under load, closed after idling
    std::chrono::milliseconds waitForConnection{5'000};
    std::chrono::milliseconds connect{3'000};
    std::chrono::seconds recycle{1'800}; ///< ± 10 %: a connection this old is replaced before its next use
    std::chrono::milliseconds pingAfterIdle{1'000};
    std::chrono::milliseconds closeOverflowAfter{30'000};
};

/// What a job may take.
struct JobOptions {
    std::chrono::milliseconds deadline{10'000}; ///< screens 10 s, dashboard 30 s, diagnostics 5 s
    bool isRead = true; ///< a read is run once more when its connection turns out to be dead; a write never is
};

struct PoolFigures {
    int open = 0;        ///< connections
    int inUse = 0;       ///< jobs running
    int waiting = 0;     ///< jobs without a connection yet
    qint64 opened = 0;   ///< connections ever opened
    qint64 replaced = 0; ///< of these, in the place of a dead or old one
    qint64 timedOut = 0; ///< jobs that got no connection in time
};

/// Connections to one database, each on a worker thread of its own that opens, uses and closes it. Jobs are functions: they run whole
/// on one worker, and no handle leaves it.
///
/// Never more than size + maxOverflow connections; a job that waits too long ends with PoolTimeout; a connection that idled is pinged
/// before it is used, an old one replaced, a broken one never handed out. Every job ends with a value. All functions may be called on any
/// thread, the destructor on one that runs no job: it calls off what runs and returns within 2 s.
class SqlPool {
public:
    SqlPool(std::unique_ptr<SqlConnector> connector, const Statement &ping, PoolLimits limits = {});
    ~SqlPool();
    SqlPool(const SqlPool &) = delete;
    SqlPool &operator=(const SqlPool &) = delete;

    /// Runs `job(SqlSession &) -> Result<T>` on a worker.
    template <typename T, typename Job>
    RunningLoad<T> run(Job job, const JobOptions &options = {})
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        RunningLoad<T> load{promise->future(), {}};
        auto finish = [promise](Result<T> result) {
            promise->addResult(std::move(result));
            promise->finish();
        };
        Task task;
        task.options = options;
        task.cancel = load.cancel;
        task.run = [job = std::move(job), finish](SqlSession &session, bool isLastTry) mutable {
            Result<T> result = job(session);
            const bool isDead =
                !result && session.isConnectionBroken() && result.error().kind == ErrorKind::ConnectionLost;
            if (isDead && !isLastTry) {
                return false;
            }
            finish(std::move(result));
            return true;
        };
        task.fail = [finish](const Error &error) mutable { finish(error); };
        add(std::move(task));
        return load;
    }

    PoolFigures figures() const;
    StatementLog &statementLog();
    const SqlConnector &connector() const;
    /// Calls off what runs and waits, ends the workers. Later jobs end with Cancelled.
    void close();

private:
    struct Task {
        JobOptions options;
        CancelToken cancel;
        std::chrono::steady_clock::time_point addedAt;
        std::function<bool(SqlSession &, bool isLastTry)> run; ///< false: not done, wants a fresh connection
        std::function<void(const Error &)> fail;
    };
    struct Core;
    class Worker;

    void add(Task task);

    std::shared_ptr<Core> m_core;
};

} // namespace linedesk
