// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/message.h"

#include <tuple>

namespace linedesk {

Direction directionFromText(const QString &text)
{
    return text == QLatin1String("INCOMING") ? Direction::Incoming : Direction::Outgoing;
}

QString directionText(Direction direction)
{
    return direction == Direction::Incoming ? QStringLiteral("INCOMING") : QStringLiteral("OUTGOING");
}

QString speakerText(Speaker speaker)
{
    switch (speaker) {
    case Speaker::Customer: return QStringLiteral("customer");
    case Speaker::Staff: return QStringLiteral("staff");
    case Speaker::Bot: break;
    }
    return QStringLiteral("bot");
}

Speaker speakerOf(Direction direction, const QString &senderRole, const QString &operatorName)
{
    if (direction == Direction::Incoming) {
        return Speaker::Customer;
    }
    const bool byStaff = senderRole == QLatin1String("ADMIN") || !operatorName.isEmpty();
    return byStaff ? Speaker::Staff : Speaker::Bot;
}

bool isEarlier(const Message &a, const Message &b)
{
    return std::tuple(a.createdAt, a.id) < std::tuple(b.createdAt, b.id);
}

} // namespace linedesk
