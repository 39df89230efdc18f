// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/postgres_connection.h"

#include "app/database/postgres_cancel.h"
#include "app/database/postgres_error.h"
#include "app/database/postgres_reach.h"
#include "app/database/postgres_rows.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <libpq-fe.h>

#include <algorithm>
#include <vector>

namespace linedesk {

namespace {

using namespace std::chrono_literals;

/// How long a cancelled statement may take to end before the connection is given up.
constexpr auto cancelGrace = 1s;
constexpr auto cancelRepeat = 100ms;
/// How long the end of a transaction that is given up may take.
constexpr auto rollbackTime = 1s;
/// The smallest time that libpq takes; it bounds the driver's blocking connect, and with it the end of the program.
constexpr int driverConnectSeconds = 2;

struct ClearResult {
    void operator()(pg_result *result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<pg_result, ClearResult>;

/// A value of libpq's keyword=value form.
QString quotedForLibpq(const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + escaped + u'\'';
}

class PostgresConnection final : public SqlConnection {
public:
    PostgresConnection(const PostgresAddress &address, std::shared_ptr<std::atomic<bool>> isReachable)
        : m_address(address)
        , m_isReachable(std::move(isReachable))
        , m_name(QStringLiteral("linedesk-%1").arg(quintptr(this), 0, 16))
    {
    }
    ~PostgresConnection() override
    {
        m_connection = nullptr;
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    PostgresConnection(const PostgresConnection &) = delete;
    PostgresConnection &operator=(const PostgresConnection &) = delete;

    Outcome open(const RunLimits &limits) override
    {
        if (!m_isReachable->load()) {
            const Outcome reached = reach(limits);
            if (!reached) {
                return reached;
            }
        }
        if (!openDriver()) {
            m_isReachable->store(false);
            // Ask again without the driver: its error has no SQLSTATE.
            const Outcome reached = reach(limits);
            return reached
                ? Outcome(makeError(ErrorKind::Unreachable, {m_address.shown()}, m_database.lastError().text()))
                : reached;
        }
        m_isReachable->store(true);
        return Done{};
    }

    bool isBroken() const override
    {
        return m_connection == nullptr || m_isGivenUp || PQstatus(m_connection) != CONNECTION_OK;
    }

    Result<SqlRows> run(const Statement &statement, const SqlParameters &parameters, const RunLimits &limits) override
    {
        if (!send(statement, parameters)) {
            return lost(statement.name);
        }
        Result<pg_result *> result = waitForResult(statement.name, limits);
        if (!result) {
            return result.error();
        }
        return postgresRows(*result, statement);
    }

    Outcome runScript(const QString &script, const RunLimits &limits) override
    {
        return runCommand(QStringLiteral("script"), script.toUtf8(), limits);
    }

    Outcome beginCopy(const Statement &statement) override
    {
        m_copy = statement.name;
        if (PQsendQuery(m_connection, statement.text.constData()) == 0) {
            return lost(m_copy);
        }
        const ResultPtr started(PQgetResult(m_connection));
        if (PQresultStatus(started.get()) == PGRES_COPY_IN) {
            return Done{};
        }
        const Error error = errorOfResult(started.get(), m_copy);
        drainResults();
        return error;
    }

    Outcome putCopy(const QByteArray &piece) override
    {
        const bool isSent = PQputCopyData(m_connection, piece.constData(), static_cast<int>(piece.size())) > 0;
        return isSent ? Outcome(Done{}) : Outcome(lost(m_copy));
    }

    Result<qint64> endCopy(bool keep, const RunLimits &limits) override
    {
        if (PQputCopyEnd(m_connection, keep ? nullptr : "called off") < 0) {
            return lost(m_copy);
        }
        const Result<pg_result *> result = waitForResult(m_copy, limits);
        if (!result) {
            return keep ? result.error() : makeError(ErrorKind::Cancelled, {m_copy});
        }
        const ResultPtr owned(*result);
        return QByteArray(PQcmdTuples(owned.get())).toLongLong();
    }

    Outcome begin(const RunLimits &limits) override { return runCommand(QStringLiteral("begin"), "BEGIN", limits); }
    Outcome commit(const RunLimits &limits) override { return runCommand(QStringLiteral("commit"), "COMMIT", limits); }
    void rollback() override
    {
        const RunLimits limits{std::chrono::steady_clock::now() + rollbackTime, CancelToken()};
        if (!isBroken() && !runCommand(QStringLiteral("rollback"), "ROLLBACK", limits)) {
            m_isGivenUp = true;
        }
    }

private:
    Outcome reach(const RunLimits &limits)
    {
        const CancelToken::WakeUp wakeUp(limits.cancel, [this] { m_waiter.wake(); });
        const Outcome reached = reachPostgres(m_address, m_waiter, limits);
        m_waiter.drain();
        return reached;
    }

    bool openDriver()
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
        QStringList options;
        for (const PostgresAddress::Keyword &keyword : m_address.keywords) {
            options.append(keyword.name + u'=' + quotedForLibpq(keyword.value));
        }
        m_database.setConnectOptions(options.join(u';'));
        m_database.setPassword(m_address.password);
        if (!m_database.open()) {
            return false;
        }
        // The type's name is "pg_conn*" in Qt 6.4, whatever its documentation says.
        const QVariant handle = m_database.driver()->handle();
        m_connection = *static_cast<pg_conn *const *>(handle.constData());
        return m_connection != nullptr;
    }

    bool send(const Statement &statement, const SqlParameters &parameters)
    {
        const auto count = static_cast<std::size_t>(statement.parameters.size());
        std::vector<Oid> types(count);
        std::vector<std::optional<QByteArray>> bytes(count);
        std::vector<const char *> values(count);
        for (std::size_t i = 0; i < count; ++i) {
            const StatementParameter &parameter = statement.parameters.at(static_cast<qsizetype>(i));
            Q_ASSERT_X(parameters.has(parameter.name), qUtf8Printable(statement.name), qUtf8Printable(parameter.name));
            types[i] = postgresTypeOf(parameter.type);
            bytes[i] = postgresText(parameter, parameters);
            values[i] = bytes[i] ? bytes[i]->constData() : nullptr;
        }
        constexpr int asText = 0;
        return m_connection != nullptr
            && PQsendQueryParams(m_connection, statement.text.constData(), static_cast<int>(count), types.data(),
                   values.data(), nullptr, nullptr, asText)
            == 1;
    }

    Outcome runCommand(const QString &name, const QByteArray &sql, const RunLimits &limits)
    {
        if (m_connection == nullptr || PQsendQuery(m_connection, sql.constData()) == 0) {
            return lost(name);
        }
        const Result<pg_result *> result = waitForResult(name, limits);
        if (!result) {
            return result.error();
        }
        PQclear(*result);
        return Done{};
    }

    /// How the wait for what was sent stands.
    struct Wait {
        const QString &name;
        const RunLimits &limits;
        std::chrono::steady_clock::time_point until;
        std::chrono::steady_clock::time_point giveUpAt; ///< once the server was asked to stop
        std::optional<Error> ended;                     ///< why it was asked
        std::future<void> stopRequest;
    };

    /// The last result of what was sent. On a deadline or a cancel it asks the server to stop and waits for that a moment longer.
    Result<pg_result *> waitForResult(const QString &name, const RunLimits &limits)
    {
        const CancelToken::WakeUp wakeUp(limits.cancel, [this] { m_waiter.wake(); });
        Wait wait{name, limits, limits.deadline, {}, std::nullopt, {}};
        ResultPtr last;
        ResultPtr failed;
        for (;;) {
            const Outcome arrived = waitForNext(wait);
            if (!arrived) {
                return arrived.error();
            }
            pg_result *next = PQgetResult(m_connection);
            if (next == nullptr) {
                break;
            }
            const ExecStatusType status = PQresultStatus(next);
            const bool isGood = status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
            (isGood || failed ? last : failed).reset(next);
            if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT) {
                break;
            }
        }
        m_waiter.drain();
        if (wait.ended && wait.stopRequest.wait_until(wait.giveUpAt) != std::future_status::ready) {
            m_isGivenUp = true; // it would stop whatever runs next
        }
        if (failed) {
            return errorOfFailed(failed.get(), wait);
        }
        return last ? Result<pg_result *>(last.release()) : Result<pg_result *>(lost(name));
    }

    /// Until PQgetResult() does not block.
    Outcome waitForNext(Wait &wait)
    {
        while (PQisBusy(m_connection) != 0) {
            switch (m_waiter.waitReadable(PQsocket(m_connection), wait.until)) {
            case SocketWaiter::Outcome::Ready:
                if (PQconsumeInput(m_connection) == 0) {
                    return lost(wait.name);
                }
                continue;
            case SocketWaiter::Outcome::Failed: return lost(wait.name);
            case SocketWaiter::Outcome::Woken:
                m_waiter.drain();
                if (wait.ended || !wait.limits.cancel.isCancelled()) {
                    continue; // asked twice, or a wake-up that came too late for the statement before
                }
                break;
            case SocketWaiter::Outcome::TimedOut: break;
            }
            if (!askToStop(wait)) {
                m_isGivenUp = true;
                return *wait.ended;
            }
        }
        return Done{};
    }

    /// Again and again, because a server that has not begun with the statement does not hear it. False when the time for that is over.
    bool askToStop(Wait &wait)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!wait.ended) {
            const bool isCancelled = wait.limits.cancel.isCancelled();
            wait.ended = makeError(isCancelled ? ErrorKind::Cancelled : ErrorKind::StatementTimeout, {wait.name});
            wait.giveUpAt = now + cancelGrace;
        } else if (now >= wait.giveUpAt) {
            return false;
        }
        if (!wait.stopRequest.valid() || wait.stopRequest.wait_for(0s) == std::future_status::ready) {
            wait.stopRequest = requestPostgresCancel(m_connection);
        }
        wait.until = std::min(wait.giveUpAt, now + cancelRepeat);
        return true;
    }

    Error errorOfFailed(const pg_result *failed, const Wait &wait)
    {
        if (wait.ended && QByteArray(PQresultErrorField(failed, PG_DIAG_SQLSTATE)) == "57014") {
            return *wait.ended;
        }
        return PQstatus(m_connection) != CONNECTION_OK ? lost(wait.name) : errorOfResult(failed, wait.name);
    }

    void drainResults()
    {
        while (pg_result *rest = PQgetResult(m_connection)) {
            PQclear(rest);
        }
    }

    Error lost(const QString &name)
    {
        m_isGivenUp = true;
        const QString cause =
            m_connection != nullptr ? QString::fromUtf8(PQerrorMessage(m_connection)).simplified() : QString();
        return makeError(ErrorKind::ConnectionLost, {m_address.shown()}, name + QStringLiteral(": ") + cause);
    }

    const PostgresAddress &m_address;
    std::shared_ptr<std::atomic<bool>> m_isReachable;
    QString m_name;
    QSqlDatabase m_database;
    pg_conn *m_connection = nullptr;
    SocketWaiter m_waiter;
    QString m_copy;
    bool m_isGivenUp = false;
};

} // namespace

PostgresConnector::PostgresConnector(PostgresAddress address, const QString &member, QStringList settings)
    : m_address(std::move(address))
    , m_isReachable(std::make_shared<std::atomic<bool>>(false))
{
    const auto add = [this](const QString &name, const QString &value) {
        if (m_address.value(name).isEmpty()) {
            m_address.keywords.append({name, value});
        }
    };
    add(QStringLiteral("application_name"), QStringLiteral("linedesk %1").arg(member).trimmed());
    add(QStringLiteral("connect_timeout"), QString::number(driverConnectSeconds));
    add(QStringLiteral("client_encoding"), QStringLiteral("UTF8"));
    if (!m_address.isPooler && !settings.isEmpty()) {
        add(QStringLiteral("options"), QStringLiteral("-c ") + settings.join(QStringLiteral(" -c ")));
    }
}

std::unique_ptr<SqlConnection> PostgresConnector::make()
{
    return std::make_unique<PostgresConnection>(m_address, m_isReachable);
}

QStringList PostgresConnector::screenSettings()
{
    return {QStringLiteral("jit=off"), QStringLiteral("max_parallel_workers_per_gather=0")};
}

} // namespace linedesk
