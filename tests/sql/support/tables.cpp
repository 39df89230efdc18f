// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sql/support/tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace linedesk {

namespace {

SampleValue valueOf(const QString &column, const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool: return booleanValue(json.toBool());
    case QJsonValue::Double: return integerValue(json.toInteger());
    case QJsonValue::String: {
        const bool isInstant = column.endsWith(QLatin1String("_at"));
        const auto instant = isInstant ? Instant::parse(json.toString()) : std::nullopt;
        Q_ASSERT(!isInstant || instant);
        return instant ? instantValue(*instant) : textValue(json.toString());
    }
    case QJsonValue::Object: {
        SampleValue value;
        value.kind = SampleValue::Kind::Json;
        value.text = QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
        return value;
    }
    case QJsonValue::Array:
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return nullValue();
}

} // namespace

std::size_t Table::column(const char *columnName) const
{
    const qsizetype place = columns.indexOf(QLatin1String(columnName));
    Q_ASSERT_X(place >= 0, "Table::column", columnName);
    return static_cast<std::size_t>(place);
}

Table &Tables::add(const QString &name, const QStringList &columns)
{
    m_places.insert(name, m_tables.size());
    m_tables.push_back({name, columns, {}});
    return m_tables.back();
}

const Table &Tables::table(const char *name) const
{
    const auto place = m_places.constFind(QLatin1String(name));
    Q_ASSERT_X(place != m_places.constEnd(), "Tables::table", name);
    return m_tables[*place];
}

qint64 Tables::rowCount() const
{
    qint64 count = 0;
    for (const Table &table : m_tables) {
        count += static_cast<qint64>(table.rows.size());
    }
    return count;
}

Outcome TableCollector::beginTable(const QString &table, const QStringList &columns)
{
    m_current = &m_tables.add(table, columns);
    return Done{};
}

Outcome TableCollector::row(const SampleRow &row)
{
    TableRow kept;
    kept.reserve(row.size());
    for (std::size_t i = 0; i < row.size(); ++i) {
        kept.push_back(row.at(i));
        // The generator writes on into its buffer.
        kept.back().text = QByteArray(row.at(i).text.constData(), row.at(i).text.size());
    }
    m_current->rows.push_back(std::move(kept));
    return Done{};
}

Outcome TableCollector::endTable()
{
    m_current = nullptr;
    return Done{};
}

SampleValue nullValue()
{
    return {};
}

SampleValue integerValue(qint64 value)
{
    SampleValue out;
    out.kind = SampleValue::Kind::Integer;
    out.number = value;
    return out;
}

SampleValue booleanValue(bool value)
{
    SampleValue out;
    out.kind = SampleValue::Kind::Boolean;
    out.number = value ? 1 : 0;
    return out;
}

SampleValue textValue(const QString &value)
{
    SampleValue out;
    out.kind = SampleValue::Kind::Text;
    out.text = value.toUtf8();
    return out;
}

SampleValue instantValue(Instant value)
{
    SampleValue out;
    out.kind = SampleValue::Kind::Instant;
    out.number = value.microseconds();
    return out;
}

void addJsonTable(Tables &tables, const QString &name, const QJsonObject &json)
{
    QStringList columns;
    const QJsonArray names = json.value(QLatin1String("columns")).toArray();
    for (const QJsonValue &column : names) {
        columns.append(column.toString());
    }
    Table &table = tables.add(name, columns);
    const QJsonArray rows = json.value(QLatin1String("rows")).toArray();
    for (const QJsonValue &written : rows) {
        const QJsonArray cells = written.toArray();
        TableRow row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            row.push_back(valueOf(columns.at(i), cells.at(i)));
        }
        table.rows.push_back(std::move(row));
    }
}

} // namespace linedesk
