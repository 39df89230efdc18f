// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_options.h"

namespace linedesk {

namespace {

// 2000-01-01 and 2200-01-01: dates that every database and every calendar computation here can hold.
constexpr Instant earliestEnd = Instant::fromSeconds(946'684'800);
constexpr Instant latestEnd = Instant::fromSeconds(7'258'118'400);

Error outOfRange(const QString &option, const QString &value)
{
    return makeError(ErrorKind::WrongCall, {option, value}, QStringLiteral("sample option out of range"));
}

} // namespace

Outcome checkSampleOptions(const SampleOptions &options)
{
    if (options.customers < 1 || options.customers > 2'000'000) {
        return outOfRange(QStringLiteral("customers"), QString::number(options.customers));
    }
    if (options.messages < 0 || options.messages > 100'000'000) {
        return outOfRange(QStringLiteral("messages"), QString::number(options.messages));
    }
    if (options.days < 1 || options.days > 3'660) {
        return outOfRange(QStringLiteral("days"), QString::number(options.days));
    }
    if (options.endsAt < earliestEnd || options.endsAt > latestEnd) {
        return outOfRange(QStringLiteral("endsAt"), options.endsAt.toIso());
    }
    return Done{};
}

} // namespace linedesk
