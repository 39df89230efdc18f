// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/running_load.h"
#include "models/domain/inbox_page.h"

namespace linedesk {

/// Reads the inbox. Every call may be made on any thread and returns at once; a cancelled load ends with Cancelled.
class InboxLoader {
public:
    virtual ~InboxLoader() = default;
    /// One page, with its unread counts: two statements and one MGET.
    virtual RunningLoad<InboxPage> page(const InboxQuery &query) const = 0;
    /// The rows of these customers, in no order; ids that are no customers are left out.
    virtual RunningLoad<InboxPage> byIds(const QList<CustomerId> &customers) const = 0;
    /// What the tabs announce: one statement and one MGET.
    virtual RunningLoad<InboxCounts> counts() const = 0;
    /// Every tag, by name.
    virtual RunningLoad<Tags> tags() const = 0;
};

} // namespace linedesk
