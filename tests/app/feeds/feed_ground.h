// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/feed_state.h"
#include "app/async/ticker.h"
#include "models/domain/clock.h"

#include <QCoreApplication>
#include <QMetaType>

namespace linedesk {

/// A clock and its heartbeat, moved by hand.
struct FeedGround {
    FixedClock clock{*Instant::parse(u"2026-11-24T08:15:30Z")};
    Ticker ticker{clock};

    void pass(int seconds)
    {
        for (int second = 0; second < seconds; ++second) {
            clock.advance(std::chrono::seconds(1));
            ticker.tick();
        }
    }
};

/// Lets answers that were given arrive.
inline void settle()
{
    QCoreApplication::processEvents();
}

inline Error lostConnection()
{
    return makeError(ErrorKind::ConnectionLost, {QStringLiteral("db")});
}

/// "loaded", "failed connection_lost" …, with the second of the ground's minute that is shown: what tests compare.
inline QString told(const FeedState &state)
{
    static const QStringList phases{
        QStringLiteral("idle"), QStringLiteral("loading"), QStringLiteral("loaded"), QStringLiteral("failed")};
    QString text = phases.at(static_cast<int>(state.phase));
    if (state.error) {
        text += u' ' + errorName(state.error->kind);
    }
    if (state.loadedAt) {
        text += QStringLiteral(" of ") + state.loadedAt->toIso().mid(11, 8);
    }
    return text;
}

} // namespace linedesk
