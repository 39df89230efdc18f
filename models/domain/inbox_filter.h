// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/instant.h"
#include "models/domain/result.h"

#include <QList>

namespace linedesk {

/// The inbox's lists (contract database.md §5). A tag combines with each.
enum class InboxFilter { All, Waiting, Mine, Active, Bot, Closed, Archived };

/// In the order of the tabs.
const QList<InboxFilter> &allInboxFilters();
/// The word of the command line and of statement names: "all", "waiting" …
QString inboxFilterName(InboxFilter filter);
std::optional<InboxFilter> inboxFilterFromName(const QString &name);

/// Where a page ends: the pair that orders the inbox. An absent `lastMessageAt` is inside the tail of customers without one.
struct InboxPosition {
    MaybeInstant lastMessageAt;
    UserId user;

    friend bool operator==(const InboxPosition &, const InboxPosition &) = default;
};

/// What a page is asked for: filter, tag, start.
struct InboxQuery {
    InboxFilter filter = InboxFilter::All;
    TagId tag;                          ///< none: every tag
    std::optional<InboxPosition> after; ///< none: the first page
    int limit = 50;

    friend bool operator==(const InboxQuery &, const InboxQuery &) = default;
};

/// The text of a page's end that a person can hand back. It carries filter, tag and workspace.
QString inboxCursorText(const InboxQuery &query, const InboxPosition &end, const QString &workspace);
/// Errors: WrongCall when it is no cursor, or of another filter, tag or workspace.
Result<InboxPosition> inboxPositionFromText(const QString &text, const InboxQuery &query, const QString &workspace);

} // namespace linedesk
