// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_sink.h"

#include <QHash>

#include <vector>

class QJsonObject;

namespace linedesk {

using TableRow = std::vector<SampleValue>;

/// The rows of one table, in memory.
struct Table {
    QString name;
    QStringList columns;
    std::vector<TableRow> rows;

    /// The place of a column; asserts when there is none.
    std::size_t column(const char *columnName) const;
};

/// Tables in an order in which foreign keys point backwards.
class Tables {
public:
    Table &add(const QString &name, const QStringList &columns);
    const Table &table(const char *name) const;
    bool has(const QString &name) const { return m_places.contains(name); }
    const std::vector<Table> &all() const { return m_tables; }
    qint64 rowCount() const;

private:
    std::vector<Table> m_tables;
    QHash<QString, std::size_t> m_places;
};

/// Keeps what a generator of rows says.
class TableCollector final : public SampleSink {
public:
    Outcome beginTable(const QString &table, const QStringList &columns) override;
    Outcome row(const SampleRow &row) override;
    Outcome endTable() override;

    const Tables &tables() const { return m_tables; }

private:
    Tables m_tables;
    Table *m_current = nullptr;
};

SampleValue nullValue();
SampleValue integerValue(qint64 value);
SampleValue booleanValue(bool value);
SampleValue textValue(const QString &value);
SampleValue instantValue(Instant value);

/// One table written as {"columns": […], "rows": [[…]…]}: texts in ISO form of columns named …_at become instants.
void addJsonTable(Tables &tables, const QString &name, const QJsonObject &json);

} // namespace linedesk
