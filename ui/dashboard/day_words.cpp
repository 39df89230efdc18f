// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/day_words.h"

#include "ui/text/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace linedesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(linedesk::DayWords)
};

bool isUtc(const QTimeZone &zone)
{
    const QByteArray id = zone.id();
    return id == "UTC" || id == "Etc/UTC" || id.startsWith("UTC+00:00");
}

} // namespace

QTimeZone zoneOf(const QString &zoneId)
{
    const QTimeZone zone(zoneId.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString zoneName(const QTimeZone &zone)
{
    if (isUtc(zone)) {
        return QStringLiteral("UTC");
    }
    const QString id = QString::fromLatin1(zone.id());
    return id.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

Instant startOfDay(Instant now, const QTimeZone &zone)
{
    return Instant::fromDateTime(now.toDateTime().toTimeZone(zone).date().startOfDay(zone));
}

QString todayLine(Instant now, const QString &zoneId, const QTimeZone &here, const QLocale &locale)
{
    const QTimeZone day = zoneOf(zoneId);
    const Instant start = startOfDay(now, day);
    const QTimeZone told = isUtc(day) ? here : day;
    const QString utc = clockText(start, locale, QTimeZone::utc());
    if (isUtc(told)) {
        return Tr::tr("Today began at %1 UTC").arg(utc);
    }
    return Tr::tr("Today began at %1 (%2) = %3 UTC").arg(clockText(start, locale, told), zoneName(told), utc);
}

QString dayBoundaryNote(const QString &zoneId)
{
    const QTimeZone zone = zoneOf(zoneId);
    return isUtc(zone) ? Tr::tr("Days begin at 00:00 UTC") : Tr::tr("Days begin at 00:00 (%1)").arg(zoneName(zone));
}

} // namespace linedesk
