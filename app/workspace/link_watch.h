// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/latest.h"
#include "app/workspace/link_state.h"

#include <QObject>

namespace linedesk {

class JitteredTimer;
class RedisClient;
class SqlPool;
class StatementCatalog;
class Ticker;

/// Asks each link of the workspace for a sign of life every 30 s ± 20 %, and at once when told that a load failed. UI thread.
class LinkWatch : public QObject {
    Q_OBJECT
public:
    /// `redis` may be null: the workspace has none.
    LinkWatch(SqlPool &pool, const StatementCatalog &catalog, RedisClient *redis, const Ticker &ticker,
        QObject *parent = nullptr);
    ~LinkWatch() override;

    void start();
    void checkNow();
    const LinkStates &states() const { return m_states; }

Q_SIGNALS:
    void statesChanged(const linedesk::LinkStates &states);

private:
    RunningLoad<LinkState> probeDatabase() const;
    void askRedis();
    void onProbed(Link link, const Result<LinkState> &result);

    SqlPool &m_pool;
    const StatementCatalog &m_catalog;
    RedisClient *m_redis;
    JitteredTimer *m_timer;
    LinkStates m_states;
    Latest<Done, LinkState> m_database;
};

} // namespace linedesk
