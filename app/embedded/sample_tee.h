// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_sink.h"

namespace linedesk {

/// Gives every row to two sinks.
class SampleTee final : public SampleSink {
public:
    SampleTee(SampleSink &first, SampleSink &second)
        : m_first(first)
        , m_second(second)
    {
    }

    Outcome beginTable(const QString &table, const QStringList &columns) override
    {
        const Outcome begun = m_first.beginTable(table, columns);
        return begun ? m_second.beginTable(table, columns) : begun;
    }
    Outcome row(const SampleRow &row) override
    {
        const Outcome taken = m_first.row(row);
        return taken ? m_second.row(row) : taken;
    }
    Outcome endTable() override
    {
        const Outcome ended = m_first.endTable();
        return ended ? m_second.endTable() : ended;
    }

private:
    SampleSink &m_first;
    SampleSink &m_second;
};

} // namespace linedesk
