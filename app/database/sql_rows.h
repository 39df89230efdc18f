// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/statement.h"
#include "models/domain/instant.h"
#include "models/domain/result.h"

#include <QByteArrayView>
#include <QJsonDocument>

#include <memory>
#include <optional>

namespace linedesk {

/// The cells of a finished statement, as one database gives them. Immutable: any thread.
class RowData {
public:
    virtual ~RowData() = default;
    virtual int rowCount() const = 0;
    virtual bool isNull(int row, int column) const = 0;
    virtual qint64 integer(int row, int column) const = 0;
    virtual double real(int row, int column) const = 0;
    virtual bool boolean(int row, int column) const = 0;
    virtual QString text(int row, int column) const = 0;
    virtual Instant instant(int row, int column) const = 0;
    /// Of a text that is no JSON a null document.
    virtual QJsonDocument json(int row, int column) const;
};

/// One row, read by column number. Reading NULL as a plain value gives 0, false or an empty text.
class SqlRow {
public:
    SqlRow(std::shared_ptr<const RowData> data, int row)
        : m_data(std::move(data))
        , m_row(row)
    {
    }

    bool isNull(int column) const { return m_data->isNull(m_row, column); }
    qint64 integer(int column) const { return isNull(column) ? 0 : m_data->integer(m_row, column); }
    double real(int column) const { return isNull(column) ? 0.0 : m_data->real(m_row, column); }
    bool boolean(int column) const { return !isNull(column) && m_data->boolean(m_row, column); }
    QString text(int column) const { return isNull(column) ? QString() : m_data->text(m_row, column); }
    MaybeInstant instant(int column) const
    {
        return isNull(column) ? MaybeInstant() : MaybeInstant(m_data->instant(m_row, column));
    }
    /// JSON null and text that is no JSON give a null document.
    QJsonDocument json(int column) const;

private:
    std::shared_ptr<const RowData> m_data;
    int m_row;
};

/// All rows of a statement, with the column names its head declares. Cheap to copy.
class SqlRows {
public:
    SqlRows() = default;
    SqlRows(std::shared_ptr<const RowData> data, const Statement &statement, qint64 affected);

    int size() const { return m_data ? m_data->rowCount() : 0; }
    bool isEmpty() const { return size() == 0; }
    SqlRow at(int row) const { return SqlRow(m_data, row); }
    /// Rows written, for a statement that writes.
    qint64 affected() const { return m_affected; }
    /// Number of a column. Asking for one that the head does not declare is a programming error and asserts.
    int column(QLatin1String name) const;
    const QList<StatementColumn> &columns() const { return m_columns; }
    /// Name of the statement they came from.
    const QString &statement() const { return m_statement; }

    /// A row as text for tests and logs: NULL is "∅", instants are ISO, so that both databases read alike.
    QStringList asText(int row) const;

private:
    std::shared_ptr<const RowData> m_data;
    QString m_statement;
    QList<StatementColumn> m_columns;
    qint64 m_affected = 0;
};

/// Exactly one row. Errors: that of `rows`; UnexpectedRows when there is none or more than one.
Result<SqlRow> one(const Result<SqlRows> &rows);
/// One row or none. Errors: that of `rows`; UnexpectedRows when there is more than one.
Result<std::optional<SqlRow>> maybeOne(const Result<SqlRows> &rows);
/// The integer in the first column of exactly one row.
Result<qint64> scalar(const Result<SqlRows> &rows);

} // namespace linedesk
