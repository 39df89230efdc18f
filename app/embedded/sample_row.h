// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace linedesk {

/// One field of a sample row. Only the member that `kind` names has a meaning.
struct SampleValue {
    enum class Kind : quint8 { Null, Integer, Real, Boolean, Text, Instant, Json };

    Kind kind = Kind::Null;
    qint64 number = 0; ///< Integer; Boolean as 0 or 1; Instant as microseconds since 1970
    double real = 0;   ///< Real
    QByteArray text;   ///< UTF-8: Text; Json as its text ("null" is JSON's null, not SQL's)

    Instant instant() const { return Instant::fromMicroseconds(number); }
};

/// The fields of one row in the order of its table's columns. The buffer is used again for the next row: a sink that keeps
/// a value must copy it.
class SampleRow {
public:
    std::size_t size() const { return m_size; }
    const SampleValue &at(std::size_t column) const { return m_values[column]; }

    /// Starts the next row: no fields.
    void clear() { m_size = 0; }

    void addNull() { next(SampleValue::Kind::Null); }
    void addInteger(qint64 value) { next(SampleValue::Kind::Integer).number = value; }
    void addReal(double value) { next(SampleValue::Kind::Real).real = value; }
    void addBoolean(bool value) { next(SampleValue::Kind::Boolean).number = value ? 1 : 0; }
    void addInstant(qint64 microseconds) { next(SampleValue::Kind::Instant).number = microseconds; }
    void addText(QByteArrayView value) { addText().append(value.data(), value.size()); }
    void addJson(QByteArrayView value) { addJson().append(value.data(), value.size()); }
    /// An emptied buffer to append to; valid until the next call.
    QByteArray &addText() { return emptied(SampleValue::Kind::Text); }
    QByteArray &addJson() { return emptied(SampleValue::Kind::Json); }

    /// 0 stands for "none" and becomes NULL.
    void addIntegerOrNull(qint64 value) { value == 0 ? addNull() : addInteger(value); }
    void addInstantOrNull(qint64 microseconds) { microseconds == 0 ? addNull() : addInstant(microseconds); }

private:
    SampleValue &next(SampleValue::Kind kind)
    {
        if (m_size == m_values.size()) {
            m_values.emplace_back();
        }
        SampleValue &value = m_values[m_size++];
        value.kind = kind;
        return value;
    }
    QByteArray &emptied(SampleValue::Kind kind)
    {
        QByteArray &text = next(kind).text;
        text.resize(0);
        return text;
    }

    std::vector<SampleValue> m_values;
    std::size_t m_size = 0;
};

} // namespace linedesk
