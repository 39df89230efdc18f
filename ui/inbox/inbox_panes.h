// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linedesk {

/// Which of the inbox's three panes have room.
struct InboxPanes {
    bool list = true;
    bool transcript = true;
    bool panel = true;

    friend bool operator==(const InboxPanes &, const InboxPanes &) = default;
};

/// Below these widths, at 100 % text, first the customer panel goes, then list and transcript take turns.
constexpr int leastWidthForPanel = 1100;
constexpr int leastWidthForBoth = 780;

/// What decides.
struct InboxRoom {
    int width = 0;       ///< of the page, device-independent pixels
    int textScale = 100; ///< percent
    bool isPanelWanted = true;
    bool isConversationOpen = false;
    bool isListAsked = false; ///< one went back to the list from an open conversation
};

/// Pure.
inline InboxPanes inboxPanes(const InboxRoom &room)
{
    const int width = room.width * 100 / room.textScale;
    InboxPanes panes;
    panes.panel = room.isPanelWanted && room.isConversationOpen && width >= leastWidthForPanel;
    if (width < leastWidthForBoth) {
        panes.transcript = room.isConversationOpen && !room.isListAsked;
        panes.list = !panes.transcript;
    }
    return panes;
}

} // namespace linedesk
