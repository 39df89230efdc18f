// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/running_load.h"
#include "models/domain/queue_entry.h"

namespace linedesk {

/// Reads the waiting queue, one statement a call. May be called on any thread and returns at once.
class QueueLoader {
public:
    virtual ~QueueLoader() = default;
    virtual RunningLoad<QueueSnapshot> all() const = 0;
    /// One entry: the customer's place, position 0 when he does not wait. Errors: NotFound for an unknown customer.
    virtual RunningLoad<QueueSnapshot> placeOf(const CustomerId &customer) const = 0;
};

} // namespace linedesk
