// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/domain/inbox_filter.h"
#include "models/domain/session.h"
#include "models/domain/sla.h"
#include "models/domain/staff.h"

#include <QString>

namespace linedesk {

// Words for the contract's states. None of these needs a QApplication.

/// "Waiting", "Active", "Closed", "Unknown state".
QString sessionStatusWord(SessionStatus status);

/// How a session ended: "Closed by Nok", "Ended by silence", "Given up after waiting", "Closed". Empty while open.
QString sessionEnd(const Session &session);

/// "On time", "Nearly late", "Late"; empty for None.
QString slaWord(SlaState state);

/// A tab's name: "All", "Waiting", "Mine" …
QString inboxFilterWord(InboxFilter filter);

/// "Customer", "Bot", or the name of the member.
QString speakerName(Speaker speaker, const QString &operatorName);

/// What stands for a message without text: "Picture", "Sticker", "Voice message" … ; an unknown type by its own name.
QString messageTypeWord(const QString &type);

/// "Friend", "Has blocked the account" … ; an unknown word as it is.
QString friendStatusWord(const QString &friendStatus);

/// "Agent", "Administrator", "Super administrator", or the role as the database has it.
QString roleWord(const Staff &staff);

} // namespace linedesk
