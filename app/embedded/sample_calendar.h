// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_random.h"

#include <vector>

namespace linedesk {

/// When conversations begin, in Bangkok's day: mornings and afternoons, a dip at lunch, quiet nights and weekends, bursts
/// after a campaign, and slow growth. All instants are microseconds since 1970.
class SampleCalendar {
public:
    enum class Hours {
        Any,  ///< whenever customers write
        Desk, ///< while somebody sits at the desk
        Off,  ///< while nobody does
    };

    SampleCalendar(qint64 beginsAt, qint64 endsAt, quint64 seed);

    /// An instant from the begin up to, and without, `limit`, which must lie behind the begin.
    qint64 pick(SampleRandom &random, Hours hours, qint64 limit) const;

private:
    struct Table {
        std::vector<quint64> upTo; ///< running sum of the hours' weights
    };

    const Table &table(Hours hours) const;

    qint64 m_beginsAt;
    Table m_any;
    Table m_desk;
    Table m_off;
};

} // namespace linedesk
