// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <atomic>

namespace linedesk {

/// Where the time of day comes from. Handed in wherever time matters; every clock may be read on any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

/// This machine's clock plus the offset of a server's, as last measured (none at first).
class SystemClock final : public Clock {
public:
    Instant now() const override;
    void setOffset(Microseconds offset) { m_offset.store(offset.count()); }
    Microseconds offset() const { return Microseconds(m_offset.load()); }

private:
    std::atomic<qint64> m_offset{0};
};

/// Stands still until told otherwise: for `--now` and for tests.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant now)
        : m_now(now.microseconds())
    {
    }
    Instant now() const override { return Instant::fromMicroseconds(m_now.load()); }
    void set(Instant now) { m_now.store(now.microseconds()); }
    void advance(Microseconds by) { m_now.fetch_add(by.count()); }

private:
    std::atomic<qint64> m_now;
};

} // namespace linedesk
