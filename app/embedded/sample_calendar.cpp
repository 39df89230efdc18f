// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_calendar.h"

#include <algorithm>

namespace linedesk {

namespace {

constexpr qint64 hour = 3600LL * 1'000'000;
constexpr qint64 bangkokHours = 7;

// How much customers write in each hour of a working day.
constexpr quint64 hourWeights[24] = {
    6, 3, 2, 1, 1, 2, 6, 18, 55, 90, 100, 85, 38, 80, 92, 88, 76, 60, 42, 48, 52, 44, 28, 14};

struct LocalHour {
    qint64 weekday; ///< 0 = Monday
    qint64 hour;
};

LocalHour localHour(qint64 instant)
{
    const qint64 hours = instant / hour + bangkokHours;
    return {(hours / 24 + 3) % 7, hours % 24}; // 1970-01-01 was a Thursday
}

bool isDeskHour(LocalHour local)
{
    return local.weekday < 5 && local.hour >= 8 && local.hour < 17;
}

quint64 weightOf(LocalHour local, quint64 hash, quint64 growth)
{
    quint64 weight = hourWeights[local.hour] * growth;
    if (local.weekday >= 5) {
        weight = weight * 45 / 100;
    }
    weight = weight * (70 + reduceBits(hash, 60)) / 100;
    // One hour in fifty is the hour after a campaign went out.
    return hash % 50 == 0 ? weight * 3 : weight;
}

} // namespace

SampleCalendar::SampleCalendar(qint64 beginsAt, qint64 endsAt, quint64 seed)
    : m_beginsAt(beginsAt)
{
    const auto count = static_cast<std::size_t>((endsAt - beginsAt + hour - 1) / hour);
    quint64 any = 0;
    quint64 desk = 0;
    quint64 off = 0;
    for (std::size_t index = 0; index < count; ++index) {
        const qint64 at = beginsAt + static_cast<qint64>(index) * hour;
        const LocalHour local = localHour(at);
        const quint64 growth = 1'000 + index * 500 / count;
        const quint64 weight = weightOf(local, mixBits(seed, index), growth);
        m_any.upTo.push_back(any += weight);
        // A weight of at least 1 keeps both tables usable when a story has no desk hour, or only such.
        m_desk.upTo.push_back(desk += isDeskHour(local) ? weight : 1);
        m_off.upTo.push_back(off += isDeskHour(local) ? 1 : weight);
    }
}

const SampleCalendar::Table &SampleCalendar::table(Hours hours) const
{
    return hours == Hours::Any ? m_any : hours == Hours::Desk ? m_desk : m_off;
}

qint64 SampleCalendar::pick(SampleRandom &random, Hours hours, qint64 limit) const
{
    const std::vector<quint64> &upTo = table(hours).upTo;
    const qint64 last = std::min((limit - 1 - m_beginsAt) / hour, static_cast<qint64>(upTo.size()) - 1);
    const quint64 draw = random.below(upTo[static_cast<std::size_t>(last)]);
    const auto index = std::upper_bound(upTo.begin(), upTo.begin() + last, draw) - upTo.begin();
    const qint64 from = m_beginsAt + index * hour;
    return random.between(from, std::min(from + hour, limit) - 1);
}

} // namespace linedesk
