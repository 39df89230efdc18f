// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace linedesk {

/// Lengths that rows of the inbox share, in device-independent pixels.
struct ConversationMetrics {
    int padding = 16;
    int gap = 12;
    int smallGap = 6;
    int avatar = 40;
    int nameLine = 22;
    int textLine = 19;
    int mark = 12;      ///< side of the marks of session and SLA
    int badge = 18;     ///< height of badge and chips
    int leastName = 72; ///< below this the owner gives way
    int leastText = 84; ///< below this tags give way to the message
};

/// How wide the words of one row are; 0: there are none.
struct ConversationWidths {
    int when = 0;
    int owner = 0;
    int state = 0;
    bool hasMark = false; ///< a mark in front of the state
    int doubling = 0;
    int badge = 0;
    QList<int> tags;
    int moreTags = 0; ///< the chip that stands for tags without room, "+3"
};

/// Where everything in a row stands. Empty rectangles are not painted.
struct ConversationGeometry {
    QRect avatar;
    QRect status; ///< mark of the session at the lower right of the avatar
    QRect name;
    QRect owner;
    QRect when;
    QRect mark;
    QRect state;
    QRect preview;
    QRect doubling;
    QRect badge;
    QList<QRect> tags; ///< of the first tags; fewer than there are when there is no room
    QRect more;
};

/// Pure. First line: name, owner, time. Second: state, message, tags, doubling, badge.
ConversationGeometry conversationGeometry(
    const QRect &row, const ConversationMetrics &metrics, const ConversationWidths &widths);

} // namespace linedesk
