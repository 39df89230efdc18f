// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/postgres_address.h"
#include "app/database/sql_connection.h"
#include "app/platform/socket_waiter.h"

namespace linedesk {

/// Connects without blocking, says precisely what is wrong, and lets go again. The driver of Qt connects in one blocking call that
/// nobody can call off and whose error has no SQLSTATE; so after a failure, and for the first connection of a pool, this goes first.
/// Errors: Cancelled, Unreachable, WrongPassword, NoSuchDatabase, TooManyConnections.
Outcome reachPostgres(const PostgresAddress &address, SocketWaiter &waiter, const RunLimits &limits);

} // namespace linedesk
