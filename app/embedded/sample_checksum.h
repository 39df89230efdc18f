// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_sink.h"

namespace linedesk {

/// Keeps nothing but a count and a 64-bit checksum over tables, columns, kinds, values and their order.
class SampleChecksum final : public SampleSink {
public:
    Outcome beginTable(const QString &table, const QStringList &columns) override;
    Outcome row(const SampleRow &row) override;
    Outcome endTable() override;

    qint64 rows() const { return m_rows; }
    quint64 value() const { return m_value; }

private:
    void add(quint64 word);
    void add(QByteArrayView text);

    qint64 m_rows = 0;
    quint64 m_value = 0;
};

} // namespace linedesk
