// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/domain/load_cost.h"

namespace linedesk {

/// What the customer panel shows beside the transcript.
struct CustomerProfile {
    Conversation conversation; ///< as in the inbox
    Sessions sessions;         ///< the last ones, newest first
    double meanScore = 0;      ///< of the ratings among them, 1…5; 0 when there are none
    int ratings = 0;
    LoadCost cost;
};

} // namespace linedesk
