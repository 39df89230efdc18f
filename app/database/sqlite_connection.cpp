// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sqlite_connection.h"

#include "app/database/sqlite_error.h"
#include "app/database/sqlite_rows.h"
#include "app/database/statement_catalog.h"
#include "app/platform/paths.h"

#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

namespace linedesk {

namespace {

/// Steps of SQLite's virtual machine between two looks at deadline and cancel: some tenths of a millisecond.
constexpr int stepsBetweenLooks = 20'000;
/// How long a writer waits for another one.
constexpr int busyMilliseconds = 2'000;

QVariant bound(const SqlValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return text->isNull() ? QVariant(QStringLiteral("")) : QVariant(*text);
    }
    if (const auto *number = std::get_if<qint64>(&value)) {
        return *number;
    }
    if (const auto *instant = std::get_if<Instant>(&value)) {
        return instant->microseconds();
    }
    if (const auto *on = std::get_if<bool>(&value)) {
        return *on ? 1 : 0;
    }
    if (const auto *real = std::get_if<double>(&value)) {
        return *real;
    }
    if (const auto *texts = std::get_if<QStringList>(&value)) {
        return jsonList(*texts);
    }
    if (const auto *instants = std::get_if<QList<MaybeInstant>>(&value)) {
        return jsonList(*instants);
    }
    return {};
}

int isToStop(void *limits)
{
    const auto *running = static_cast<const RunLimits *>(limits);
    return running->cancel.isCancelled() || std::chrono::steady_clock::now() >= running->deadline ? 1 : 0;
}

/// While it lives, SQLite looks at the limits and stops when they say so.
class Watch {
public:
    Watch(sqlite3 *handle, const RunLimits &limits)
        : m_handle(handle)
        , m_limits(limits)
    {
        sqlite3_progress_handler(m_handle, stepsBetweenLooks, isToStop, &m_limits);
    }
    ~Watch() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

private:
    sqlite3 *m_handle;
    RunLimits m_limits;
};

class SqliteConnection final : public SqlConnection {
public:
    SqliteConnection(QString file, bool mayCreate)
        : m_file(std::move(file))
        , m_mayCreate(mayCreate)
        , m_name(QStringLiteral("linedesk-%1").arg(quintptr(this), 0, 16))
    {
    }
    ~SqliteConnection() override
    {
        m_prepared.clear();
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    Outcome open(const RunLimits &limits) override
    {
        if (!m_mayCreate && !QFileInfo::exists(m_file)) {
            return makeError(ErrorKind::FileFailed, {m_file}, QStringLiteral("no such file"));
        }
        if (m_mayCreate) {
            makePrivateFile(m_file); // SQLite gives its companions the rights of the file
        }
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(m_file);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
        if (!m_database.open()) {
            return errorOfSqlite(m_database.lastError(), QStringLiteral("open"), m_file);
        }
        const QVariant handle = m_database.driver()->handle();
        m_handle = *static_cast<sqlite3 *const *>(handle.constData());
        // A file that somebody else made keeps its journal: looking at it must not change it.
        const Outcome journal = m_mayCreate
            ? runScript(sqlScript(Dialect::Sqlite, QStringLiteral("schema/journal")), limits)
            : Outcome(Done{});
        return journal ? runScript(sqlScript(Dialect::Sqlite, QStringLiteral("schema/connection")), limits) : journal;
    }

    bool isBroken() const override { return m_handle == nullptr; }

    Result<SqlRows> run(const Statement &statement, const SqlParameters &parameters, const RunLimits &limits) override
    {
        const auto prepared = preparedQuery(statement);
        if (!prepared) {
            return prepared.error();
        }
        QSqlQuery &query = **prepared;
        for (const StatementParameter &parameter : statement.parameters) {
            Q_ASSERT_X(parameters.has(parameter.name), qUtf8Printable(statement.name), qUtf8Printable(parameter.name));
            query.bindValue(u':' + parameter.name, bound(parameters.value(parameter.name)));
        }
        const Watch watch(m_handle, limits);
        if (!query.exec()) {
            const Error error = endedBy(limits, errorOfSqlite(query.lastError(), statement.name, m_file));
            query.finish();
            return error;
        }
        Result<SqlRows> rows = sqliteRows(query, statement, m_file);
        query.finish();
        return rows ? rows : Result<SqlRows>(endedBy(limits, rows.error()));
    }

    Outcome runScript(const QString &script, const RunLimits &limits) override
    {
        const Watch watch(m_handle, limits);
        QSqlQuery query(m_database);
        // Comments are gone, and no statement of our scripts has a semicolon at the end of an inner line.
        const QStringList statements = script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
        for (const QString &statement : statements) {
            if (!statement.trimmed().isEmpty() && !query.exec(statement)) {
                return endedBy(limits, errorOfSqlite(query.lastError(), QStringLiteral("script"), m_file));
            }
        }
        return Done{};
    }

    Outcome beginCopy(const Statement &statement) override
    {
        return makeError(ErrorKind::Unsupported, {statement.name}, QStringLiteral("SQLite has no COPY"));
    }
    Outcome putCopy(const QByteArray &) override { return makeError(ErrorKind::Unsupported); }
    Result<qint64> endCopy(bool, const RunLimits &) override { return makeError(ErrorKind::Unsupported); }

    Outcome begin(const RunLimits &) override
    {
        return m_database.transaction() ? Outcome(Done{}) : failed(QStringLiteral("begin"));
    }
    Outcome commit(const RunLimits &) override
    {
        if (m_database.commit()) {
            return Done{};
        }
        // SQLite leaves the transaction open when it cannot commit.
        const Error error = failed(QStringLiteral("commit"));
        rollback();
        return error;
    }
    void rollback() override { m_database.rollback(); }

private:
    Result<QSqlQuery *> preparedQuery(const Statement &statement)
    {
        // By text: a workspace's catalogue and that of its probes have other texts under the same names.
        const auto it = m_prepared.constFind(statement.text);
        if (it != m_prepared.constEnd()) {
            return it->get();
        }
        auto query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromUtf8(statement.text))) {
            return errorOfSqlite(query->lastError(), statement.name, m_file);
        }
        return m_prepared.insert(statement.text, query)->get();
    }

    Error failed(const QString &what) const { return errorOfSqlite(m_database.lastError(), what, m_file); }

    static Error endedBy(const RunLimits &limits, const Error &error)
    {
        const bool isCancelled = error.kind == ErrorKind::StatementTimeout && limits.cancel.isCancelled();
        return isCancelled ? makeError(ErrorKind::Cancelled, error.parameters) : error;
    }

    QString m_file;
    bool m_mayCreate;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, std::shared_ptr<QSqlQuery>> m_prepared;
};

} // namespace

SqliteConnector::SqliteConnector(QString file, bool mayCreate)
    : m_file(std::move(file))
    , m_mayCreate(mayCreate)
{
}

std::unique_ptr<SqlConnection> SqliteConnector::make()
{
    return std::make_unique<SqliteConnection>(m_file, m_mayCreate);
}

} // namespace linedesk
