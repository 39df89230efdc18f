// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sql_rows.h"

namespace linedesk {

namespace {

QString cellText(const SqlRow &row, int column, SqlType type)
{
    if (row.isNull(column)) {
        return QStringLiteral("∅");
    }
    switch (type) {
    case SqlType::Integer:
    case SqlType::BigInteger: return QString::number(row.integer(column));
    case SqlType::Real: return QString::number(row.real(column), 'g', 12);
    case SqlType::Boolean: return row.boolean(column) ? QStringLiteral("true") : QStringLiteral("false");
    case SqlType::Instant: return row.instant(column)->toIso();
    case SqlType::Json: return QString::fromUtf8(row.json(column).toJson(QJsonDocument::Compact));
    case SqlType::Text:
    case SqlType::TextList:
    case SqlType::InstantList: break;
    }
    return row.text(column);
}

Error unexpected(const SqlRows &rows)
{
    return makeError(
        ErrorKind::UnexpectedRows, {rows.statement()}, QStringLiteral("%1 rows where one was due").arg(rows.size()));
}

} // namespace

QJsonDocument RowData::json(int row, int column) const
{
    return QJsonDocument::fromJson(text(row, column).toUtf8());
}

QJsonDocument SqlRow::json(int column) const
{
    return isNull(column) ? QJsonDocument() : m_data->json(m_row, column);
}

SqlRows::SqlRows(std::shared_ptr<const RowData> data, const Statement &statement, qint64 affected)
    : m_data(std::move(data))
    , m_statement(statement.name)
    , m_columns(statement.columns)
    , m_affected(affected)
{
}

int SqlRows::column(QLatin1String name) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).name == name) {
            return i;
        }
    }
    Q_ASSERT_X(false, "SqlRows::column", name.data());
    return -1;
}

QStringList SqlRows::asText(int row) const
{
    QStringList cells;
    const SqlRow cellsOfRow = at(row);
    for (int i = 0; i < m_columns.size(); ++i) {
        cells.append(cellText(cellsOfRow, i, m_columns.at(i).type));
    }
    return cells;
}

Result<SqlRow> one(const Result<SqlRows> &rows)
{
    if (!rows) {
        return rows.error();
    }
    if (rows->size() != 1) {
        return unexpected(*rows);
    }
    return rows->at(0);
}

Result<std::optional<SqlRow>> maybeOne(const Result<SqlRows> &rows)
{
    if (!rows) {
        return rows.error();
    }
    if (rows->size() > 1) {
        return unexpected(*rows);
    }
    return rows->isEmpty() ? std::optional<SqlRow>() : std::optional<SqlRow>(rows->at(0));
}

Result<qint64> scalar(const Result<SqlRows> &rows)
{
    const Result<SqlRow> row = one(rows);
    if (!row) {
        return row.error();
    }
    return row->integer(0);
}

} // namespace linedesk
