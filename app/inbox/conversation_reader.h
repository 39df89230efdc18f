// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"

class QJsonDocument;

namespace linedesk {

class SqlRows;

/// Takes the rows of an inbox statement (read_inbox_…, read_conversations_by_ids) as conversations, in their order, unread counts left out.
Conversations conversationsFrom(const SqlRows &rows);
/// [{id, name, color}…]; anything else gives no tags.
Tags tagsFrom(const QJsonDocument &json);

} // namespace linedesk
