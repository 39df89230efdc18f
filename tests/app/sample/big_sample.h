// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_data.h"
#include "tests/app/sample/sample_collector.h"

#include <map>

namespace linedesk {

using Counts = std::map<QByteArray, int>;

/// How often each text of a column occurs; "NULL" stands for none.
inline Counts countBy(const CollectedTable &table, const char *column)
{
    Counts counts;
    for (std::size_t row = 0; row < table.size(); ++row) {
        ++counts[table.isNull(row, column) ? QByteArray("NULL") : table.text(row, column)];
    }
    return counts;
}

/// 100,000 messages of 2,000 customers in 180 days, up to a Tuesday afternoon in Bangkok.
struct BigSample {
    static constexpr Instant end = Instant::fromSeconds(1'795'507'200); // 2026-11-24T08:00:00Z

    SampleCollector sample;
    QHash<QByteArray, QList<std::size_t>> messagesOf; ///< rows of messages by customer, in the order of ids

    const CollectedTable &table(const char *name) const { return sample.table(name); }

    Outcome generate()
    {
        SampleOptions options;
        options.customers = 2'000;
        options.messages = 100'000;
        options.days = 180;
        options.seed = 42;
        options.endsAt = end;
        Outcome generated = generateSample(options, sample);
        const CollectedTable &messages = table("messages");
        for (std::size_t row = 0; row < messages.size(); ++row) {
            messagesOf[messages.text(row, "line_user_id")].append(row);
        }
        return generated;
    }
};

} // namespace linedesk
