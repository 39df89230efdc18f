// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/embedded_store.h"

#include "app/database/sql_session.h"
#include "app/database/statement_catalog.h"
#include "app/platform/log_categories.h"
#include "app/platform/paths.h"
#include "models/domain/clock.h"

#include <QFile>
#include <QLockFile>

namespace linedesk {

namespace {

/// "0001" of "schema/0001_tables".
int versionOf(const QString &script)
{
    return script.section(u'/', -1).section(u'_', 0, 0).toInt();
}

QStringList schemaScripts()
{
    QStringList numbered;
    const QStringList all = sqlScripts(Dialect::Sqlite, QStringLiteral("schema"));
    for (const QString &script : all) {
        if (versionOf(script) > 0) {
            numbered.append(script);
        }
    }
    return numbered;
}

} // namespace

EmbeddedStore::EmbeddedStore(QString file)
    : m_file(std::move(file))
{
}

EmbeddedStore::~EmbeddedStore() = default;

int EmbeddedStore::newestVersion()
{
    const QStringList scripts = schemaScripts();
    return scripts.isEmpty() ? 0 : versionOf(scripts.last());
}

Result<int> EmbeddedStore::soundVersion(SqlSession &session, const StatementCatalog &probes) const
{
    const Result<qint64> version = scalar(session.run(probes.statement(QStringLiteral("probe_schema_version"))));
    if (!version) {
        return version.error();
    }
    if (*version > newestVersion()) {
        return makeError(
            ErrorKind::FutureSchema, {m_file, QString::number(*version), QString::number(newestVersion())});
    }
    const Outcome sound = *version > 0 ? checkIntegrity(session, probes) : Outcome(Done{});
    return sound ? Result<int>(static_cast<int>(*version)) : Result<int>(sound.error());
}

Outcome EmbeddedStore::check(SqlSession &session, const StatementCatalog &probes) const
{
    const Result<int> version = soundVersion(session, probes);
    return version ? Outcome(Done{}) : Outcome(version.error());
}

Outcome EmbeddedStore::bringUpToDate(SqlSession &session, const StatementCatalog &probes) const
{
    for (const QString &companion : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        keepPrivate(m_file + companion);
    }
    const Result<int> version = soundVersion(session, probes);
    if (!version) {
        return version.error();
    }
    if (*version > 0 && *version < newestVersion()) {
        Outcome copied = copyAside(session, probes, *version);
        if (!copied) {
            return copied;
        }
    }
    for (const QString &script : schemaScripts()) {
        if (versionOf(script) <= *version) {
            continue;
        }
        SqlTransaction transaction(session);
        if (!transaction.begun()) {
            return transaction.begun();
        }
        const Outcome ran = session.runScript(sqlScript(Dialect::Sqlite, script));
        Outcome kept = ran ? transaction.commit() : ran;
        if (!kept) {
            return kept;
        }
        qCInfo(lcEmbedded) << "schema" << script;
    }
    return Done{};
}

Outcome EmbeddedStore::checkIntegrity(SqlSession &session, const StatementCatalog &probes) const
{
    const Result<SqlRows> report = session.run(probes.statement(QStringLiteral("probe_integrity")));
    if (!report) {
        return report.error();
    }
    const bool isSound = report->size() == 1 && report->at(0).text(0) == QLatin1String("ok");
    return isSound
        ? Outcome(Done{})
        : Outcome(makeError(ErrorKind::Corrupt, {m_file}, report->isEmpty() ? QString() : report->at(0).text(0)));
}

Outcome EmbeddedStore::copyAside(SqlSession &session, const StatementCatalog &probes, int version) const
{
    const QString copy = QStringLiteral("%1.version%2").arg(m_file).arg(version);
    QFile::remove(copy);
    if (!makePrivateFile(copy)) {
        return makeError(ErrorKind::FileFailed, {copy});
    }
    // By the database, not byte by byte: what was committed last may still lie in the write-ahead log.
    const Result<SqlRows> written =
        session.run(probes.statement(QStringLiteral("copy_workspace")), {{QLatin1String("copy"), copy}});
    if (!written) {
        QFile::remove(copy);
        return written.error();
    }
    return Done{};
}

bool EmbeddedStore::takeLock(std::chrono::milliseconds wait)
{
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(m_file + QStringLiteral(".lock"));
        // Stale only when its process is gone, however long it runs.
        m_lock->setStaleLockTime(0);
    }
    return m_lock->isLocked() || m_lock->tryLock(static_cast<int>(wait.count()));
}

Outcome EmbeddedStore::moveToNow(SqlSession &session, const StatementCatalog &catalog, const Clock &clock)
{
    const Result<SqlRow> newest = one(session.run(catalog.statement(QStringLiteral("find_newest_instant"))));
    if (!newest) {
        return newest.error();
    }
    const MaybeInstant at = newest->instant(0);
    if (!at) {
        return Done{};
    }
    const qint64 delta = (clock.now() - *at).count();
    SqlTransaction transaction(session);
    if (!transaction.begun()) {
        return transaction.begun();
    }
    const QStringList names = catalog.names();
    for (const QString &name : names) {
        if (!name.startsWith(QLatin1String("shift_"))) {
            continue;
        }
        const Result<SqlRows> moved = session.run(catalog.statement(name), {{QLatin1String("delta_us"), delta}});
        if (!moved) {
            return moved.error();
        }
    }
    return transaction.commit();
}

} // namespace linedesk
