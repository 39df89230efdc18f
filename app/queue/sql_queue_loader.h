// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/queue/queue_loader.h"

namespace linedesk {

class Clock;
class SqlPool;
class StatementCatalog;

/// Reads the queue from the workspace's database. Its collaborators live as long as it and the loads it began.
class SqlQueueLoader final : public QueueLoader {
public:
    SqlQueueLoader(SqlPool &pool, const StatementCatalog &catalog, const Clock &clock);
    RunningLoad<QueueSnapshot> all() const override;
    RunningLoad<QueueSnapshot> placeOf(const CustomerId &customer) const override;

private:
    SqlPool &m_pool;
    const StatementCatalog &m_catalog;
    const Clock &m_clock;
};

} // namespace linedesk
