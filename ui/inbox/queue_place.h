// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue_entry.h"

#include <QHash>

namespace linedesk {

/// Where a waiting customer stands.
struct QueuePlace {
    int position = 0;
    int total = 0;
    double etaSeconds = 0;

    friend bool operator==(const QueuePlace &, const QueuePlace &) = default;
};

using QueuePlaces = QHash<CustomerId, QueuePlace>;

/// The places of all who wait; position 0 is left out.
inline QueuePlaces queuePlaces(const QueueSnapshot &snapshot)
{
    QueuePlaces places;
    for (const QueueEntry &entry : snapshot.entries) {
        if (entry.position > 0) {
            places.insert(entry.customer, {entry.position, snapshot.totalWaiting, entry.etaSeconds});
        }
    }
    return places;
}

} // namespace linedesk
