// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace linedesk {

/// How a RedisClient behaves. The defaults are what a console uses; tests shorten them.
struct RedisOptions {
    /// A worker may wait for Redis this long, from send() to the answer.
    std::chrono::milliseconds callTimeout{1'000};
    /// Name look-up, connection, TLS, log-in together.
    std::chrono::milliseconds connectTimeout{3'000};
    /// The "1" of the pauses 0, 1, 2, 4 … 30 between attempts.
    std::chrono::milliseconds backoffUnit{1'000};
    /// A link that lived this long earns an attempt at once when it breaks; one that breaks sooner goes on with the
    /// pauses.
    std::chrono::milliseconds stableAfter{5'000};
    /// An idle link is asked for a sign of life this often …
    std::chrono::milliseconds pingInterval{10'000};
    /// … and is dead when nothing at all came for this long while an answer was due.
    std::chrono::milliseconds silenceLimit{30'000};
    /// Bytes of one answer; a bigger one resets the link.
    qsizetype replyLimit = qsizetype{64} * 1024 * 1024;
    /// PEM certificates that alone are trusted for `rediss://`. Empty: the system's. Verification is never off.
    QByteArray authorities;
};

} // namespace linedesk
