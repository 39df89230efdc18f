// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

namespace linedesk {

/// Lengths that bubbles share, in device-independent pixels.
struct BubbleMetrics {
    int margin = 16; ///< left and right of everything
    int padX = 12;   ///< inside a bubble
    int padY = 6;
    int gap = 4;          ///< between two bubbles of one turn
    int turnGap = 12;     ///< in front of a new turn
    int timeGap = 8;      ///< between bubble and time
    int mostBubble = 560; ///< longer lines are hard to read
    int icon = 20;
    int authorLine = 16;
    int dayLine = 40; ///< the separator with its air
};

/// What one message brings along: sizes of its measured words.
struct BubbleWidths {
    bool isOutgoing = false; ///< stands on the right
    bool startsDay = false;
    bool startsTurn = false;
    bool hasIcon = false;
    int author = 0; ///< 0: not shown
    QSize text;
    QSize detail; ///< second line of a card
    QSize time;
};

/// Where everything of a message stands, in a row whose top left is (0, 0). Empty rectangles are not painted.
struct BubbleGeometry {
    QRect day;
    QRect author;
    QRect bubble;
    QRect icon;
    QRect text;
    QRect detail;
    QRect time; ///< beside the bubble, at its foot
    int height = 0;
};

/// How wide a line of text may be in a transcript of this width.
int bubbleTextWidth(const BubbleMetrics &metrics, int width, bool hasIcon, int timeWidth);

/// Pure.
BubbleGeometry bubbleGeometry(const BubbleMetrics &metrics, int width, const BubbleWidths &widths);

} // namespace linedesk
