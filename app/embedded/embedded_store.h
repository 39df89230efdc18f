// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <chrono>

#include <memory>

class QLockFile;

namespace linedesk {

class Clock;
class SqlSession;
class StatementCatalog;

/// The file of a SQLite workspace: its schema, its lock, its age.
class EmbeddedStore {
public:
    explicit EmbeddedStore(QString file);
    ~EmbeddedStore();

    const QString &file() const { return m_file; }

    /// Brings the schema to this program's version, script by script, each in one transaction, after a copy of the file was put beside it.
    /// Errors: FutureSchema, Corrupt, Locked, DiskFull, ReadOnly, FileFailed; the file is then as it was.
    Outcome bringUpToDate(SqlSession &session, const StatementCatalog &probes) const;
    /// For a file that somebody named: only looks. Errors: FutureSchema, Corrupt.
    Outcome check(SqlSession &session, const StatementCatalog &probes) const;
    /// The newest schema this program knows.
    static int newestVersion();

    /// Takes the lock that lets a process move the workspace in time. False when another process has it. Kept for the life of this.
    bool takeLock(std::chrono::milliseconds wait = {});

    /// Moves every instant of the workspace so that the newest is now. Nothing happens in an empty one.
    static Outcome moveToNow(SqlSession &session, const StatementCatalog &catalog, const Clock &clock);

private:
    Result<int> soundVersion(SqlSession &session, const StatementCatalog &probes) const;
    Outcome checkIntegrity(SqlSession &session, const StatementCatalog &probes) const;
    Outcome copyAside(SqlSession &session, const StatementCatalog &probes, int version) const;

    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace linedesk
