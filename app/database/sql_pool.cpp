// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sql_pool.h"

#include "app/platform/log_categories.h"

#include <QRandomGenerator>

#include <condition_variable>
#include <deque>
#include <thread>
#include <vector>

namespace linedesk {

using SteadyClock = std::chrono::steady_clock;

/// What the workers share. They keep it alive, so that one that is stuck in a driver's connect may end after the pool.
struct SqlPool::Core {
    Core(std::unique_ptr<SqlConnector> connectorToUse, Statement pingToUse, PoolLimits limitsToUse)
        : connector(std::move(connectorToUse))
        , ping(std::move(pingToUse))
        , limits(limitsToUse)
    {
    }

    std::unique_ptr<SqlConnector> connector;
    Statement ping;
    PoolLimits limits;
    StatementLog log;

    mutable std::mutex mutex;
    std::condition_variable taskAdded;   ///< wakes workers
    std::condition_variable watchNeeded; ///< wakes the watch over waiting jobs
    std::condition_variable workerEnded;
    std::deque<Task> tasks;
    std::vector<CancelToken> running;
    int workers = 0;
    int idle = 0;
    int leaving = 0; ///< of the workers, those that close their connection and end
    bool isClosing = false;
    PoolFigures figures;
    std::thread watch;
};

/// One thread with at most one connection.
class SqlPool::Worker {
public:
    explicit Worker(std::shared_ptr<Core> core)
        : m_core(std::move(core))
    {
    }

    void live()
    {
        do {
            while (auto task = nextTask()) {
                perform(*task);
                std::scoped_lock lock(m_core->mutex);
                --m_core->figures.inUse;
                std::erase_if(m_core->running, [&](const CancelToken &token) { return token.isSameAs(task->cancel); });
            }
            // Counted as a worker until its connection is closed: no other takes its place before.
            drop();
        } while (!end());
    }

private:
    /// False when a job came meanwhile that nobody else may take.
    bool end()
    {
        std::scoped_lock lock(m_core->mutex);
        --m_core->leaving;
        if (!m_core->isClosing && !m_core->tasks.empty()) {
            return false;
        }
        --m_core->workers;
        m_core->workerEnded.notify_all();
        return true;
    }

    /// Nothing when the pool closes, or when this worker is one too many and has idled long enough.
    std::optional<Task> nextTask()
    {
        std::unique_lock lock(m_core->mutex);
        const auto isNeeded = [this] { return m_core->isClosing || !m_core->tasks.empty(); };
        ++m_core->idle;
        bool isAwaited = true;
        while (isAwaited && !isNeeded()) {
            const bool cameInTime = m_core->taskAdded.wait_for(lock, m_core->limits.closeOverflowAfter, isNeeded);
            isAwaited = cameInTime || m_core->workers - m_core->leaving <= m_core->limits.size;
        }
        --m_core->idle;
        if (m_core->isClosing || m_core->tasks.empty()) {
            ++m_core->leaving;
            return std::nullopt;
        }
        Task task = std::move(m_core->tasks.front());
        m_core->tasks.pop_front();
        --m_core->figures.waiting;
        ++m_core->figures.inUse;
        m_core->running.push_back(task.cancel);
        return task;
    }

    void perform(Task &task)
    {
        const RunLimits limits{SteadyClock::now() + task.options.deadline, task.cancel};
        constexpr int tries = 2;
        for (int i = 1; i <= tries; ++i) {
            const Outcome ready = task.cancel.isCancelled() ? Outcome(Done{}) : ensureConnection(task.cancel);
            // Connecting takes time: by now what the job refers to may be gone.
            if (!ready || task.cancel.isCancelled()) {
                task.fail(ready ? makeError(ErrorKind::Cancelled) : ready.error());
                return;
            }
            SqlSession session(*m_connection, limits, m_core->log);
            const bool isLastTry = i == tries || !task.options.isRead;
            const bool isDone = task.run(session, isLastTry);
            m_lastUse = SteadyClock::now();
            if (m_connection->isBroken()) {
                drop();
            }
            if (isDone) {
                return;
            }
        }
    }

    /// Leaves a connection that answered just now.
    Outcome ensureConnection(const CancelToken &cancel)
    {
        const auto now = SteadyClock::now();
        const bool wasOpen = m_connection != nullptr;
        if (wasOpen && (now >= m_replaceAt || !answersIfIdle(now, cancel))) {
            drop();
        }
        return m_connection ? Outcome(Done{}) : open(cancel, wasOpen);
    }

    bool answersIfIdle(SteadyClock::time_point now, const CancelToken &cancel)
    {
        if (now - m_lastUse < m_core->limits.pingAfterIdle) {
            return true;
        }
        SqlSession session(*m_connection, {now + m_core->limits.connect, cancel}, m_core->log);
        return session.run(m_core->ping).ok();
    }

    Outcome open(const CancelToken &cancel, bool isReplacement)
    {
        auto connection = m_core->connector->make();
        Outcome opened = connection->open({SteadyClock::now() + m_core->limits.connect, cancel});
        if (!opened) {
            qCInfo(lcDatabase).noquote() << "no connection:" << errorName(opened.error().kind) << opened.error().cause;
            return opened;
        }
        m_connection = std::move(connection);
        m_lastUse = SteadyClock::now();
        const auto spread = m_core->limits.recycle / 10;
        m_replaceAt = m_lastUse + m_core->limits.recycle - spread
            + std::chrono::seconds(QRandomGenerator::global()->bounded(static_cast<int>(2 * spread.count()) + 1));
        std::scoped_lock lock(m_core->mutex);
        ++m_core->figures.open;
        ++m_core->figures.opened;
        m_core->figures.replaced += isReplacement || m_wasBroken ? 1 : 0;
        m_wasBroken = false;
        return Done{};
    }

    void drop()
    {
        if (m_connection) {
            m_wasBroken = true;
            m_connection.reset();
            std::scoped_lock lock(m_core->mutex);
            --m_core->figures.open;
        }
    }

    std::shared_ptr<Core> m_core;
    std::unique_ptr<SqlConnection> m_connection;
    SteadyClock::time_point m_lastUse;
    SteadyClock::time_point m_replaceAt;
    bool m_wasBroken = false;
};

namespace {

/// How long the end of the pool waits for its workers.
constexpr auto closeTime = std::chrono::milliseconds(1'900);

} // namespace

SqlPool::SqlPool(std::unique_ptr<SqlConnector> connector, const Statement &ping, PoolLimits limits)
    : m_core(std::make_shared<Core>(std::move(connector), ping, limits))
{
    // Ends jobs that wait for a connection longer than they should: the oldest stands first.
    m_core->watch = std::thread([core = m_core.get()] {
        std::unique_lock lock(core->mutex);
        while (!core->isClosing) {
            if (core->tasks.empty()) {
                core->watchNeeded.wait(lock);
                continue;
            }
            const auto due = core->tasks.front().addedAt + core->limits.waitForConnection;
            if (SteadyClock::now() < due) {
                core->watchNeeded.wait_until(lock, due);
                continue;
            }
            Task late = std::move(core->tasks.front());
            core->tasks.pop_front();
            --core->figures.waiting;
            ++core->figures.timedOut;
            const auto seconds =
                std::chrono::duration_cast<std::chrono::seconds>(core->limits.waitForConnection).count();
            lock.unlock();
            late.fail(makeError(ErrorKind::PoolTimeout, {QString::number(seconds)}));
            lock.lock();
        }
    });
}

SqlPool::~SqlPool()
{
    close();
}

void SqlPool::add(Task task)
{
    task.addedAt = SteadyClock::now();
    std::unique_lock lock(m_core->mutex);
    if (m_core->isClosing) {
        lock.unlock();
        task.fail(makeError(ErrorKind::Cancelled));
        return;
    }
    m_core->tasks.push_back(std::move(task));
    ++m_core->figures.waiting;
    const bool isShortOfWorkers = static_cast<int>(m_core->tasks.size()) > m_core->idle;
    if (isShortOfWorkers && m_core->workers < m_core->limits.size + m_core->limits.maxOverflow) {
        ++m_core->workers;
        std::thread([core = m_core] { Worker(core).live(); }).detach();
    }
    lock.unlock();
    m_core->taskAdded.notify_one();
    // A worker that idles takes the job at once: nothing to watch over, and a thread less to wake.
    if (isShortOfWorkers) {
        m_core->watchNeeded.notify_one();
    }
}

PoolFigures SqlPool::figures() const
{
    const std::scoped_lock lock(m_core->mutex);
    return m_core->figures;
}

StatementLog &SqlPool::statementLog()
{
    return m_core->log;
}

const SqlConnector &SqlPool::connector() const
{
    return *m_core->connector;
}

void SqlPool::close()
{
    std::unique_lock lock(m_core->mutex);
    if (m_core->isClosing) {
        return;
    }
    m_core->isClosing = true;
    std::deque<Task> waiting = std::move(m_core->tasks);
    m_core->tasks.clear();
    m_core->figures.waiting = 0;
    std::vector<CancelToken> running = m_core->running;
    m_core->taskAdded.notify_all();
    m_core->watchNeeded.notify_all();
    lock.unlock();
    m_core->watch.join();
    for (CancelToken &token : running) {
        token.cancel();
    }
    for (Task &task : waiting) {
        task.fail(makeError(ErrorKind::Cancelled));
    }
    lock.lock();
    const bool allEnded = m_core->workerEnded.wait_for(lock, closeTime, [this] { return m_core->workers == 0; });
    if (!allEnded) {
        qCWarning(lcDatabase) << "connections that did not close in time:" << m_core->workers;
    }
}

} // namespace linedesk
