// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_sink.h"

#include <QHash>

namespace linedesk {

/// A table of a sample, kept whole.
class CollectedTable {
public:
    void setColumns(const QStringList &columns) { m_columns = columns; }
    const QStringList &columns() const { return m_columns; }
    void add(const SampleRow &row)
    {
        std::vector<SampleValue> values;
        for (std::size_t column = 0; column < row.size(); ++column) {
            values.push_back(row.at(column));
        }
        m_rows.push_back(std::move(values));
    }

    std::size_t size() const { return m_rows.size(); }
    std::size_t width(std::size_t row) const { return m_rows[row].size(); }
    std::size_t place(const char *column) const
    {
        const qsizetype found = m_columns.indexOf(QLatin1String(column));
        Q_ASSERT(found >= 0);
        return static_cast<std::size_t>(found);
    }
    const SampleValue &at(std::size_t row, const char *column) const { return m_rows[row][place(column)]; }
    bool isNull(std::size_t row, const char *column) const { return at(row, column).kind == SampleValue::Kind::Null; }
    QByteArray text(std::size_t row, const char *column) const
    {
        return isNull(row, column) ? QByteArray() : at(row, column).text;
    }
    qint64 number(std::size_t row, const char *column) const
    {
        return isNull(row, column) ? 0 : at(row, column).number;
    }
    const std::vector<std::vector<SampleValue>> &rows() const { return m_rows; }

private:
    QStringList m_columns;
    std::vector<std::vector<SampleValue>> m_rows;
};

/// Keeps every row of every table.
class SampleCollector final : public SampleSink {
public:
    Outcome beginTable(const QString &table, const QStringList &columns) override
    {
        m_order.append(table);
        m_current = &m_tables[table];
        m_current->setColumns(columns);
        return Done{};
    }
    Outcome row(const SampleRow &row) override
    {
        m_current->add(row);
        ++m_rows;
        return Done{};
    }
    Outcome endTable() override
    {
        m_current = nullptr;
        return Done{};
    }

    const QStringList &order() const { return m_order; }
    const CollectedTable &table(const char *name) const
    {
        static const CollectedTable none;
        const auto found = m_tables.constFind(QLatin1String(name));
        return found == m_tables.cend() ? none : *found;
    }
    qint64 rows() const { return m_rows; }
    bool isBetweenTables() const { return m_current == nullptr; }

private:
    QStringList m_order;
    QHash<QString, CollectedTable> m_tables;
    CollectedTable *m_current = nullptr;
    qint64 m_rows = 0;
};

} // namespace linedesk
