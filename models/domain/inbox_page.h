// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/domain/inbox_filter.h"
#include "models/domain/load_cost.h"

namespace linedesk {

/// One page of the inbox as it was read.
struct InboxPage {
    Conversations rows;
    std::optional<InboxPosition> next; ///< none at the end
    LoadCost cost;
};

/// How many conversations the tabs announce. `unread` counts open conversations with at least one unread message; it is
/// absent when the read markers cannot be asked.
struct InboxCounts {
    int waiting = 0;
    int mine = 0;
    int active = 0;
    std::optional<int> unread;
    LoadCost cost;
};

} // namespace linedesk
