// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/running_load.h"
#include "models/domain/customer_profile.h"

namespace linedesk {

/// Reads what the customer panel shows. May be called on any thread and returns at once.
class CustomerLoader {
public:
    virtual ~CustomerLoader() = default;
    /// Two statements. Errors: NotFound for an unknown customer.
    virtual RunningLoad<CustomerProfile> profile(const CustomerId &customer) const = 0;
};

} // namespace linedesk
