// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/running_load.h"
#include "models/domain/transcript_page.h"

namespace linedesk {

/// Reads transcripts, one statement a call. Every call may be made on any thread and returns at once.
class TranscriptLoader {
public:
    virtual ~TranscriptLoader() = default;
    /// The `limit` messages before a position, or the newest ones. Errors: NotFound for an unknown customer.
    virtual RunningLoad<TranscriptPage> before(
        const CustomerId &customer, const std::optional<TranscriptPosition> &position, int limit) const = 0;
    /// `limit` messages with this one in the middle. Errors: NotFound when the customer has no such message.
    virtual RunningLoad<TranscriptPage> around(const CustomerId &customer, MessageId message, int limit) const = 0;
    /// At most `limit` messages after a position.
    virtual RunningLoad<TranscriptPage> after(
        const CustomerId &customer, const TranscriptPosition &position, int limit) const = 0;
};

} // namespace linedesk
