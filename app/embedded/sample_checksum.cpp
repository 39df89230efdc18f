// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_checksum.h"

#include "app/embedded/sample_random.h"

#include <QtEndian>

#include <bit>

namespace linedesk {

void SampleChecksum::add(quint64 word)
{
    m_value = mixBits(m_value + word);
}

void SampleChecksum::add(QByteArrayView text)
{
    add(static_cast<quint64>(text.size()));
    qsizetype from = 0;
    for (; from + 8 <= text.size(); from += 8) {
        add(qFromLittleEndian<quint64>(text.data() + from));
    }
    quint64 rest = 0;
    for (; from < text.size(); ++from) {
        rest = (rest << 8) | static_cast<quint8>(text.at(from));
    }
    add(rest);
}

Outcome SampleChecksum::beginTable(const QString &table, const QStringList &columns)
{
    add(table.toUtf8());
    for (const QString &column : columns) {
        add(column.toUtf8());
    }
    return Done{};
}

Outcome SampleChecksum::row(const SampleRow &row)
{
    for (std::size_t column = 0; column < row.size(); ++column) {
        const SampleValue &value = row.at(column);
        add(static_cast<quint64>(value.kind));
        switch (value.kind) {
        case SampleValue::Kind::Null: break;
        case SampleValue::Kind::Integer:
        case SampleValue::Kind::Boolean:
        case SampleValue::Kind::Instant: add(static_cast<quint64>(value.number)); break;
        case SampleValue::Kind::Real: add(std::bit_cast<quint64>(value.real)); break;
        case SampleValue::Kind::Text:
        case SampleValue::Kind::Json: add(QByteArrayView(value.text)); break;
        }
    }
    ++m_rows;
    return Done{};
}

Outcome SampleChecksum::endTable()
{
    add(static_cast<quint64>(m_rows));
    return Done{};
}

} // namespace linedesk
