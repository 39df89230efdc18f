// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/open_workspace.h"

#include "app/customers/sql_customer_loader.h"
#include "app/database/postgres_connection.h"
#include "app/database/server_clock.h"
#include "app/database/sqlite_connection.h"
#include "app/embedded/embedded_store.h"
#include "app/embedded/fill_workspace.h"
#include "app/inbox/marker_reader.h"
#include "app/inbox/sql_inbox_loader.h"
#include "app/kpi/sql_kpi_loader.h"
#include "app/platform/paths.h"
#include "app/queue/sql_queue_loader.h"
#include "app/redis/redis_address.h"
#include "app/redis/redis_client.h"
#include "app/redis/redis_read_markers.h"
#include "app/transcript/sql_transcript_loader.h"
#include "app/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace linedesk {

namespace {

using namespace std::chrono_literals;

/// What the training workspace starts with.
constexpr qint64 trainingCustomers = 300;
constexpr qint64 trainingMessages = 12'000;
constexpr int trainingDays = 90;
constexpr quint64 trainingSeed = 7;

constexpr auto openDeadline = 60s;

Error wrongUrl(const Error &error)
{
    return makeError(ErrorKind::WrongCall, error.parameters, error.cause);
}

/// Runs a job of opening on the pool and waits for it.
template <typename Job>
Outcome runNow(SqlPool &pool, Job job, bool isRead)
{
    JobOptions options;
    options.deadline = openDeadline;
    options.isRead = isRead;
    return pool.run<Done>(std::move(job), options).future.result();
}

/// Opens one workspace step by step. Each step needs the ones before.
class Opening {
public:
    explicit Opening(const WorkspaceRequest &request)
        : m_request(request)
        , m_workspace(std::make_shared<Workspace>())
    {
    }

    Result<std::shared_ptr<Workspace>> forReading()
    {
        for (const auto step : {&Opening::connect, &Opening::prepareTraining, &Opening::probe, &Opening::chooseMember,
                 &Opening::connectRedis}) {
            const Outcome outcome = (this->*step)();
            if (!outcome) {
                return outcome.error();
            }
        }
        buildLoaders();
        return m_workspace;
    }

    Result<std::shared_ptr<Workspace>> bare()
    {
        const Outcome connected = connect();
        if (!connected) {
            return connected.error();
        }
        QSet<QString> all;
        for (auto it = capabilityTable().cbegin(); it != capabilityTable().cend(); ++it) {
            all.insert(it.key());
        }
        const Outcome loaded = loadCatalog(all);
        return loaded ? Result<std::shared_ptr<Workspace>>(m_workspace) : loaded.error();
    }

private:
    bool isServer() const { return m_request.address.kind == WorkspaceAddress::Kind::Postgresql; }
    bool isTraining() const { return m_request.address.kind == WorkspaceAddress::Kind::Embedded; }

    Outcome connect()
    {
        auto connector = isServer() ? serverConnector() : fileConnector();
        if (!connector) {
            return connector.error();
        }
        const Dialect dialect = (*connector)->dialect();
        Result<StatementCatalog> probes = StatementCatalog::load(dialect, {});
        if (!probes) {
            return probes.error();
        }
        m_probes = std::move(probes).value();
        PoolLimits limits;
        limits.size = m_request.poolSize;
        limits.maxOverflow = m_request.poolOverflow;
        m_workspace->pool =
            std::make_unique<SqlPool>(std::move(*connector), m_probes.statement(QStringLiteral("probe_ping")), limits);
        m_workspace->isTraining = isTraining();
        if (m_request.now) {
            m_workspace->clock = std::make_unique<FixedClock>(*m_request.now);
        } else {
            auto clock = std::make_unique<SystemClock>();
            m_systemClock = clock.get();
            m_workspace->serverClock = isServer() ? clock.get() : nullptr;
            m_workspace->clock = std::move(clock);
        }
        return Done{};
    }

    Result<std::unique_ptr<SqlConnector>> serverConnector()
    {
        const Result<PostgresAddress> address = parsePostgresAddress(m_request.address.url, m_request.isPooler);
        if (!address) {
            return address.error();
        }
        m_workspace->name = address->shown();
        m_workspace->key = QStringLiteral("postgresql:") + address->shown();
        return std::unique_ptr<SqlConnector>(std::make_unique<PostgresConnector>(*address, m_request.staff));
    }

    Result<std::unique_ptr<SqlConnector>> fileConnector()
    {
        const QString folder = m_request.dataFolder.isEmpty() ? dataFolder() : m_request.dataFolder;
        const QString file = isTraining() ? folder + QStringLiteral("/training.sqlite") : m_request.address.file;
        m_workspace->name = isTraining() ? QStringLiteral("embedded") : QFileInfo(file).fileName();
        m_workspace->key = QStringLiteral("sqlite:") + QFileInfo(file).absoluteFilePath();
        m_workspace->store = std::make_unique<EmbeddedStore>(file);
        return std::unique_ptr<SqlConnector>(
            std::make_unique<SqliteConnector>(file, isTraining() || m_request.mayCreateFile));
    }

    /// The training workspace makes its tables, fills itself, and moves to the present.
    Outcome prepareTraining()
    {
        if (isServer()) {
            return Done{};
        }
        const bool mayFill = isTraining();
        return runNow(
            *m_workspace->pool,
            [this, mayFill](SqlSession &session) -> Outcome {
                if (!mayFill) {
                    return m_workspace->store->check(session, m_probes);
                }
                const bool isOurs = m_workspace->store->takeLock();
                Outcome upToDate = m_workspace->store->bringUpToDate(session, m_probes);
                if (!upToDate) {
                    return upToDate;
                }
                return isOurs ? fillOrMove(session) : waitForData(session);
            },
            false);
    }

    Outcome fillOrMove(SqlSession &session)
    {
        SampleOptions options;
        options.customers = trainingCustomers;
        options.messages = trainingMessages;
        options.days = trainingDays;
        options.seed = trainingSeed;
        options.endsAt = m_workspace->clock->now();
        const Result<SampleReport> filled = fillWithSample(session, m_probes, options);
        if (filled) {
            return Done{};
        }
        const bool hadData = filled.error().kind == ErrorKind::NotEmpty;
        return hadData ? EmbeddedStore::moveToNow(session, m_probes, *m_workspace->clock) : filled.error();
    }

    /// Another process holds the lock. On the very first start it may still be filling: an empty inbox would be a lie.
    Outcome waitForData(SqlSession &session)
    {
        constexpr int tries = 50;
        for (int i = 0; i < tries; ++i) {
            const Result<SqlRow> use = one(session.run(m_probes.statement(QStringLiteral("probe_emptiness"))));
            if (!use) {
                return use.error();
            }
            if (use->boolean(0)) {
                return Done{};
            }
            if (m_workspace->store->takeLock(std::chrono::milliseconds(100))) {
                return fillOrMove(session);
            }
        }
        return makeError(ErrorKind::Locked, {m_workspace->store->file()});
    }

    Outcome probe()
    {
        const Outcome probed = runNow(
            *m_workspace->pool,
            [this](SqlSession &session) -> Outcome {
                Result<Capabilities> found = probeCapabilities(session, m_probes);
                if (!found) {
                    return found.error();
                }
                m_workspace->capabilities = std::move(found).value();
                return m_systemClock != nullptr && isServer() ? setToServerTime(*m_systemClock, session, m_probes)
                                                              : Outcome(Done{});
            },
            true);
        return probed ? loadCatalog(m_workspace->capabilities.words) : probed;
    }

    Outcome loadCatalog(const QSet<QString> &capabilities)
    {
        Result<StatementCatalog> catalog =
            StatementCatalog::load(m_workspace->pool->connector().dialect(), capabilities);
        if (!catalog) {
            return catalog.error();
        }
        m_workspace->catalog = std::make_unique<StatementCatalog>(std::move(catalog).value());
        return Done{};
    }

    Outcome chooseMember()
    {
        if (m_request.staff.isEmpty() && isServer()) {
            return Done{};
        }
        const auto job = [this](SqlSession &session) -> Outcome {
            return m_request.staff.isEmpty() ? takeFirstAgent(session) : takeMember(session);
        };
        return runNow(*m_workspace->pool, job, true);
    }

    Outcome takeMember(SqlSession &session)
    {
        const Result<SqlRows> rows =
            session.run(m_workspace->catalog->statement(QStringLiteral("probe_staff_by_username")),
                {{QLatin1String("username"), m_request.staff}});
        if (!rows) {
            return rows.error();
        }
        const int isActive = rows->column(QLatin1String("is_active"));
        if (rows->isEmpty() || !rows->at(0).boolean(isActive)) {
            return makeError(ErrorKind::NotFound, {QStringLiteral("member"), m_request.staff});
        }
        m_workspace->member = staffFrom(rows->at(0));
        return Done{};
    }

    Outcome takeFirstAgent(SqlSession &session)
    {
        const Result<SqlRows> rows = session.run(m_workspace->catalog->statement(QStringLiteral("read_staff")));
        if (!rows) {
            return rows.error();
        }
        for (int i = 0; i < rows->size(); ++i) {
            const Staff staff = staffFrom(rows->at(i));
            if (staff.role == Role::Agent) {
                m_workspace->member = staff;
                break;
            }
        }
        return Done{};
    }

    /// A row of read_staff and probe_staff_by_username.
    static Staff staffFrom(const SqlRow &row)
    {
        return {StaffId(row.integer(0)), row.text(1), row.text(2), row.text(3), roleFromText(row.text(3))};
    }

    Outcome connectRedis()
    {
        if (m_request.redisUrl.isEmpty()) {
            return Done{};
        }
        const Result<RedisAddress> address = parseRedisAddress(m_request.redisUrl);
        if (!address) {
            return wrongUrl(address.error());
        }
        m_workspace->io = std::make_unique<IoThread>();
        m_workspace->redis =
            std::make_unique<RedisClient>(*address, RedisOptions{}, *m_workspace->clock, m_workspace->io->thread());
        // Opening may run on a thread that ends: the client's signals belong to the main one.
        m_workspace->redis->moveToThread(QCoreApplication::instance()->thread());
        m_workspace->redisMarkers = std::make_unique<RedisReadMarkers>(*m_workspace->redis);
        return Done{};
    }

    void buildLoaders()
    {
        Workspace &w = *m_workspace;
        if (w.member.id.isValid() && w.redisMarkers) {
            w.markers = std::make_unique<RedisMarkerReader>(*w.redisMarkers, w.member.id);
        } else if (w.member.id.isValid() && !isServer()) {
            w.markers = std::make_unique<SqlMarkerReader>(*w.catalog, w.member.id);
        } else {
            w.markers = std::make_unique<NoMarkerReader>();
        }
        w.inbox = std::make_unique<SqlInboxLoader>(*w.pool, *w.catalog, *w.markers, w.member.id);
        w.transcript = std::make_unique<SqlTranscriptLoader>(*w.pool, *w.catalog);
        w.customers = std::make_unique<SqlCustomerLoader>(*w.pool, *w.catalog);
        w.queue = std::make_unique<SqlQueueLoader>(*w.pool, *w.catalog, *w.clock);
        w.kpis = std::make_unique<SqlKpiLoader>(*w.pool, *w.catalog, *w.clock);
    }

    const WorkspaceRequest &m_request;
    std::shared_ptr<Workspace> m_workspace;
    StatementCatalog m_probes;
    SystemClock *m_systemClock = nullptr;
};

} // namespace

Result<std::shared_ptr<Workspace>> openWorkspace(const WorkspaceRequest &request)
{
    return Opening(request).forReading();
}

Result<std::shared_ptr<Workspace>> openBareWorkspace(const WorkspaceRequest &request)
{
    return Opening(request).bare();
}

} // namespace linedesk
