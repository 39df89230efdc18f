// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/sql_session.h"
#include "app/workspace/workspace.h"

#include <QTemporaryDir>

namespace linedesk {

/// The value of a result that a test cannot go on without: an error ends the test program.
template <typename T>
T need(Result<T> result)
{
    if (!result) {
        qFatal("%s %s %s", qUtf8Printable(errorName(result.error().kind)),
            qUtf8Printable(result.error().parameters.join(u' ')), qUtf8Printable(result.error().cause));
    }
    return std::move(result).value();
}

/// The text of a file below the project's folder; a missing one ends the test program.
QByteArray projectFile(const QString &path);
/// The contract beside a developer's checkout; empty when it is not there.
QString contractFolder();

/// Runs a script of psql ("COPY … FROM stdin" included), such as a dump, on a database.
void restoreDump(const QString &url, const QString &file);

/// A new SQLite file with the program's own tables.
class ScratchSqlite {
public:
    ScratchSqlite();
    QString file() const { return m_folder.filePath(QStringLiteral("scratch.sqlite")); }

private:
    QTemporaryDir m_folder;
};

/// Opens a workspace as the program does. `staff` may be empty.
std::shared_ptr<Workspace> openServer(
    const QString &url, const QString &staff = {}, MaybeInstant now = {}, bool isPooler = false);
std::shared_ptr<Workspace> openFile(const QString &file, MaybeInstant now = {});

/// Runs a job on a workspace's pool and waits for it.
template <typename T, typename Job>
Result<T> runOn(const Workspace &workspace, Job job)
{
    JobOptions options;
    options.deadline = std::chrono::minutes(2);
    options.isRead = false;
    return workspace.pool->run<T>(std::move(job), options).future.result();
}

} // namespace linedesk
