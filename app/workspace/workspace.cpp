// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include "app/customers/customer_loader.h"
#include "app/embedded/embedded_store.h"
#include "app/inbox/inbox_loader.h"
#include "app/inbox/marker_reader.h"
#include "app/kpi/sql_kpi_loader.h"
#include "app/queue/queue_loader.h"
#include "app/redis/read_markers.h"
#include "app/redis/redis_client.h"
#include "app/transcript/transcript_loader.h"

namespace linedesk {

Workspace::Workspace() = default;

Workspace::~Workspace()
{
    // Jobs use loaders, catalogue and Redis: they end first.
    if (pool) {
        pool->close();
    }
}

} // namespace linedesk
