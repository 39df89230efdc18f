// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/domain/result.h"

namespace linedesk {

/// Conversations `first` … `first + count - 1` of an endless inbox, taken by the program's own reader from rows as a server would send
/// them, so that they take the memory that loaded ones take. The same numbers give the same rows. Errors: those of the catalogue.
Result<Conversations> syntheticInbox(int first, int count, Instant now);

} // namespace linedesk
