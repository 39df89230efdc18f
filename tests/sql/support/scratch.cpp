// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sql/support/scratch.h"

#include "app/customers/customer_loader.h"
#include "app/database/sqlite_connection.h"
#include "app/embedded/embedded_store.h"
#include "app/inbox/inbox_loader.h"
#include "app/inbox/marker_reader.h"
#include "app/kpi/sql_kpi_loader.h"
#include "app/queue/queue_loader.h"
#include "app/redis/redis_client.h"
#include "app/redis/redis_read_markers.h"
#include "app/transcript/transcript_loader.h"
#include "app/workspace/open_workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace linedesk {

namespace {

QString sourceFolder()
{
    return qEnvironmentVariable("LINEDESK_SOURCE_DIR");
}

} // namespace

QByteArray projectFile(const QString &path)
{
    QFile file(sourceFolder() + u'/' + path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qUtf8Printable(file.fileName()));
    }
    return file.readAll();
}

QString contractFolder()
{
    const QString beside = sourceFolder() + QStringLiteral("/../shared");
    const QString shared = qEnvironmentVariable("LINEDESK_SHARED", beside);
    return QFileInfo::exists(shared + QStringLiteral("/contract/database")) ? shared + QStringLiteral("/contract")
                                                                            : QString();
}

void restoreDump(const QString &url, const QString &file)
{
    QProcess psql;
    psql.setStandardOutputFile(QProcess::nullDevice());
    psql.start(qEnvironmentVariable("LINEDESK_TEST_PG_BIN") + QStringLiteral("/psql"),
        {QStringLiteral("-Xq"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-f"), file,
            url});
    if (!psql.waitForFinished(120'000) || psql.exitCode() != 0) {
        qFatal("psql: %s", psql.readAllStandardError().constData());
    }
}

ScratchSqlite::ScratchSqlite()
{
    const StatementCatalog probes = need(StatementCatalog::load(Dialect::Sqlite, {}));
    SqlPool pool(std::make_unique<SqliteConnector>(file(), true), probes.statement(QStringLiteral("probe_ping")));
    JobOptions options;
    options.isRead = false;
    const EmbeddedStore store(file());
    need(pool.run<Done>([&](SqlSession &session) { return store.bringUpToDate(session, probes); }, options)
             .future.result());
}

std::shared_ptr<Workspace> openServer(const QString &url, const QString &staff, MaybeInstant now, bool isPooler)
{
    WorkspaceRequest request;
    request.address.kind = WorkspaceAddress::Kind::Postgresql;
    request.address.url = url;
    request.staff = staff;
    request.now = now;
    request.isPooler = isPooler;
    return need(openWorkspace(request));
}

std::shared_ptr<Workspace> openFile(const QString &file, MaybeInstant now)
{
    WorkspaceRequest request;
    request.address.kind = WorkspaceAddress::Kind::SqliteFile;
    request.address.file = file;
    request.now = now;
    return need(openWorkspace(request));
}

} // namespace linedesk
