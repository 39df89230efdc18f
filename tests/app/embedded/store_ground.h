// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/statement_catalog.h"
#include "app/embedded/embedded_store.h"
#include "tests/support/test_pool.h"
#include "tests/support/written_statement.h"

#include <QFile>
#include <QTemporaryDir>

namespace linedesk {

/// A SQLite workspace's file in a folder, driven as the program drives it: one pool on it, jobs on that.
class StoreGround {
public:
    explicit StoreGround(QString file)
        : m_file(std::move(file))
        , m_probes(StatementCatalog::load(Dialect::Sqlite, {}).value())
        , m_store(m_file)
    {
    }

    const QString &file() const { return m_file; }
    EmbeddedStore &store() { return m_store; }
    const StatementCatalog &probes() const { return m_probes; }
    /// Closes every connection, which moves the log into the file.
    void close() { m_pool.reset(); }
    SqlPool &pool()
    {
        if (!m_pool) {
            PoolLimits limits;
            limits.size = 1;
            limits.maxOverflow = 0;
            m_pool = sqlitePool(m_file, limits);
        }
        return *m_pool;
    }

    Outcome bringUpToDate()
    {
        return write([this](SqlSession &session) { return m_store.bringUpToDate(session, m_probes); });
    }
    Outcome check()
    {
        return write([this](SqlSession &session) { return m_store.check(session, m_probes); });
    }
    /// What a first version of the program would have left.
    Outcome makeVersionOne()
    {
        return write([](SqlSession &session) -> Outcome {
            SqlTransaction transaction(session);
            const Outcome ran = session.runScript(sqlScript(Dialect::Sqlite, QStringLiteral("schema/0001_tables")));
            return ran ? transaction.commit() : ran;
        });
    }
    Outcome script(const QString &sql)
    {
        return write([sql](SqlSession &session) { return session.runScript(sql); });
    }
    Outcome put(const QString &key, const QString &value)
    {
        const Statement insert = writtenStatement(QStringLiteral("insert_meta"),
            QStringLiteral("-- param :key text — key; example 'k'\n-- param :value text — value; example 'v'\n"
                           "INSERT INTO console_meta (key, value) VALUES (:key, :value)"),
            Dialect::Sqlite);
        const auto rows =
            runOn(pool(), insert, {{QLatin1String("key"), key}, {QLatin1String("value"), value}}, writing());
        return rows ? Outcome(Done{}) : rows.error();
    }
    /// The first column of all rows as text, or the error's kind.
    QStringList column(const QString &sql)
    {
        const auto rows = runOn(pool(),
            writtenStatement(
                QStringLiteral("read_x"), QStringLiteral("-- column x text — any\n") + sql, Dialect::Sqlite));
        if (!rows) {
            return {kindOf(rows)};
        }
        QStringList cells;
        for (int i = 0; i < rows->size(); ++i) {
            cells.append(rows->at(i).text(0));
        }
        return cells;
    }
    QString version() { return column(QStringLiteral("SELECT user_version AS x FROM pragma_user_version")).value(0); }
    QStringList keys() { return column(QStringLiteral("SELECT key AS x FROM console_meta ORDER BY key")); }
    QString integrity()
    {
        return column(QStringLiteral("SELECT integrity_check AS x FROM pragma_integrity_check")).join(u' ');
    }

private:
    static JobOptions writing()
    {
        JobOptions options;
        options.isRead = false;
        return options;
    }
    template <typename Job>
    Outcome write(Job job)
    {
        return runJob<Done>(pool(), std::move(job), writing());
    }

    QString m_file;
    StatementCatalog m_probes;
    EmbeddedStore m_store;
    std::unique_ptr<SqlPool> m_pool;
};

inline QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QFile::ReadOnly) ? opened.readAll() : QByteArray();
}

inline bool writeBytes(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    return opened.open(QFile::WriteOnly) && opened.write(bytes) == bytes.size();
}

} // namespace linedesk
