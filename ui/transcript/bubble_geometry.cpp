// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/bubble_geometry.h"

#include <algorithm>

namespace linedesk {

namespace {

// A transcript may be squeezed, but a bubble narrower than this breaks every word.
constexpr int leastText = 60;

int iconRoom(const BubbleMetrics &metrics, bool hasIcon)
{
    return hasIcon ? metrics.icon + metrics.timeGap : 0;
}

} // namespace

int bubbleTextWidth(const BubbleMetrics &metrics, int width, bool hasIcon, int timeWidth)
{
    // A fifth stays free on the other side, so that one sees at a glance who spoke.
    const int room = width - 2 * metrics.margin - metrics.timeGap - timeWidth;
    const int bubble = std::min(metrics.mostBubble, std::min(room, width * 4 / 5));
    return std::max(leastText, bubble - 2 * metrics.padX - iconRoom(metrics, hasIcon));
}

BubbleGeometry bubbleGeometry(const BubbleMetrics &metrics, int width, const BubbleWidths &widths)
{
    BubbleGeometry out;
    int top = widths.startsDay ? 0 : widths.startsTurn ? metrics.turnGap : metrics.gap;
    if (widths.startsDay) {
        out.day = QRect(metrics.margin, 0, width - 2 * metrics.margin, metrics.dayLine);
        top = metrics.dayLine;
    }
    const auto atSide = [&](int itemWidth, int inset) {
        return widths.isOutgoing ? width - metrics.margin - inset - itemWidth : metrics.margin + inset;
    };
    if (widths.author > 0) {
        const int authorWidth = std::min(widths.author, width - 2 * (metrics.margin + metrics.padX));
        out.author = QRect(atSide(authorWidth, metrics.padX / 2), top, authorWidth, metrics.authorLine);
        top += metrics.authorLine + metrics.gap / 2;
    }
    const int iconWidth = iconRoom(metrics, widths.hasIcon);
    const QSize words(
        std::max(widths.text.width(), widths.detail.width()), widths.text.height() + widths.detail.height());
    const QSize bubble(words.width() + iconWidth + 2 * metrics.padX,
        std::max(words.height(), widths.hasIcon ? metrics.icon : 0) + 2 * metrics.padY);
    out.bubble = QRect(QPoint(atSide(bubble.width(), 0), top), bubble);

    const int inner = out.bubble.left() + metrics.padX;
    if (widths.hasIcon) {
        out.icon = QRect(inner, top + (bubble.height() - metrics.icon) / 2, metrics.icon, metrics.icon);
    }
    const int wordsTop = top + (bubble.height() - words.height()) / 2;
    out.text = QRect(QPoint(inner + iconWidth, wordsTop), widths.text);
    if (!widths.detail.isEmpty()) {
        out.detail = QRect(QPoint(inner + iconWidth, wordsTop + widths.text.height()), widths.detail);
    }
    const int timeTop = out.bubble.bottom() + 1 - metrics.padY / 2 - widths.time.height();
    out.time = QRect(QPoint(atSide(widths.time.width(), bubble.width() + metrics.timeGap), timeTop), widths.time);
    out.height = out.bubble.bottom() + 1;
    return out;
}

} // namespace linedesk
