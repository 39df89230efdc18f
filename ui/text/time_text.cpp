// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace linedesk {

namespace {

using std::chrono::days;
using std::chrono::duration_cast;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

// Dates written as one pattern, so that a translation can change the order: "M月d日".
QString dayPattern(bool hasYear)
{
    return hasYear ? QCoreApplication::translate("TimeText", "d MMM yyyy", "date pattern of QDate::toString")
                   : QCoreApplication::translate("TimeText", "d MMM", "date pattern of QDate::toString");
}

QString longDayPattern(bool hasYear)
{
    return hasYear ? QCoreApplication::translate("TimeText", "dddd, d MMMM yyyy", "date pattern of QDate::toString")
                   : QCoreApplication::translate("TimeText", "dddd, d MMMM", "date pattern of QDate::toString");
}

QString clockPattern()
{
    return QStringLiteral("HH:mm");
}

int wholeMinutes(Microseconds elapsed)
{
    return static_cast<int>(duration_cast<minutes>(elapsed).count());
}

/// `then` and `today` are in the same zone.
QString relativeIn(const QDateTime &then, const QDateTime &today, Microseconds elapsed, const QLocale &locale)
{
    if (elapsed < minutes(1) && elapsed > -minutes(1)) {
        return QCoreApplication::translate("TimeText", "now");
    }
    if (elapsed >= minutes(1) && elapsed < hours(1)) {
        return QCoreApplication::translate(
            "TimeText", "%n min", "minutes ago, as short as can be", wholeMinutes(elapsed));
    }
    const qint64 daysApart = then.date().daysTo(today.date());
    QString clock = locale.toString(then.time(), clockPattern());
    if (daysApart == 0) {
        return clock;
    }
    if (daysApart > 0 && daysApart < 7) {
        return QCoreApplication::translate("TimeText", "%1 %2", "day of the week, time of day")
            .arg(locale.dayName(then.date().dayOfWeek(), QLocale::ShortFormat), clock);
    }
    return locale.toString(then.date(), dayPattern(then.date().year() != today.date().year()));
}

QString dayIn(const QDate &then, const QDate &today, const QLocale &locale)
{
    if (then == today) {
        return QCoreApplication::translate("TimeText", "Today");
    }
    if (then.addDays(1) == today) {
        return QCoreApplication::translate("TimeText", "Yesterday");
    }
    return locale.toString(then, longDayPattern(then.year() != today.year()));
}

QString zoneOf(const QDateTime &moment)
{
    const int offset = moment.offsetFromUtc() / 60;
    if (offset == 0) {
        return QStringLiteral("UTC");
    }
    const QChar sign = offset < 0 ? QChar(0x2212) : u'+';
    const int whole = std::abs(offset) / 60;
    const int rest = std::abs(offset) % 60;
    return rest == 0 ? QStringLiteral("UTC%1%2").arg(sign).arg(whole)
                     : QStringLiteral("UTC%1%2:%3").arg(sign).arg(whole).arg(rest, 2, 10, QLatin1Char('0'));
}

QString exactIn(const QDateTime &moment, const QLocale &locale)
{
    return QCoreApplication::translate("TimeText", "%1, %2 (%3)", "date, time of day, time zone")
        .arg(locale.toString(moment.date(), longDayPattern(true)),
            locale.toString(moment.time(), QStringLiteral("HH:mm:ss")), zoneOf(moment));
}

} // namespace

QString relativeTime(Instant instant, Instant now, const QLocale &locale)
{
    return relativeIn(instant.toDateTime().toLocalTime(), now.toDateTime().toLocalTime(), now - instant, locale);
}

QString relativeTime(Instant instant, Instant now, const QLocale &locale, const QTimeZone &zone)
{
    return relativeIn(instant.toDateTime().toTimeZone(zone), now.toDateTime().toTimeZone(zone), now - instant, locale);
}

QString durationText(seconds duration)
{
    const qint64 total = std::max<qint64>(0, duration.count());
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const qint64 wholeDays = total / 86'400;
    const qint64 wholeHours = total % 86'400 / 3600;
    const qint64 wholeMinutes = total % 3600 / 60;
    if (wholeDays > 0) {
        return QCoreApplication::translate("TimeText", "%1 d %2", "days, then hours and minutes as 03:15")
            .arg(QString::number(wholeDays), QString(two(wholeHours) + u':' + two(wholeMinutes)));
    }
    if (wholeHours > 0) {
        return QString(QString::number(wholeHours) + u':' + two(wholeMinutes) + u':' + two(total % 60));
    }
    return two(wholeMinutes) + u':' + two(total % 60);
}

QString roughDuration(seconds duration)
{
    const auto total = std::max(duration, seconds(0));
    if (total < minutes(1)) {
        const int wholeSeconds = static_cast<int>(total.count());
        return QCoreApplication::translate("TimeText", "%n s", "seconds", wholeSeconds);
    }
    if (total < hours(1)) {
        return QCoreApplication::translate("TimeText", "%n min", "minutes", wholeMinutes(total));
    }
    if (total >= days(1)) {
        const int wholeDays = static_cast<int>(duration_cast<days>(total).count());
        return QCoreApplication::translate("TimeText", "%n d", "days", wholeDays);
    }
    const auto wholeHours = duration_cast<hours>(total);
    return QCoreApplication::translate("TimeText", "%1 h %2 min", "hours and minutes")
        .arg(wholeHours.count())
        .arg(duration_cast<minutes>(total - wholeHours).count());
}

QString clockText(Instant instant, const QLocale &locale)
{
    return locale.toString(instant.toDateTime().toLocalTime().time(), clockPattern());
}

QString clockText(Instant instant, const QLocale &locale, const QTimeZone &zone)
{
    return locale.toString(instant.toDateTime().toTimeZone(zone).time(), clockPattern());
}

QString dayText(Instant instant, Instant now, const QLocale &locale)
{
    return dayIn(instant.toDateTime().toLocalTime().date(), now.toDateTime().toLocalTime().date(), locale);
}

QString dayText(Instant instant, Instant now, const QLocale &locale, const QTimeZone &zone)
{
    return dayIn(instant.toDateTime().toTimeZone(zone).date(), now.toDateTime().toTimeZone(zone).date(), locale);
}

QString exactTime(Instant instant, const QLocale &locale)
{
    return exactIn(instant.toDateTime().toLocalTime(), locale);
}

QString exactTime(Instant instant, const QLocale &locale, const QTimeZone &zone)
{
    return exactIn(instant.toDateTime().toTimeZone(zone), locale);
}

QString zoneText(Instant instant)
{
    return zoneOf(instant.toDateTime().toLocalTime());
}

QString zoneText(Instant instant, const QTimeZone &zone)
{
    return zoneOf(instant.toDateTime().toTimeZone(zone));
}

} // namespace linedesk
