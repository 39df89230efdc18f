// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sql/support/postgres_link.h"

#include "app/database/postgres_rows.h"

#include <QByteArray>

#include <libpq-fe.h>

#include <vector>

namespace linedesk {

namespace {

using ResultHandle = std::unique_ptr<PGresult, void (*)(PGresult *)>;

[[noreturn]] void end(pg_conn *connection, const QString &what)
{
    qFatal("%s: %s", qUtf8Printable(what.left(400)), PQerrorMessage(connection));
}

TextRows rowsOf(pg_conn *connection, const ResultHandle &result, const QString &what)
{
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY) {
        end(connection, what);
    }
    TextRows rows;
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        QStringList cells;
        for (int column = 0; column < PQnfields(result.get()); ++column) {
            const bool isNull = PQgetisnull(result.get(), row, column) != 0;
            cells.append(isNull ? QString() : QString::fromUtf8(PQgetvalue(result.get(), row, column)));
        }
        rows.append(cells);
    }
    return rows;
}

} // namespace

PostgresLink::PostgresLink(const QString &url)
    : m_connection(PQconnectdb(url.toUtf8().constData()), PQfinish)
{
    if (PQstatus(m_connection.get()) != CONNECTION_OK) {
        end(m_connection.get(), QStringLiteral("connect"));
    }
    PQsetNoticeProcessor(
        m_connection.get(), [](void *, const char *) {}, nullptr);
}

PostgresLink::~PostgresLink() = default;

TextRows PostgresLink::run(const QString &sql)
{
    const ResultHandle result(PQexec(m_connection.get(), sql.toUtf8().constData()), PQclear);
    return rowsOf(m_connection.get(), result, sql);
}

QString PostgresLink::value(const QString &sql)
{
    const TextRows rows = run(sql);
    return rows.isEmpty() ? QString() : rows.first().first();
}

QStringList PostgresLink::column(const QString &sql)
{
    QStringList values;
    const TextRows rows = run(sql);
    for (const QStringList &row : rows) {
        values.append(row.first());
    }
    return values;
}

TextRows PostgresLink::run(const QString &prefix, const Statement &statement, const SqlParameters &parameters)
{
    std::vector<Oid> types;
    QList<std::optional<QByteArray>> texts;
    std::vector<const char *> values;
    for (const StatementParameter &parameter : statement.parameters) {
        types.push_back(postgresTypeOf(parameter.type));
        texts.append(postgresText(parameter, parameters));
    }
    for (const auto &text : std::as_const(texts)) {
        values.push_back(text ? text->constData() : nullptr);
    }
    const QByteArray sql = prefix.toUtf8() + ' ' + statement.text;
    const ResultHandle result(PQexecParams(m_connection.get(), sql.constData(), static_cast<int>(values.size()),
                                  types.data(), values.data(), nullptr, nullptr, 0),
        PQclear);
    return rowsOf(m_connection.get(), result, statement.name);
}

void PostgresLink::copyIn(const QString &sql, const QByteArray &rows)
{
    const ResultHandle begun(PQexec(m_connection.get(), sql.toUtf8().constData()), PQclear);
    if (PQresultStatus(begun.get()) != PGRES_COPY_IN
        || PQputCopyData(m_connection.get(), rows.constData(), static_cast<int>(rows.size())) != 1
        || PQputCopyEnd(m_connection.get(), nullptr) != 1) {
        end(m_connection.get(), sql);
    }
    const ResultHandle done(PQgetResult(m_connection.get()), PQclear);
    if (PQresultStatus(done.get()) != PGRES_COMMAND_OK) {
        end(m_connection.get(), sql);
    }
    const ResultHandle last(PQgetResult(m_connection.get()), PQclear);
}

} // namespace linedesk
