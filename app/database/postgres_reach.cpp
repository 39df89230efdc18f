// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/postgres_reach.h"

#include "app/database/postgres_error.h"

#include <QRegularExpression>

#include <libpq-fe.h>

#include <vector>

namespace linedesk {

namespace {

/// What libpq is given by keyword and value. Keeps the bytes alive.
class Keywords {
public:
    explicit Keywords(const PostgresAddress &address)
    {
        for (const PostgresAddress::Keyword &keyword : address.keywords) {
            add(keyword.name.toUtf8(), keyword.value.toUtf8());
        }
        if (!address.password.isEmpty()) {
            add("password", address.password.toUtf8());
        }
        for (std::size_t i = 0; i < m_bytes.size(); i += 2) {
            m_names.push_back(m_bytes[i].constData());
            m_values.push_back(m_bytes[i + 1].constData());
        }
        m_names.push_back(nullptr);
        m_values.push_back(nullptr);
    }

    pg_conn *start() const { return PQconnectStartParams(m_names.data(), m_values.data(), 0); }

private:
    void add(QByteArray name, QByteArray value)
    {
        m_bytes.push_back(std::move(name));
        m_bytes.push_back(std::move(value));
    }

    std::vector<QByteArray> m_bytes;
    std::vector<const char *> m_names;
    std::vector<const char *> m_values;
};

struct Finish {
    void operator()(pg_conn *connection) const { PQfinish(connection); }
};

/// "FATAL:  28P01: password …" at this verbosity, whatever language the server speaks; of several servers the last one counts.
QByteArray sqlStateIn(const QByteArray &message)
{
    static const QRegularExpression state(QStringLiteral(":  ([0-9A-Z]{5}): "));
    QByteArray last;
    for (auto match = state.globalMatch(QString::fromUtf8(message)); match.hasNext();) {
        last = match.next().captured(1).toLatin1();
    }
    return last;
}

/// Whether the server answers after the log-in, too: an empty query costs nothing, and the driver would wait for a silent one for ever.
bool answers(pg_conn *connection, SocketWaiter &waiter, const RunLimits &limits)
{
    if (PQsendQuery(connection, "") == 0) {
        return false;
    }
    while (PQisBusy(connection) != 0) {
        const bool isReadable =
            waiter.waitReadable(PQsocket(connection), limits.deadline) == SocketWaiter::Outcome::Ready;
        if (!isReadable || PQconsumeInput(connection) == 0) {
            return false;
        }
    }
    while (pg_result *result = PQgetResult(connection)) {
        PQclear(result);
    }
    return true;
}

} // namespace

Outcome reachPostgres(const PostgresAddress &address, SocketWaiter &waiter, const RunLimits &limits)
{
    const auto failure = [&address](const QByteArray &message, bool needsPassword = false) {
        const QByteArray state = needsPassword ? QByteArray("28P01") : sqlStateIn(message);
        return errorOfConnect(state, address.shown(), address.value(QStringLiteral("user")),
            address.value(QStringLiteral("dbname")), QString::fromUtf8(message));
    };
    const std::unique_ptr<pg_conn, Finish> connection(Keywords(address).start());
    if (!connection || PQstatus(connection.get()) == CONNECTION_BAD) {
        return failure(connection ? QByteArray(PQerrorMessage(connection.get())) : QByteArray("out of memory"));
    }
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (status != PGRES_POLLING_OK) {
        if (status == PGRES_POLLING_FAILED) {
            return failure(PQerrorMessage(connection.get()), PQconnectionNeedsPassword(connection.get()) != 0);
        }
        const qintptr socket = PQsocket(connection.get());
        const SocketWaiter::Outcome waited = status == PGRES_POLLING_READING
            ? waiter.waitReadable(socket, limits.deadline)
            : waiter.waitWritable(socket, limits.deadline);
        if (waited == SocketWaiter::Outcome::Woken) {
            return makeError(ErrorKind::Cancelled);
        }
        if (waited != SocketWaiter::Outcome::Ready) {
            return failure("no answer in time");
        }
        status = PQconnectPoll(connection.get());
    }
    return answers(connection.get(), waiter, limits) ? Outcome(Done{}) : Outcome(failure("logged in, but no answer"));
}

} // namespace linedesk
