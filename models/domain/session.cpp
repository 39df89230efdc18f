// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session.h"

namespace linedesk {

namespace {

// Contract database.md §5, "Time-outs".
constexpr auto inactivityLimit = std::chrono::minutes(30);
constexpr auto waitingLimit = std::chrono::minutes(10);

} // namespace

SessionStatus sessionStatusFromText(const QString &text)
{
    if (text == QLatin1String("WAITING")) {
        return SessionStatus::Waiting;
    }
    if (text == QLatin1String("ACTIVE")) {
        return SessionStatus::Active;
    }
    return text == QLatin1String("CLOSED") ? SessionStatus::Closed : SessionStatus::Unknown;
}

QString sessionStatusText(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Waiting: return QStringLiteral("WAITING");
    case SessionStatus::Active: return QStringLiteral("ACTIVE");
    case SessionStatus::Closed: return QStringLiteral("CLOSED");
    case SessionStatus::Unknown: break;
    }
    return {};
}

MaybeInstant Session::closesAt() const
{
    if (status != SessionStatus::Active || !lastActivityAt) {
        return std::nullopt;
    }
    return *lastActivityAt + inactivityLimit;
}

MaybeInstant Session::abandonsAt() const
{
    if (status != SessionStatus::Waiting || !startedAt) {
        return std::nullopt;
    }
    return *startedAt + waitingLimit;
}

} // namespace linedesk
