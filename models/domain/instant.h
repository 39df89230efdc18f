// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <compare>
#include <optional>

class QDateTime;

namespace linedesk {

using Microseconds = std::chrono::microseconds;

/// A point in time, in whole microseconds since 1970-01-01T00:00:00Z: what PostgreSQL keeps and QDateTime would cut.
class Instant {
public:
    constexpr Instant() = default;
    static constexpr Instant fromMicroseconds(qint64 value) { return Instant(value); }
    static constexpr Instant fromSeconds(qint64 value) { return Instant(value * 1'000'000); }
    static Instant fromDateTime(const QDateTime &value);

    /// Reads ISO 8601 as generously as contract redis.md §1 asks: "T" or a space, basic or extended form, 0…6 fractional
    /// digits (more are cut), "Z" or an offset of hours, minutes or seconds. Nothing without an offset, no bare number.
    static std::optional<Instant> parse(QStringView text);

    constexpr qint64 microseconds() const { return m_value; }
    /// Milliseconds of precision only: for showing, never for comparing.
    QDateTime toDateTime() const;
    /// "2026-11-24T08:15:30.123456Z": always six digits, always Z.
    QString toIso() const;
    /// The same with +00:00, the form the backend wants in Redis.
    QString toIsoWithOffset() const;

    friend constexpr auto operator<=>(Instant, Instant) = default; // NOLINT(modernize-use-nullptr)
    friend constexpr Microseconds operator-(Instant a, Instant b) { return Microseconds(a.m_value - b.m_value); }
    friend constexpr Instant operator+(Instant a, Microseconds d) { return Instant(a.m_value + d.count()); }
    friend constexpr Instant operator-(Instant a, Microseconds d) { return Instant(a.m_value - d.count()); }

private:
    explicit constexpr Instant(qint64 value)
        : m_value(value)
    {
    }

    qint64 m_value = 0;
};

using MaybeInstant = std::optional<Instant>;

/// Midnight UTC of the day that holds `instant`.
Instant startOfDayUtc(Instant instant);

} // namespace linedesk
