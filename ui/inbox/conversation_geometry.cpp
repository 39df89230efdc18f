// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversation_geometry.h"

#include <algorithm>

namespace linedesk {

namespace {

/// A line that is used up from both ends. Empty widths take nothing, not even the gap.
class Line {
public:
    Line(int left, int right, int top, int height)
        : m_left(left)
        , m_right(right)
        , m_top(top)
        , m_height(height)
    {
    }

    int room() const { return m_right - m_left; }

    QRect takeLeft(int width, int height, int gap)
    {
        if (width <= 0) {
            return {};
        }
        const QRect taken = centred(m_left, std::min(width, room()), height);
        m_left += width + gap;
        return taken;
    }
    QRect takeRight(int width, int height, int gap)
    {
        if (width <= 0) {
            return {};
        }
        const QRect taken = centred(m_right - width, width, height);
        m_right -= width + gap;
        return taken;
    }
    QRect rest() const { return {m_left, m_top, std::max(0, room()), m_height}; }

private:
    QRect centred(int left, int width, int height) const
    {
        return {left, m_top + (m_height - height) / 2, width, height};
    }

    int m_left;
    int m_right;
    int m_top;
    int m_height;
};

/// How many tags have room beside the message, and whether the chip for the others has.
struct TagRoom {
    qsizetype shown = 0;
    bool hasMore = false;
};

TagRoom tagRoom(int room, const ConversationMetrics &metrics, const ConversationWidths &widths)
{
    TagRoom out;
    int left = room - metrics.leastText;
    const int moreWidth = widths.moreTags + metrics.smallGap;
    for (; out.shown < widths.tags.size(); ++out.shown) {
        const bool isLast = out.shown + 1 == widths.tags.size();
        const int width = widths.tags.at(out.shown) + metrics.smallGap;
        if (width + (isLast ? 0 : moreWidth) > left) {
            out.hasMore = moreWidth <= left;
            return out;
        }
        left -= width;
    }
    return out;
}

void takeTags(
    Line &line, const ConversationMetrics &metrics, const ConversationWidths &widths, ConversationGeometry &out)
{
    const TagRoom room = tagRoom(line.room(), metrics, widths);
    if (room.hasMore) {
        out.more = line.takeRight(widths.moreTags, metrics.badge, metrics.smallGap);
    }
    for (qsizetype i = room.shown - 1; i >= 0; --i) {
        out.tags.prepend(line.takeRight(widths.tags.at(i), metrics.badge, metrics.smallGap));
    }
}

} // namespace

ConversationGeometry conversationGeometry(
    const QRect &row, const ConversationMetrics &metrics, const ConversationWidths &widths)
{
    ConversationGeometry out;
    out.avatar = QRect(
        row.left() + metrics.padding, row.top() + (row.height() - metrics.avatar) / 2, metrics.avatar, metrics.avatar);
    out.status = QRect(out.avatar.right() + 1 - metrics.mark + 2, out.avatar.bottom() + 1 - metrics.mark + 2,
        metrics.mark, metrics.mark);

    const int left = out.avatar.right() + 1 + metrics.gap;
    const int right = row.right() + 1 - metrics.padding;
    const int top = row.top() + (row.height() - metrics.nameLine - metrics.textLine) / 2;

    Line first(left, right, top, metrics.nameLine);
    out.when = first.takeRight(widths.when, metrics.nameLine, metrics.smallGap);
    if (first.room() - widths.owner - metrics.smallGap >= metrics.leastName) {
        out.owner = first.takeRight(widths.owner, metrics.nameLine, metrics.smallGap);
    }
    out.name = first.rest();

    Line second(left, right, top + metrics.nameLine, metrics.textLine);
    out.badge = second.takeRight(widths.badge, metrics.badge, metrics.smallGap);
    out.doubling = second.takeRight(widths.doubling, metrics.badge, metrics.smallGap);
    if (widths.hasMark) {
        out.mark = second.takeLeft(metrics.mark, metrics.mark, metrics.smallGap * 2 / 3);
    }
    out.state = second.takeLeft(widths.state, metrics.textLine, metrics.smallGap);
    takeTags(second, metrics, widths, out);
    out.preview = second.rest();
    return out;
}

} // namespace linedesk
