// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_plan.h"
#include "app/embedded/sample_story.h"

namespace linedesk {

/// What the conversations of one customer leave behind. Instants of 0 are none.
struct SampleCustomerFacts {
    qint64 firstAt = 0;        ///< oldest message
    qint64 lastIncomingAt = 0; ///< newest message of the customer's
    qint64 lastMessageAt = 0;  ///< newest message at all
    bool hadSession = false;
    bool isWaiting = false; ///< an open session is in the queue
    bool isActive = false;  ///< an open session is being answered
};

/// A picture or file that staff sent: the audit log names it.
struct SampleMediaSent {
    qint64 at = 0;
    quint32 customer = 0;
    quint8 staff = 0;
};

/// What other tables need to know of all conversations before their messages are written. About 90 bytes a session and 40 a
/// customer.
struct SampleFacts {
    std::vector<SampleCustomerFacts> customers;
    std::vector<SampleSession> sessions; ///< in the order of startedAt; ids count from 1
    std::vector<SampleMediaSent> media;  ///< in the order of time
};

SampleFacts gatherSampleFacts(const SamplePlan &plan, std::size_t customers, SampleStoryTeller &teller);

} // namespace linedesk
