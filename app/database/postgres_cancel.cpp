// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/postgres_cancel.h"

#include <libpq-fe.h>

#include <array>
#include <thread>

namespace linedesk {

std::future<void> requestPostgresCancel(pg_conn *connection)
{
    std::promise<void> promise;
    std::future<void> ended = promise.get_future();
    PGcancel *request = PQgetCancel(connection);
    if (request == nullptr) {
        promise.set_value(); // no connection any more: nothing runs
        return ended;
    }
    std::thread([request, promise = std::move(promise)]() mutable {
        std::array<char, 256> reason{};
        // When it cannot be delivered the waiting worker gives the connection up after its grace time.
        PQcancel(request, reason.data(), static_cast<int>(reason.size()));
        PQfreeCancel(request);
        promise.set_value();
    }).detach();
    return ended;
}

} // namespace linedesk
