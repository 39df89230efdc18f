// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/feed_state.h"

namespace linedesk {

// The ways from one state of a feed to the next. What is shown and its age survive a failure.

inline FeedState loadingAfter(const FeedState &before)
{
    // Rows that are there stay: only a feed without any is "loading".
    return before.loadedAt ? before : FeedState{FeedState::Phase::Loading, std::nullopt, std::nullopt};
}

inline FeedState loadedAt(Instant now)
{
    return {FeedState::Phase::Loaded, std::nullopt, now};
}

inline FeedState failedAfter(const FeedState &before, const Error &error)
{
    return {FeedState::Phase::Failed, error, before.loadedAt};
}

} // namespace linedesk
