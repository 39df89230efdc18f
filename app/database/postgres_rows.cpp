// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/postgres_rows.h"

#include "app/database/sql_value.h"

#include <libpq-fe.h>

#include <charconv>

namespace linedesk {

namespace {

// pg_type.oid of built-in types never changes.
constexpr Oid boolOid = 16;
constexpr Oid nameOid = 19;
constexpr Oid int8Oid = 20;
constexpr Oid int4Oid = 23;
constexpr Oid textOid = 25;
constexpr Oid jsonOid = 114;
constexpr Oid float8Oid = 701;
constexpr Oid varcharOid = 1043;
constexpr Oid textArrayOid = 1009;
constexpr Oid timestamptzOid = 1184;
constexpr Oid timestamptzArrayOid = 1185;
constexpr Oid jsonbOid = 3802;
/// Types made by CREATE TYPE begin here: enumerations read as text.
constexpr Oid firstUserOid = 16384;

bool isReadableAs(SqlType type, Oid oid)
{
    switch (type) {
    case SqlType::Integer: return oid == int4Oid;
    case SqlType::BigInteger: return oid == int8Oid || oid == int4Oid;
    case SqlType::Real: return oid == float8Oid;
    case SqlType::Boolean: return oid == boolOid;
    case SqlType::Text: return oid == textOid || oid == varcharOid || oid == nameOid || oid >= firstUserOid;
    case SqlType::Instant: return oid == timestamptzOid;
    case SqlType::Json: return oid == jsonOid || oid == jsonbOid;
    case SqlType::TextList: return oid == textArrayOid;
    case SqlType::InstantList: return oid == timestamptzArrayOid;
    }
    return false;
}

class PostgresRows final : public RowData {
public:
    explicit PostgresRows(pg_result *result)
        : m_result(result)
    {
    }
    ~PostgresRows() override { PQclear(m_result); }
    PostgresRows(const PostgresRows &) = delete;
    PostgresRows &operator=(const PostgresRows &) = delete;

    int rowCount() const override { return PQntuples(m_result); }
    bool isNull(int row, int column) const override { return PQgetisnull(m_result, row, column) != 0; }
    qint64 integer(int row, int column) const override
    {
        const QByteArrayView view = bytes(row, column);
        qint64 value = 0;
        std::from_chars(view.begin(), view.end(), value);
        return value;
    }
    double real(int row, int column) const override { return bytes(row, column).toByteArray().toDouble(); }
    bool boolean(int row, int column) const override { return bytes(row, column).startsWith('t'); }
    QString text(int row, int column) const override { return QString::fromUtf8(bytes(row, column)); }
    Instant instant(int row, int column) const override
    {
        return Instant::parse(text(row, column)).value_or(Instant());
    }
    QJsonDocument json(int row, int column) const override
    {
        // The parser wants the bytes that came, and copies what it keeps.
        const QByteArrayView view = bytes(row, column);
        return QJsonDocument::fromJson(QByteArray::fromRawData(view.data(), view.size()));
    }

private:
    QByteArrayView bytes(int row, int column) const
    {
        return {PQgetvalue(m_result, row, column), PQgetlength(m_result, row, column)};
    }

    pg_result *m_result;
};

QByteArray arrayText(const QStringList &list)
{
    QByteArray out("{");
    for (const QString &item : list) {
        QByteArray escaped = item.toUtf8();
        escaped.replace('\\', "\\\\").replace('"', "\\\"");
        out += (out.size() > 1 ? ",\"" : "\"") + escaped + '"';
    }
    return out + '}';
}

QByteArray arrayText(const QList<MaybeInstant> &list)
{
    QByteArray out("{");
    for (const MaybeInstant &instant : list) {
        out += (out.size() > 1 ? "," : "") + (instant ? instant->toIso().toLatin1() : QByteArray("NULL"));
    }
    return out + '}';
}

} // namespace

unsigned postgresTypeOf(SqlType type)
{
    switch (type) {
    case SqlType::Integer: return int4Oid;
    case SqlType::BigInteger: return int8Oid;
    case SqlType::Real: return float8Oid;
    case SqlType::Boolean: return boolOid;
    case SqlType::Text: return textOid;
    case SqlType::Instant: return timestamptzOid;
    case SqlType::Json: return jsonbOid;
    case SqlType::TextList: return textArrayOid;
    case SqlType::InstantList: return timestamptzArrayOid;
    }
    return 0;
}

std::optional<QByteArray> postgresText(const StatementParameter &parameter, const SqlParameters &parameters)
{
    const SqlValue value = parameters.value(parameter.name);
    if (const auto *text = std::get_if<QString>(&value)) {
        return text->toUtf8();
    }
    if (const auto *number = std::get_if<qint64>(&value)) {
        return QByteArray::number(*number);
    }
    if (const auto *instant = std::get_if<Instant>(&value)) {
        return instant->toIso().toLatin1();
    }
    if (const auto *on = std::get_if<bool>(&value)) {
        return QByteArray(*on ? "t" : "f");
    }
    if (const auto *real = std::get_if<double>(&value)) {
        return QByteArray::number(*real, 'g', 17);
    }
    if (const auto *texts = std::get_if<QStringList>(&value)) {
        return arrayText(*texts);
    }
    if (const auto *instants = std::get_if<QList<MaybeInstant>>(&value)) {
        return arrayText(*instants);
    }
    return std::nullopt;
}

Result<SqlRows> postgresRows(pg_result *result, const Statement &statement)
{
    auto data = std::make_shared<PostgresRows>(result);
    const int columns = PQnfields(result);
    if (PQresultStatus(result) == PGRES_TUPLES_OK && columns != statement.columns.size()) {
        return makeError(ErrorKind::UnexpectedType, {statement.name, QString()},
            QStringLiteral("%1 columns came, %2 are declared").arg(columns).arg(statement.columns.size()));
    }
    for (int i = 0; i < columns; ++i) {
        const StatementColumn &column = statement.columns.at(i);
        if (!isReadableAs(column.type, PQftype(result, i)) || column.name != QLatin1String(PQfname(result, i))) {
            return makeError(ErrorKind::UnexpectedType, {statement.name, column.name},
                QStringLiteral("column %1 is %2 of type %3")
                    .arg(i)
                    .arg(QLatin1String(PQfname(result, i)))
                    .arg(PQftype(result, i)));
        }
    }
    return SqlRows(std::move(data), statement, QByteArray(PQcmdTuples(result)).toLongLong());
}

} // namespace linedesk
