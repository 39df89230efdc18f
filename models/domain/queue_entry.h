// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/load_cost.h"
#include "models/domain/session.h"

#include <QList>

namespace linedesk {

/// One waiting customer (contract database.md §5: rank by started_at, ties share a place).
struct QueueEntry {
    int position = 0; ///< 0: does not wait
    CustomerId customer;
    QString displayName;
    QString pictureUrl;
    Session session;       ///< id, status WAITING and startedAt are set
    double etaSeconds = 0; ///< position × mean wait

    friend bool operator==(const QueueEntry &, const QueueEntry &) = default;
};

/// The waiting queue, or the place of one customer in it.
struct QueueSnapshot {
    QList<QueueEntry> entries;
    int totalWaiting = 0;
    LoadCost cost;
};

} // namespace linedesk
