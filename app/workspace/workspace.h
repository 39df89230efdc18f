// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/capabilities.h"
#include "app/database/sql_pool.h"
#include "app/database/statement_catalog.h"
#include "app/redis/io_thread.h"
#include "models/domain/clock.h"
#include "models/domain/staff.h"

namespace linedesk {

class CustomerLoader;
class EmbeddedStore;
class InboxLoader;
class MarkerReader;
class ReadMarkers;
class RedisClient;
class SqlKpiLoader;
class QueueLoader;
class TranscriptLoader;

/// The parts of one open workspace. Whoever needs a part is handed that part, never the whole.
///
/// Destroying it calls off every load; it takes at most 2 s.
struct Workspace {
    Workspace();
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    QString key;  ///< what cursors belong to; holds no secret
    QString name; ///< for people: "Training", "db.example:5432/line"
    bool isTraining = false;
    Staff member; ///< who sits here; an invalid id when nobody was chosen
    Capabilities capabilities;

    std::unique_ptr<Clock> clock;
    SystemClock *serverClock = nullptr;   ///< the same clock where it follows a server's
    std::unique_ptr<EmbeddedStore> store; ///< of SQLite workspaces
    std::unique_ptr<StatementCatalog> catalog;
    std::unique_ptr<IoThread> io;       ///< where sockets live; only with Redis
    std::unique_ptr<RedisClient> redis; ///< null: the workspace has none
    std::unique_ptr<ReadMarkers> redisMarkers;
    std::unique_ptr<SqlPool> pool;

    std::unique_ptr<MarkerReader> markers;
    std::unique_ptr<InboxLoader> inbox;
    std::unique_ptr<TranscriptLoader> transcript;
    std::unique_ptr<CustomerLoader> customers;
    std::unique_ptr<QueueLoader> queue;
    std::unique_ptr<SqlKpiLoader> kpis;
};

} // namespace linedesk
