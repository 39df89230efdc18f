// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_postgres.h"

#include <QUrl>

#include <libpq-fe.h>

namespace linedesk {

namespace {

struct Clear {
    void operator()(PGresult *result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<PGresult, Clear>;

ResultPtr exec(pg_conn *connection, const QString &sql)
{
    ResultPtr result(PQexec(connection, sql.toUtf8().constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        qCritical("%s", PQerrorMessage(connection));
        return nullptr;
    }
    return result;
}

} // namespace

void PlainPostgres::Finish::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

PlainPostgres::PlainPostgres(const QString &url)
    : m_connection(PQconnectdb(url.toUtf8().constData()))
{
    if (!isOpen()) {
        qCritical("%s", PQerrorMessage(m_connection.get()));
    }
}

PlainPostgres::~PlainPostgres() = default;

bool PlainPostgres::isOpen() const
{
    return PQstatus(m_connection.get()) == CONNECTION_OK;
}

bool PlainPostgres::run(const QString &sql)
{
    return exec(m_connection.get(), sql) != nullptr;
}

QStringList PlainPostgres::column(const QString &sql)
{
    QStringList cells;
    if (const ResultPtr result = exec(m_connection.get(), sql)) {
        for (int row = 0; row < PQntuples(result.get()); ++row) {
            cells.append(QString::fromUtf8(PQgetvalue(result.get(), row, 0)));
        }
    }
    return cells;
}

QString postgresUrl()
{
    return qEnvironmentVariable("LINEDESK_TEST_POSTGRES");
}

QString pgbouncerUrl()
{
    return qEnvironmentVariable("LINEDESK_TEST_PGBOUNCER");
}

QString changedUrl(const QString &url, const QString &database, const QString &user, const QString &password, int port)
{
    QUrl changed(url);
    if (!database.isEmpty()) {
        changed.setPath(u'/' + database);
    }
    if (!user.isEmpty()) {
        changed.setUserName(user);
        changed.setPassword(password);
    }
    if (port != 0) {
        changed.setPort(port);
    }
    return changed.toString(QUrl::FullyEncoded);
}

} // namespace linedesk
