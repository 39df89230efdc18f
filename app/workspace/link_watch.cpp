// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/link_watch.h"

#include "app/async/jittered_timer.h"
#include "app/async/stopwatch.h"
#include "app/async/ticker.h"
#include "app/database/sql_pool.h"
#include "app/database/statement_catalog.h"
#include "app/redis/redis_client.h"

namespace linedesk {

namespace {

constexpr auto probePeriod = std::chrono::seconds(30);

} // namespace

LinkWatch::LinkWatch(
    SqlPool &pool, const StatementCatalog &catalog, RedisClient *redis, const Ticker &ticker, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_catalog(catalog)
    , m_redis(redis)
    , m_timer(new JitteredTimer(ticker, probePeriod, this))
    , m_database(
          this, [this](Done) { return probeDatabase(); },
          [this](Done, const Result<LinkState> &result) { onProbed(Link::Database, result); })
{
    LinkState database;
    database.link = Link::Database;
    database.product = pool.connector().product();
    LinkState cache;
    cache.link = Link::Redis;
    cache.product = QStringLiteral("Redis");
    cache.health = redis != nullptr ? LinkState::Health::Connecting : LinkState::Health::Absent;
    LinkState backend;
    backend.link = Link::Backend;
    backend.health = LinkState::Health::Absent;
    m_states = {database, cache, backend};
    connect(m_timer, &JitteredTimer::fired, this, &LinkWatch::checkNow);
    if (m_redis != nullptr) {
        connect(m_redis, &RedisClient::stateChanged, this, &LinkWatch::askRedis);
    }
}

LinkWatch::~LinkWatch() = default;

void LinkWatch::start()
{
    m_timer->start();
    checkNow();
}

void LinkWatch::checkNow()
{
    m_database.request({});
    if (m_redis != nullptr) {
        askRedis();
    }
}

RunningLoad<LinkState> LinkWatch::probeDatabase() const
{
    return m_pool.run<LinkState>([ping = m_catalog.statement(QStringLiteral("probe_ping")),
                                     product = m_pool.connector().product()](SqlSession &session) -> Result<LinkState> {
        const Stopwatch watch;
        const Result<SqlRows> answer = session.run(ping);
        if (!answer) {
            return answer.error();
        }
        LinkState state;
        state.link = Link::Database;
        state.health = LinkState::Health::Up;
        state.product = product;
        state.roundTripMs = watch.milliseconds();
        return state;
    });
}

void LinkWatch::askRedis()
{
    deliver(m_redis->ping(), this, [this](const Result<Microseconds> &answer) {
        if (!answer) {
            onProbed(Link::Redis, answer.error());
            return;
        }
        LinkState state;
        state.link = Link::Redis;
        state.health = LinkState::Health::Up;
        state.product = QStringLiteral("Redis");
        state.roundTripMs = std::chrono::duration<double, std::milli>(*answer).count();
        onProbed(Link::Redis, state);
    });
}

void LinkWatch::onProbed(Link link, const Result<LinkState> &result)
{
    if (!result && result.error().kind == ErrorKind::Cancelled) {
        return;
    }
    for (LinkState &state : m_states) {
        if (state.link == link) {
            if (result) {
                state = *result;
            } else {
                state.health = LinkState::Health::Down;
                state.roundTripMs.reset();
                state.error = result.error();
            }
        }
    }
    Q_EMIT statesChanged(m_states);
}

} // namespace linedesk
