// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/instant.h"
#include "models/domain/result.h"

#include <QList>

namespace linedesk {

/// Up to when a member has read each conversation.
class ReadMarkers {
public:
    virtual ~ReadMarkers() = default;

    /// One value for each customer, in their order; nothing where there is no usable marker. Called on a pool worker,
    /// which it may block for up to 1 s. Fails with RedisUnavailable or RedisRefused, or as the store behind it does.
    virtual Result<QList<MaybeInstant>> of(StaffId staff, const QList<CustomerId> &customers) = 0;

    /// How many Redis commands of() sends for so many customers.
    virtual int commandsFor(qsizetype customers) const = 0;

protected:
    ReadMarkers() = default;
    ReadMarkers(const ReadMarkers &) = default;
    ReadMarkers &operator=(const ReadMarkers &) = default;
};

} // namespace linedesk
