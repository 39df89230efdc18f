// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/cancel_token.h"
#include "app/embedded/sample_sink.h"

#include <functional>

namespace linedesk {

/// Told rows done and rows in all: at least every 10,000 rows and at the end, on the generator's thread. May be empty.
using SampleProgress = std::function<void(qint64 done, qint64 total)>;

/// Hands rows to a sink until the first failure, which it keeps. Without a sink it counts.
class SampleTableWriter {
public:
    SampleTableWriter() = default;
    /// `sink` must outlive the writer.
    SampleTableWriter(SampleSink &sink, SampleProgress progress, CancelToken cancel, qint64 total)
        : m_sink(&sink)
        , m_progress(std::move(progress))
        , m_cancel(std::move(cancel))
        , m_total(total)
    {
    }

    /// `columns` are parted by a blank. False when the generation has ended early.
    bool begin(const QString &table, const QString &columns);
    /// The next row, without fields yet.
    SampleRow &row()
    {
        m_row.clear();
        return m_row;
    }
    /// Hands the row over. False when the generation has ended early.
    bool commit();
    bool end();

    bool isCounting() const { return m_sink == nullptr; }
    qint64 rows() const { return m_rows; }
    const Outcome &outcome() const { return m_outcome; }

private:
    bool keep(const Outcome &outcome);

    SampleSink *m_sink = nullptr;
    SampleProgress m_progress;
    CancelToken m_cancel;
    qint64 m_total = 0;
    qint64 m_rows = 0;
    qsizetype m_columns = 0;
    SampleRow m_row;
    Outcome m_outcome = Done{};
};

} // namespace linedesk
