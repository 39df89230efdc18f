// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace linedesk {

inline constexpr qint64 sampleSecond = 1'000'000; ///< instants of the sample are microseconds since 1970
inline constexpr qint64 sampleMinute = 60 * sampleSecond;

enum class SampleEpisodeKind : quint8 {
    Bot,              ///< the customer and the bot only
    Chat,             ///< handed over to people, answered, closed
    Abandoned,        ///< handed over, never claimed, timed out
    Outreach,         ///< begun by staff, closed
    Waiting,          ///< in the queue as the story ends
    Active,           ///< being answered as the story ends
    WaitingTwice,     ///< two open sessions, both in the queue
    ActiveAndWaiting, ///< two open sessions, the older one being answered
    OutreachOpen,     ///< begun by staff, open, the customer has written nothing
};

constexpr bool isLive(SampleEpisodeKind kind)
{
    return kind >= SampleEpisodeKind::Waiting;
}

/// One conversation of a customer as the plan knows it: when, how long, of what kind. What happens in it follows from
/// `salt` (see SampleStoryTeller), so that millions of messages need a few megabytes.
struct SampleEpisode {
    qint64 opensAt = 0; ///< no message of it is older
    qint64 anchor = 0;  ///< closed kinds: the first message; waiting: the first hand-over; active: the newest message
    qint64 room = 0;    ///< microseconds from the first message until all of it must be over
    quint32 customer = 0;
    quint32 messages = 0; ///< exactly so many
    quint32 salt = 0;
    SampleEpisodeKind kind = SampleEpisodeKind::Bot;
    bool isAnchoredAtEnd = false; ///< the anchor is the newest message
};

} // namespace linedesk
