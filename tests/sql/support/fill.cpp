// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sql/support/fill.h"

#include "tests/sql/support/postgres_link.h"

#include <QSet>

#include <sqlite3.h>

namespace linedesk {

namespace {

QByteArray copyText(const SampleValue &value)
{
    switch (value.kind) {
    case SampleValue::Kind::Null: return "\\N";
    case SampleValue::Kind::Integer: return QByteArray::number(value.number);
    case SampleValue::Kind::Real: return QByteArray::number(value.real, 'g', 17);
    case SampleValue::Kind::Boolean: return value.number != 0 ? "t" : "f";
    case SampleValue::Kind::Instant: return value.instant().toIso().toLatin1();
    case SampleValue::Kind::Text:
    case SampleValue::Kind::Json: break;
    }
    QByteArray text(value.text.constData(), value.text.size());
    return text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r");
}

/// The places of the columns that the database has.
QList<std::size_t> keptColumns(const Table &table, const QSet<QString> &existing)
{
    QList<std::size_t> kept;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (existing.contains(table.name + u'.' + table.columns.at(i))) {
            kept.append(static_cast<std::size_t>(i));
        }
    }
    return kept;
}

QStringList namesOf(const Table &table, const QList<std::size_t> &kept)
{
    QStringList names;
    for (const std::size_t place : kept) {
        names.append(u'"' + table.columns.at(static_cast<qsizetype>(place)) + u'"');
    }
    return names;
}

QByteArray copyRows(const Table &table, const QList<std::size_t> &kept)
{
    QByteArray rows;
    for (const TableRow &row : table.rows) {
        for (const std::size_t place : kept) {
            rows += (place == kept.first() ? QByteArray() : QByteArray("\t")) + copyText(row[place]);
        }
        rows += '\n';
    }
    return rows;
}

void bind(sqlite3_stmt *statement, int place, const SampleValue &value)
{
    switch (value.kind) {
    case SampleValue::Kind::Null: sqlite3_bind_null(statement, place); return;
    case SampleValue::Kind::Integer:
    case SampleValue::Kind::Boolean:
    case SampleValue::Kind::Instant: sqlite3_bind_int64(statement, place, value.number); return;
    case SampleValue::Kind::Real: sqlite3_bind_double(statement, place, value.real); return;
    case SampleValue::Kind::Text:
    case SampleValue::Kind::Json: break;
    }
    sqlite3_bind_text(statement, place, value.text.constData(), static_cast<int>(value.text.size()), nullptr);
}

/// A SQLite file opened beside the program.
class SqliteLink {
public:
    explicit SqliteLink(const QString &file) { check(sqlite3_open(file.toUtf8().constData(), &m_link), file); }
    ~SqliteLink() { sqlite3_close(m_link); }
    SqliteLink(const SqliteLink &) = delete;
    SqliteLink &operator=(const SqliteLink &) = delete;

    void check(int code, const QString &what)
    {
        if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
            qFatal("%s: %s", qUtf8Printable(what.left(400)), sqlite3_errmsg(m_link));
        }
    }

    QList<QStringList> run(const QString &script)
    {
        const QByteArray text = script.toUtf8();
        const char *rest = text.constData();
        QList<QStringList> rows;
        while (rest != nullptr && *rest != 0) {
            sqlite3_stmt *statement = nullptr;
            check(sqlite3_prepare_v2(m_link, rest, -1, &statement, &rest), script);
            if (statement != nullptr) {
                rows = rowsOf(statement, script);
            }
            sqlite3_finalize(statement);
        }
        return rows;
    }

    void insert(const Table &table, const QList<std::size_t> &kept)
    {
        QStringList marks;
        marks.fill(QStringLiteral("?"), kept.size());
        const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                .arg(table.name, namesOf(table, kept).join(u','), marks.join(u','));
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_link, sql.toUtf8().constData(), -1, &statement, nullptr), sql);
        for (const TableRow &row : table.rows) {
            for (qsizetype i = 0; i < kept.size(); ++i) {
                bind(statement, static_cast<int>(i) + 1, row[kept.at(i)]);
            }
            check(sqlite3_step(statement), sql);
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
    }

private:
    QList<QStringList> rowsOf(sqlite3_stmt *statement, const QString &what)
    {
        QList<QStringList> rows;
        int code = 0;
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            QStringList cells;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto *text =
                    static_cast<const char *>(static_cast<const void *>(sqlite3_column_text(statement, i)));
                cells.append(text == nullptr ? QString() : QString::fromUtf8(text));
            }
            rows.append(cells);
        }
        check(code, what);
        return rows;
    }

    sqlite3 *m_link = nullptr;
};

QSet<QString> firstCells(const QList<QStringList> &rows)
{
    QSet<QString> cells;
    for (const QStringList &row : rows) {
        cells.insert(row.first());
    }
    return cells;
}

} // namespace

void fillPostgres(PostgresLink &link, const Tables &tables)
{
    const QSet<QString> existing =
        firstCells(link.run(QStringLiteral("SELECT table_name || '.' || column_name FROM information_schema.columns "
                                           "WHERE table_schema = current_schema()")));
    link.run(QStringLiteral("BEGIN"));
    for (const Table &table : tables.all()) {
        const QList<std::size_t> kept = keptColumns(table, existing);
        if (kept.isEmpty()) {
            continue;
        }
        link.copyIn(QStringLiteral("COPY %1 (%2) FROM STDIN").arg(table.name, namesOf(table, kept).join(u',')),
            copyRows(table, kept));
        if (existing.contains(table.name + QStringLiteral(".id"))) {
            link.run(QStringLiteral("SELECT setval(pg_get_serial_sequence('%1', 'id'), greatest(max(id), 1)) FROM %1")
                         .arg(table.name));
        }
    }
    link.run(QStringLiteral("COMMIT; ANALYZE"));
}

void fillSqlite(const QString &file, const Tables &tables)
{
    SqliteLink link(file);
    const QSet<QString> existing = firstCells(link.run(QStringLiteral(
        "SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'")));
    link.run(QStringLiteral("BEGIN"));
    for (const Table &table : tables.all()) {
        const QList<std::size_t> kept = keptColumns(table, existing);
        if (!kept.isEmpty()) {
            link.insert(table, kept);
        }
    }
    link.run(QStringLiteral("COMMIT; ANALYZE"));
}

QList<QStringList> runSqlite(const QString &file, const QString &sql)
{
    return SqliteLink(file).run(sql);
}

} // namespace linedesk
