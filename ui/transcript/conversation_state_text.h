// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/conversation_facts.h"

namespace linedesk {

/// Where a conversation stands, for the line under its name: "Waiting 06:10 · 3rd of 14, about 6 min · gives up in 03:50",
/// "Active · You · closes in 24:10", "Answered by the bot".
QString conversationStateText(const Conversation &conversation, const ConversationContext &context);

} // namespace linedesk
