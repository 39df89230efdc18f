// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sql/support/scratch.h"
#include "tests/sql/support/tables.h"
#include "tests/support/scratch_database.h"

namespace linedesk {

/// One opened database of a test, by a name for messages.
struct TestDatabase {
    QString name;
    std::shared_ptr<Workspace> workspace;
    QString url;       ///< of PostgreSQL, direct
    QString poolerUrl; ///< of PostgreSQL, through PgBouncer
    QString file;      ///< of SQLite

    Dialect dialect() const { return workspace->pool->connector().dialect(); }
};

/// The story that sample generators tell, kept in memory.
Tables sampleTables(qint64 customers, qint64 messages, quint64 seed, Instant endsAt);

/// Databases of every variant that hold the same rows: "migrated", "models", "pooled" (migrated, behind PgBouncer), "sqlite", and
/// "older", which lacks what its level lacks.
class TestDatabases {
public:
    explicit TestDatabases(const Tables &tables);

    const QList<TestDatabase> &all() const { return m_all; }
    const TestDatabase &named(const char *name) const;

private:
    void addServer(const QString &variant, const Tables &tables);

    std::vector<std::unique_ptr<ScratchDatabase>> m_servers;
    ScratchSqlite m_sqlite;
    QList<TestDatabase> m_all;
};

} // namespace linedesk
