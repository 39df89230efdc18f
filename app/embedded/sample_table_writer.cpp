// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_table_writer.h"

namespace linedesk {

namespace {

// Often enough for a progress bar, seldom enough to cost nothing.
constexpr qint64 rowsPerReport = 8'192;

} // namespace

bool SampleTableWriter::keep(const Outcome &outcome)
{
    if (!outcome) {
        m_outcome = outcome;
    }
    return outcome.ok();
}

bool SampleTableWriter::begin(const QString &table, const QString &columns)
{
    const QStringList names = columns.split(QLatin1Char(' '));
    m_columns = names.size();
    return m_outcome && (isCounting() || keep(m_sink->beginTable(table, names)));
}

bool SampleTableWriter::commit()
{
    Q_ASSERT(m_row.size() == static_cast<std::size_t>(m_columns));
    ++m_rows;
    if (isCounting()) {
        return true;
    }
    if (!keep(m_sink->row(m_row))) {
        return false;
    }
    if (m_rows % rowsPerReport == 0 || m_rows == m_total) {
        if (m_cancel.isCancelled()) {
            return keep(makeError(ErrorKind::Cancelled));
        }
        if (m_progress) {
            m_progress(m_rows, m_total);
        }
    }
    return true;
}

bool SampleTableWriter::end()
{
    return m_outcome && (isCounting() || keep(m_sink->endTable()));
}

} // namespace linedesk
