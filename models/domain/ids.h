// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>

namespace linedesk {

/// An integer key of one table. The tag keeps a SessionId from being passed where a StaffId is wanted. 0 is "none".
template <typename Tag>
class NumericId {
public:
    constexpr NumericId() = default;
    explicit constexpr NumericId(qint64 value)
        : m_value(value)
    {
    }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    QString toString() const { return QString::number(m_value); }

    friend constexpr auto operator<=>(NumericId, NumericId) = default; // NOLINT(modernize-use-nullptr)
    friend size_t qHash(NumericId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using UserId = NumericId<struct UserIdTag>;       ///< users.id, of customers and staff alike
using StaffId = NumericId<struct StaffIdTag>;     ///< users.id of a member of the team
using SessionId = NumericId<struct SessionIdTag>; ///< chat_sessions.id
using MessageId = NumericId<struct MessageIdTag>; ///< messages.id
using TagId = NumericId<struct TagIdTag>;         ///< tags.id

/// A customer, named by LINE: "U" and 32 lower-case hexadecimal digits. Foreign spellings are kept as they are.
class CustomerId {
public:
    CustomerId() = default;
    explicit CustomerId(QString value)
        : m_value(std::move(value))
    {
    }

    const QString &value() const { return m_value; }
    bool isValid() const { return !m_value.isEmpty(); }

    /// Whether LINE could have made this name. The backend refuses others.
    bool isWellFormed() const;

    friend bool operator==(const CustomerId &, const CustomerId &) = default;
    friend bool operator<(const CustomerId &a, const CustomerId &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const CustomerId &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

} // namespace linedesk

Q_DECLARE_METATYPE(linedesk::CustomerId)
