// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/domain/kpi_snapshot.h"
#include "models/domain/queue_entry.h"
#include "models/domain/transcript_page.h"

#include <QJsonObject>

namespace linedesk {

// Values in the shapes that the command line promises.

/// ISO 8601 with six digits and Z, or null.
QJsonValue instantJson(const MaybeInstant &instant);
QJsonObject conversationJson(const Conversation &conversation, Instant now);
QJsonObject messageJson(const Message &message);
QJsonObject queueEntryJson(const QueueEntry &entry, Instant now);
QJsonObject kpiValuesJson(const KpiSnapshot &snapshot);
QJsonObject trendsJson(const KpiSnapshot &snapshot);

} // namespace linedesk
