// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kpi/day_start.h"

#include <QDateTime>
#include <QTimeZone>

namespace linedesk {

DayStarts dayStarts(Instant now, const QString &zone)
{
    // UTC first: a zone is read from the system's files, which costs as much as a small statement.
    const QTimeZone named = zone == QLatin1String("UTC") ? QTimeZone() : QTimeZone(zone.toLatin1());
    if (!named.isValid()) {
        const Instant today = startOfDayUtc(now);
        return {today, today - std::chrono::hours(24)};
    }
    const QDate date = now.toDateTime().toTimeZone(named).date();
    return {Instant::fromDateTime(date.startOfDay(named)), Instant::fromDateTime(date.addDays(-1).startOfDay(named))};
}

} // namespace linedesk
