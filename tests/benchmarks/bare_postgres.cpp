// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bare_postgres.h"

#include "app/database/postgres_connection.h"
#include "app/database/postgres_rows.h"
#include "app/database/sql_value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <libpq-fe.h>

#include <array>

namespace linedesk {

namespace {

/// The sum over all bytes' first and length: each cell is looked at.
quint64 touch(const pg_result *rows)
{
    quint64 touched = 0;
    for (int row = 0; row < PQntuples(rows); ++row) {
        for (int column = 0; column < PQnfields(rows); ++column) {
            if (PQgetisnull(rows, row, column) == 0) {
                touched += static_cast<quint64>(PQgetlength(rows, row, column));
                touched += static_cast<unsigned char>(*PQgetvalue(rows, row, column));
            }
        }
    }
    return touched;
}

} // namespace

BareCall bareCall(const Statement &statement, const SqlParameters &parameters)
{
    BareCall call;
    call.text = statement.text;
    for (const StatementParameter &parameter : statement.parameters) {
        call.types.push_back(postgresTypeOf(parameter.type));
        call.values.push_back(postgresText(parameter, parameters));
    }
    return call;
}

void ClearRows::operator()(pg_result *rows) const
{
    PQclear(rows);
}

void BarePostgres::Finish::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

BarePostgres::BarePostgres(const QString &url)
{
    const QByteArray address = url.toUtf8();
    const QByteArray options = "-c " + PostgresConnector::screenSettings().join(QStringLiteral(" -c ")).toUtf8();
    const std::array<const char *, 5> names{"dbname", "options", "client_encoding", "application_name", nullptr};
    const std::array<const char *, 5> values{
        address.constData(), options.constData(), "UTF8", "linedesk_bench", nullptr};
    constexpr int expandUrl = 1;
    m_connection.reset(PQconnectdbParams(names.data(), values.data(), expandUrl));
}

BarePostgres::~BarePostgres() = default;

bool BarePostgres::isOpen() const
{
    return PQstatus(m_connection.get()) == CONNECTION_OK;
}

Result<std::shared_ptr<pg_result>> BarePostgres::run(const BareCall &call)
{
    std::vector<const char *> values;
    values.reserve(call.values.size());
    for (const std::optional<QByteArray> &value : call.values) {
        values.push_back(value ? value->constData() : nullptr);
    }
    constexpr int asText = 0;
    BareRows rows(PQexecParams(m_connection.get(), call.text.constData(), static_cast<int>(values.size()),
        call.types.data(), values.data(), nullptr, nullptr, asText));
    if (PQresultStatus(rows.get()) != PGRES_TUPLES_OK) {
        return makeError(ErrorKind::StatementFailed, {QStringLiteral("bare")},
            QString::fromUtf8(PQerrorMessage(m_connection.get())).simplified());
    }
    m_touched += touch(rows.get());
    return std::shared_ptr<pg_result>(std::move(rows));
}

Result<int> BarePostgres::buffers(const BareCall &call)
{
    BareCall explained = call;
    explained.text.prepend("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ");
    const auto rows = run(explained);
    if (!rows) {
        return rows.error();
    }
    const QJsonObject plan = QJsonDocument::fromJson(PQgetvalue(rows->get(), 0, 0))
                                 .array()
                                 .at(0)
                                 .toObject()
                                 .value(QLatin1String("Plan"))
                                 .toObject();
    if (plan.isEmpty()) {
        return makeError(ErrorKind::UnexpectedRows, {QStringLiteral("EXPLAIN")});
    }
    return plan.value(QLatin1String("Shared Hit Blocks")).toInt()
        + plan.value(QLatin1String("Shared Read Blocks")).toInt();
}

QByteArray bareTextArray(const pg_result *result, int column, int rows)
{
    QByteArray array("{");
    for (int row = 0; row < rows; ++row) {
        array += row > 0 ? ",\"" : "\"";
        array += QByteArrayView(PQgetvalue(result, row, column), PQgetlength(result, row, column));
        array += '"';
    }
    return array + '}';
}

} // namespace linedesk
