// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sqlite_rows.h"

#include "app/database/sqlite_error.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <vector>

namespace linedesk {

namespace {

class SqliteRows final : public RowData {
public:
    explicit SqliteRows(int columns)
        : m_columns(columns)
    {
    }

    void append(QVariant value) { m_cells.push_back(std::move(value)); }

    int rowCount() const override { return m_columns == 0 ? 0 : static_cast<int>(m_cells.size()) / m_columns; }
    bool isNull(int row, int column) const override { return cell(row, column).isNull(); }
    qint64 integer(int row, int column) const override { return cell(row, column).toLongLong(); }
    double real(int row, int column) const override { return cell(row, column).toDouble(); }
    bool boolean(int row, int column) const override { return cell(row, column).toLongLong() != 0; }
    QString text(int row, int column) const override { return cell(row, column).toString(); }
    Instant instant(int row, int column) const override
    {
        return Instant::fromMicroseconds(cell(row, column).toLongLong());
    }

private:
    const QVariant &cell(int row, int column) const
    {
        return m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns)
            + static_cast<std::size_t>(column)];
    }

    int m_columns;
    std::vector<QVariant> m_cells;
};

std::optional<Error> mismatch(const QSqlRecord &record, const Statement &statement)
{
    if (record.count() != statement.columns.size()) {
        return makeError(ErrorKind::UnexpectedType, {statement.name, QString()},
            QStringLiteral("%1 columns came, %2 are declared").arg(record.count()).arg(statement.columns.size()));
    }
    for (int i = 0; i < record.count(); ++i) {
        if (record.fieldName(i) != statement.columns.at(i).name) {
            return makeError(ErrorKind::UnexpectedType, {statement.name, statement.columns.at(i).name},
                QStringLiteral("column %1 is %2").arg(i).arg(record.fieldName(i)));
        }
    }
    return std::nullopt;
}

} // namespace

Result<SqlRows> sqliteRows(QSqlQuery &query, const Statement &statement, const QString &file)
{
    const int columns = static_cast<int>(statement.columns.size());
    auto data = std::make_shared<SqliteRows>(columns);
    if (query.isSelect()) {
        if (const auto error = mismatch(query.record(), statement)) {
            return *error;
        }
        while (query.next()) {
            for (int i = 0; i < columns; ++i) {
                data->append(query.value(i));
            }
        }
        if (query.lastError().isValid()) {
            return errorOfSqlite(query.lastError(), statement.name, file);
        }
    }
    return SqlRows(std::move(data), statement, query.numRowsAffected());
}

} // namespace linedesk
