// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bench_ground.h"

#include "app/embedded/create_tables.h"
#include "app/embedded/fill_workspace.h"
#include "app/redis/redis_address.h"
#include "app/workspace/workspace.h"
#include "tests/benchmarks/measure.h"

#include <libpq-fe.h>

namespace linedesk {

namespace {

QString redisUrl()
{
    return qEnvironmentVariable("LINEDESK_TEST_REDIS");
}

Error unreachable(const char *what)
{
    return makeError(ErrorKind::Unreachable, {QLatin1String(what)}, QStringLiteral("run by with_services.sh?"));
}

/// The member with the most open conversations.
const QString busiestMember = QStringLiteral(
    "SELECT u.username FROM users u JOIN chat_sessions s ON s.operator_id = u.id WHERE s.status = 'ACTIVE' "
    "GROUP BY u.username ORDER BY count(*) DESC, u.username LIMIT 1");

/// Three of four customers were read up to a day before they last wrote, or later.
const QString markers = QStringLiteral(
    "SELECT line_user_id || ' ' || to_char((last_message_at - (id % 48) * interval '1 hour' + interval '1 day') "
    "AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US+00:00') FROM users "
    "WHERE line_user_id IS NOT NULL AND last_message_at IS NOT NULL AND id % 4 > 0");

} // namespace

BenchGround::BenchGround()
    : m_server(postgresUrl())
{
}

BenchGround::~BenchGround() = default;

Outcome BenchGround::prepare(const SampleOptions &options)
{
    constexpr qint64 largeMessages = 5'000'000;
    m_now = options.endsAt;
    m_isLarge = options.messages >= largeMessages;
    if (!m_database.isReady() || !m_server.isOpen()
        || !m_server.run(QStringLiteral("CREATE EXTENSION IF NOT EXISTS pg_stat_statements"))) {
        return unreachable("PostgreSQL");
    }
    const Outcome built = build(options);
    if (!built) {
        return built;
    }
    const Result<RedisAddress> address = parseRedisAddress(redisUrl());
    if (!address) {
        return unreachable("Redis");
    }
    m_redis = std::make_unique<BareRedis>(*address);
    m_bare = std::make_unique<BarePostgres>(m_database.url());
    if (!m_redis->isOpen() || !m_bare->isOpen()) {
        return unreachable("bare connections");
    }
    m_username = admin().value(busiestMember);
    auto workspace = openAnother(WorkspaceRequest().poolSize);
    if (!workspace) {
        return workspace.error();
    }
    m_workspace = *workspace;
    return writeMarkers();
}

Outcome BenchGround::build(const SampleOptions &options)
{
    WorkspaceRequest bare = request();
    const auto workspace = openBareWorkspace(bare);
    if (!workspace) {
        return workspace.error();
    }
    const Workspace &parts = **workspace;
    JobOptions job;
    job.deadline = std::chrono::hours(2);
    job.isRead = false;
    const auto fill = [&parts, &options](SqlSession &session) -> Outcome {
        const Outcome created = createTables(session, *parts.catalog, nullptr);
        if (!created) {
            return created;
        }
        const Result<SampleReport> filled = fillWithSample(session, *parts.catalog, options);
        return filled ? Outcome(Done{}) : Outcome(filled.error());
    };
    const Outcome filled = parts.pool->run<Done>(fill, job).future.result();
    if (!filled) {
        return filled;
    }
    return admin().run(QStringLiteral("VACUUM ANALYZE")) && admin().run(QStringLiteral("CHECKPOINT"))
        ? Outcome(Done{})
        : Outcome(makeError(ErrorKind::StatementFailed, {QStringLiteral("VACUUM")}));
}

Outcome BenchGround::writeMarkers()
{
    const QByteArray prefix = "read:" + QByteArray::number(member().value()) + ':';
    QList<QByteArrayList> commands;
    const QStringList found = admin().column(markers);
    for (const QString &marker : found) {
        commands.append({"SET", prefix + marker.section(u' ', 0, 0).toUtf8(), marker.section(u' ', 1).toUtf8()});
    }
    return commands.isEmpty() ? Outcome(makeError(ErrorKind::NotFound, {QStringLiteral("markers")}))
                              : m_redis->runAll(commands);
}

WorkspaceRequest BenchGround::request() const
{
    WorkspaceRequest request;
    request.address = {WorkspaceAddress::Kind::Postgresql, {}, m_database.url()};
    request.redisUrl = redisUrl();
    request.staff = m_username;
    request.now = m_now;
    return request;
}

Result<std::shared_ptr<Workspace>> BenchGround::openAnother(int poolSize) const
{
    WorkspaceRequest another = request();
    another.poolSize = poolSize;
    return openWorkspace(another);
}

const Statement &BenchGround::statement(const QString &name) const
{
    return m_workspace->catalog->statement(name);
}

StaffId BenchGround::member() const
{
    return m_workspace->member.id;
}

QByteArrayList BenchGround::markerCommand(const pg_result *rows, int column, int count) const
{
    QByteArrayList command{QByteArrayLiteral("MGET")};
    command.reserve(count + 1);
    const QByteArray prefix = "read:" + QByteArray::number(member().value()) + ':';
    for (int row = 0; row < count; ++row) {
        command.append(prefix + QByteArrayView(PQgetvalue(rows, row, column), PQgetlength(rows, row, column)));
    }
    return command;
}

Result<int> BenchGround::statementsSoFar()
{
    // Counted by the server, from a connection to another database, so that the counting is not counted.
    const QString count =
        m_server.value(QStringLiteral("SELECT coalesce(sum(calls), 0) FROM pg_stat_statements s "
                                      "JOIN pg_database d ON d.oid = s.dbid WHERE d.datname = '%1' AND s.toplevel "
                                      "AND s.query NOT LIKE '%linedesk:probe_%'")
                           .arg(m_database.name()));
    return count.isEmpty() ? Result<int>(makeError(ErrorKind::StatementFailed, {QStringLiteral("pg_stat_statements")}))
                           : Result<int>(count.toInt());
}

Result<int> BenchGround::roundTrips(const Subject &subject)
{
    if (subject.prepare) {
        subject.prepare();
    }
    const Result<int> statementsBefore = statementsSoFar();
    const Result<int> readingsBefore = m_redis->markerReadings();
    const Outcome outcome = subject.run();
    const Result<int> readings = m_redis->markerReadings();
    const Result<int> statements = statementsSoFar();
    if (!outcome) {
        return outcome.error();
    }
    for (const Result<int> &count : {statementsBefore, readingsBefore, readings, statements}) {
        if (!count) {
            return count.error();
        }
    }
    return *statements - *statementsBefore + *readings - *readingsBefore;
}

} // namespace linedesk
