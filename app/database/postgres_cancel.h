// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

struct pg_conn;

namespace linedesk {

/// Asks the server to end what runs on the connection. Returns at once: libpq's cancel request has no time-out of its own, so it is
/// sent from a short-lived thread that touches nothing but the request. The future is ready when the request has reached its end; a
/// connection that is used again before may see its next statement stopped.
std::future<void> requestPostgresCancel(pg_conn *connection);

} // namespace linedesk
