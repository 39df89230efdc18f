// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/kpi_text.h"

#include "ui/text/number_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

#include <cmath>

namespace linedesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(linedesk::KpiText)
};

constexpr double longestInSeconds = 100; // from here minutes read better

enum class Shape { Count, Duration, Percent, Score };

Shape shapeOf(Kpi kpi)
{
    switch (kpi) {
    case Kpi::AvgFirstResponse:
    case Kpi::AvgResolution: return Shape::Duration;
    case Kpi::CsatPercentage:
    case Kpi::FcrRate:
    case Kpi::AbandonmentRate: return Shape::Percent;
    case Kpi::CsatAverage: return Shape::Score;
    case Kpi::Waiting:
    case Kpi::Active:
    case Kpi::SlaBreaches24h:
    case Kpi::SessionsToday:
    case Kpi::HumanModeUsers: break;
    }
    return Shape::Count;
}

QString secondsText(double seconds, const QLocale &locale)
{
    return Tr::tr("%1 s", "seconds").arg(numberText(seconds, 1, locale));
}

std::chrono::seconds wholeSeconds(double seconds)
{
    return std::chrono::seconds(std::llround(seconds));
}

QString minutesText(double seconds)
{
    return Tr::tr("%1 min", "minutes and seconds, such as 02:10 min").arg(durationText(wholeSeconds(seconds)));
}

KpiFigure durationFigure(double seconds, const QLocale &locale)
{
    const QString exact = secondsText(seconds, locale);
    if (seconds < longestInSeconds) {
        return {numberText(seconds, 1, locale), Tr::tr("s", "unit: seconds"), exact, exact};
    }
    const QString running = durationText(wholeSeconds(seconds));
    if (seconds < 3600) {
        return {running, Tr::tr("min", "unit: minutes"), minutesText(seconds), exact};
    }
    return {running, Tr::tr("h", "unit: hours"), Tr::tr("%1 h", "hours, such as 1:02:10 h").arg(running), exact};
}

QString durationDelta(double seconds, const QLocale &locale)
{
    return durationFigure(seconds, locale).line;
}

} // namespace

KpiWords kpiWords(Kpi kpi, const QString &zoneName)
{
    const QString now = Tr::tr("now");
    const QString today = Tr::tr("since midnight %1", "%1 is a zone: UTC, Bangkok").arg(zoneName);
    const QString day = Tr::tr("last 24 hours");
    const QString week = Tr::tr("last 7 days");
    switch (kpi) {
    case Kpi::Waiting: return {Tr::tr("Waiting"), now, Tr::tr("Customers who wait for a person.")};
    case Kpi::Active: return {Tr::tr("Active"), now, Tr::tr("Chats that a person has taken and that are not closed.")};
    case Kpi::AvgFirstResponse:
        return {Tr::tr("First response"), Tr::tr("last hour"),
            Tr::tr("Mean time from taking a chat to its first answer, of chats taken in the window.")};
    case Kpi::AvgResolution:
        return {Tr::tr("Resolution"), today,
            Tr::tr("Mean time from the start of a session to its end, of sessions closed in the window. "
                   "Sessions that ended by themselves count too.")};
    case Kpi::CsatAverage:
        return {Tr::tr("Rating"), day, Tr::tr("Mean of the customers' ratings from 1 to 5 that came in the window.")};
    case Kpi::CsatPercentage:
        return {Tr::tr("Satisfaction"), day, Tr::tr("The mean rating as a share of the best one: 5 is 100 %.")};
    case Kpi::FcrRate:
        return {Tr::tr("Solved at first contact"), week,
            Tr::tr("Share of closed sessions after which the customer did not come back within 24 hours.")};
    case Kpi::AbandonmentRate:
        return {Tr::tr("Abandoned"), week,
            Tr::tr("Share of customers who were given up after waiting, of those and the ones whose chat was taken.")};
    case Kpi::SlaBreaches24h:
        return {Tr::tr("SLA breaches"), day,
            Tr::tr("Waits, first answers and resolutions that took longer than agreed. "
                   "One session can count up to three times.")};
    case Kpi::SessionsToday:
        return {Tr::tr("Sessions today"), today, Tr::tr("Hand-overs from the bot to people that began in the window.")};
    case Kpi::HumanModeUsers:
        return {Tr::tr("In human mode"), now, Tr::tr("Customers whom the bot does not answer at present.")};
    }
    Q_UNREACHABLE();
}

KpiWorth kpiWorth(Kpi kpi)
{
    switch (kpi) {
    case Kpi::CsatAverage:
    case Kpi::CsatPercentage:
    case Kpi::FcrRate: return KpiWorth::RisingIsGood;
    case Kpi::Waiting:
    case Kpi::AvgFirstResponse:
    case Kpi::AvgResolution:
    case Kpi::AbandonmentRate:
    case Kpi::SlaBreaches24h: return KpiWorth::RisingIsBad;
    case Kpi::Active:
    case Kpi::SessionsToday:
    case Kpi::HumanModeUsers: break;
    }
    return KpiWorth::Neither;
}

bool isZeroNoValue(Kpi kpi)
{
    return kpi == Kpi::AvgFirstResponse || kpi == Kpi::AvgResolution || kpi == Kpi::CsatAverage
        || kpi == Kpi::CsatPercentage;
}

KpiFigure kpiFigure(Kpi kpi, double value, const QLocale &locale)
{
    const QString number = numberText(value, kpiDecimals(kpi), locale);
    switch (shapeOf(kpi)) {
    case Shape::Count: return {number, {}, number, number};
    case Shape::Duration: return durationFigure(value, locale);
    case Shape::Percent: {
        const QString percent = percentText(value, kpiDecimals(kpi), locale);
        return {number, Tr::tr("%", "unit: percent"), percent, percent};
    }
    case Shape::Score: {
        const QString score = Tr::tr("%1 of 5", "a rating").arg(number);
        return {number, Tr::tr("of 5", "unit of a rating"), score, score};
    }
    }
    Q_UNREACHABLE();
}

QString kpiDelta(Kpi kpi, double delta, const QLocale &locale)
{
    const double size = std::abs(delta);
    const QString sign = delta > 0 ? QStringLiteral("+") : delta < 0 ? QStringLiteral("\u2212") : QStringLiteral("±");
    switch (shapeOf(kpi)) {
    case Shape::Count: return sign + numberText(size, 0, locale);
    case Shape::Duration: return sign + durationDelta(size, locale);
    case Shape::Percent:
        return Tr::tr("%1 points", "percentage points, such as +2.5 points").arg(sign + numberText(size, 1, locale));
    case Shape::Score: return sign + numberText(size, 2, locale);
    }
    Q_UNREACHABLE();
}

} // namespace linedesk
