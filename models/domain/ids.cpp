// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids.h"

#include <algorithm>

namespace linedesk {

bool CustomerId::isWellFormed() const
{
    constexpr qsizetype length = 33;
    const auto isLowerHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return m_value.size() == length && m_value.front() == u'U'
        && std::all_of(m_value.begin() + 1, m_value.end(), isLowerHex);
}

} // namespace linedesk
