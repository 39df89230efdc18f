// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sql/support/stored_rows.h"

#include "tests/sql/support/fill.h"
#include "tests/sql/support/postgres_link.h"

#include <QJsonDocument>

namespace linedesk {

namespace {

using Kind = SampleValue::Kind;

/// What a column holds: the kind of its first value that is not NULL.
Kind kindOf(const Table &table, std::size_t column)
{
    for (const TableRow &row : table.rows) {
        if (row[column].kind != Kind::Null) {
            return row[column].kind;
        }
    }
    return Kind::Null;
}

/// Spacing and the order of keys differ between databases.
QString oneForm(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    return document.isNull() ? json : QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString text(const SampleValue &value)
{
    switch (value.kind) {
    case Kind::Null: return QStringLiteral("∅");
    case Kind::Real: return QString::number(value.real);
    case Kind::Integer:
    case Kind::Boolean:
    case Kind::Instant: return QString::number(value.number);
    case Kind::Json: return oneForm(QString::fromUtf8(value.text));
    case Kind::Text: break;
    }
    return QString::fromUtf8(value.text);
}

QStringList joined(const Table &table, const QList<QStringList> &stored)
{
    QStringList rows;
    for (const QStringList &cells : stored) {
        QStringList texts;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool isJson = kindOf(table, static_cast<std::size_t>(i)) == Kind::Json;
            texts.append(cells.at(i).isNull() ? QStringLiteral("∅") : isJson ? oneForm(cells.at(i)) : cells.at(i));
        }
        rows.append(texts.join(u'|'));
    }
    rows.sort();
    return rows;
}

} // namespace

QStringList keptRows(const Table &table)
{
    QStringList rows;
    for (const TableRow &row : table.rows) {
        QStringList texts;
        for (const SampleValue &value : row) {
            texts.append(text(value));
        }
        rows.append(texts.join(u'|'));
    }
    rows.sort();
    return rows;
}

QStringList storedRows(PostgresLink &link, const Table &table)
{
    QStringList expressions;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QString column = u'"' + table.columns.at(i) + u'"';
        const Kind kind = kindOf(table, static_cast<std::size_t>(i));
        const bool isNaive = table.name == QLatin1String("audit_logs");
        const QString instant =
            isNaive ? QStringLiteral("CAST(CAST(%1 AS text) AS timestamptz)") : QStringLiteral("%1");
        expressions.append(kind == Kind::Instant
                ? QStringLiteral("CAST(extract(epoch FROM %1) * 1000000 AS bigint)").arg(instant.arg(column))
                : kind == Kind::Boolean ? QStringLiteral("CAST(%1 AS integer)").arg(column)
                                        : column);
    }
    return joined(table, link.run(QStringLiteral("SELECT %1 FROM %2").arg(expressions.join(u','), table.name)));
}

QStringList storedRows(const QString &sqliteFile, const Table &table)
{
    const QString columns = u'"' + table.columns.join(QStringLiteral("\",\"")) + u'"';
    return joined(table, runSqlite(sqliteFile, QStringLiteral("SELECT %1 FROM %2").arg(columns, table.name)));
}

QStringList instantColumns(const Table &table)
{
    QStringList columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (kindOf(table, static_cast<std::size_t>(i)) == Kind::Instant) {
            columns.append(table.columns.at(i));
        }
    }
    return columns;
}

} // namespace linedesk
