// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/conversation.h"

#include <tuple>

namespace linedesk {

QString shownName(const QString &displayName, const CustomerId &customer)
{
    return displayName.trimmed().isEmpty() ? customer.value() : displayName;
}

bool isAbove(const Conversation &a, const Conversation &b)
{
    // An empty optional is smaller than any value, so NULL comes last when greater stands above.
    return std::tuple(a.lastMessageAt, a.user) > std::tuple(b.lastMessageAt, b.user);
}

} // namespace linedesk
