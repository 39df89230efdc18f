// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/load_cost.h"
#include "models/domain/message.h"
#include "models/domain/result.h"

#include <optional>

namespace linedesk {

/// A place in a transcript: the pair that orders it (contract database.md §4).
struct TranscriptPosition {
    Instant createdAt;
    MessageId message;

    friend bool operator==(const TranscriptPosition &, const TranscriptPosition &) = default;
};

TranscriptPosition positionOf(const Message &message);

/// Part of a transcript, oldest first.
struct TranscriptPage {
    Messages messages;
    std::optional<TranscriptPosition> older; ///< where older ones begin; none at the very first message
    bool hasNewer = false;                   ///< there are messages after the last one here
    LoadCost cost;
};

/// A cursor to older messages, as text. It carries customer and workspace.
QString transcriptCursorText(const TranscriptPosition &position, const CustomerId &customer, const QString &workspace);
/// Errors: WrongCall when it is no cursor, or of another customer or workspace.
Result<TranscriptPosition> transcriptPositionFromText(
    const QString &text, const CustomerId &customer, const QString &workspace);

} // namespace linedesk
