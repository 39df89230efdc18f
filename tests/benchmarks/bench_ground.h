// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/open_workspace.h"
#include "models/domain/ids.h"
#include "tests/benchmarks/bare_postgres.h"
#include "tests/benchmarks/bare_redis.h"
#include "tests/support/scratch_database.h"

namespace linedesk {

struct SampleOptions;
struct Subject;
struct Workspace;

/// What screens are measured on: a sample of its own on the servers of with_services.sh, read markers of a member in Redis, a workspace of
/// the program open on both, and the bare connections beside it. Time stands still at the sample's end.
class BenchGround {
public:
    BenchGround();
    ~BenchGround();
    BenchGround(const BenchGround &) = delete;
    BenchGround &operator=(const BenchGround &) = delete;

    /// Builds and opens all of it. Errors: Unreachable without the servers; those of the program's parts.
    Outcome prepare(const SampleOptions &options);

    Workspace &workspace() { return *m_workspace; }
    /// Another workspace of the program on the same sample, its connections fresh.
    Result<std::shared_ptr<Workspace>> openAnother(int poolSize) const;
    BarePostgres &postgres() { return *m_bare; }
    BareRedis &redis() { return *m_redis; }
    /// A superuser's connection to the sample.
    PlainPostgres &admin() { return m_database.admin(); }
    const Statement &statement(const QString &name) const;

    Instant now() const { return m_now; }
    /// How many shared buffers a statement may touch, where that is judged: on the large sample, for which the bounds were measured.
    std::optional<int> bufferLimit(int limit) const { return m_isLarge ? std::optional<int>(limit) : std::nullopt; }
    StaffId member() const;
    /// The command that asks for the read markers of customers named in a text column of `rows`.
    QByteArrayList markerCommand(const pg_result *rows, int column, int count) const;

    /// Statements of the program (probes left out) and MGETs that reach the servers while `subject` runs once.
    Result<int> roundTrips(const Subject &subject);

private:
    Outcome build(const SampleOptions &options);
    Outcome writeMarkers();
    WorkspaceRequest request() const;
    Result<int> statementsSoFar();

    ScratchDatabase m_database;
    PlainPostgres m_server;
    Instant m_now;
    bool m_isLarge = false;
    QString m_username;
    std::unique_ptr<BarePostgres> m_bare;
    std::unique_ptr<BareRedis> m_redis;
    std::shared_ptr<Workspace> m_workspace;
};

} // namespace linedesk
