// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/kpi_tile_text.h"

#include "ui/dashboard/day_words.h"
#include "ui/dashboard/kpi_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <limits>

#include <cmath>

namespace linedesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(linedesk::KpiTileText)
};

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

/// A change that would be shown as 0.0 is none.
double shownDelta(const Trend &trend)
{
    constexpr double leastShown = 0.05;
    return std::abs(trend.delta) < leastShown ? 0.0 : trend.delta;
}

QString verdictWord(TrendVerdict verdict)
{
    switch (verdict) {
    case TrendVerdict::Better: return Tr::tr("better");
    case TrendVerdict::Worse: return Tr::tr("worse");
    case TrendVerdict::None: break;
    }
    return {};
}

QList<double> courseOf(Kpi kpi, const KpiHistory *history)
{
    QList<double> course;
    if (!history || !trendedKpis().contains(kpi)) {
        return course;
    }
    for (const KpiDay &day : history->days) {
        const double value = day.values.value(kpi, 0.0);
        const bool isGap = value == 0.0 && isZeroNoValue(kpi);
        course.append(isGap ? std::numeric_limits<double>::quiet_NaN() : value);
    }
    return course;
}

/// The two windows that the arrow compares, named (contract kpi.md §2: the comparison is uneven by design).
QString comparisonText(Kpi kpi, const Trend &trend, const KpiWords &words, const QString &zone, const QLocale &locale)
{
    return Tr::tr("Compared: %1 (%2) with the whole of yesterday, midnight to midnight %3 (%4). Difference %5, %6.",
        "%1 window, %2 its value, %3 zone, %4 yesterday's value, %5 difference, %6 difference in percent")
        .arg(words.window, kpiFigure(kpi, trend.current, locale).exact, zone,
            kpiFigure(kpi, trend.previous, locale).exact, kpiDelta(kpi, shownDelta(trend), locale),
            changeText(trend.deltaPercent, 1, locale));
}

void addTrend(
    KpiTileFacts &facts, Kpi kpi, const Trend &trend, const KpiWords &words, const QString &zone, const QLocale &locale)
{
    const TrendVerdict verdict = trendVerdict(kpi, trend);
    facts.trend = KpiTileFacts::Trend{
        trendDirection(trend), verdict, kpiDelta(kpi, shownDelta(trend), locale), verdictWord(verdict)};
    facts.window = Tr::tr("%1 · yesterday %2", "window of the figure · yesterday's figure")
                       .arg(facts.window, kpiFigure(kpi, trend.previous, locale).line);
    const QString comparison = comparisonText(kpi, trend, words, zone, locale);
    facts.tip += QLatin1Char('\n') + comparison;
    facts.spoken += QLatin1Char(' ') + comparison;
    if (verdict != TrendVerdict::None) {
        facts.spoken +=
            QLatin1Char(' ') + (verdict == TrendVerdict::Better ? Tr::tr("This is better.") : Tr::tr("This is worse."));
    }
}

} // namespace

const QList<Kpi> &tileOrder()
{
    static const QList<Kpi> order{Kpi::Waiting, Kpi::Active, Kpi::SlaBreaches24h, Kpi::SessionsToday,
        Kpi::AvgFirstResponse, Kpi::AvgResolution, Kpi::CsatPercentage, Kpi::CsatAverage, Kpi::FcrRate,
        Kpi::AbandonmentRate, Kpi::HumanModeUsers};
    return order;
}

KpiTileFacts emptyTileFacts(Kpi kpi)
{
    KpiTileFacts facts;
    facts.title = kpiWords(kpi, {}).title;
    return facts;
}

KpiTileFacts kpiTileFacts(Kpi kpi, const KpiSnapshot &snapshot, const KpiHistory *history, const QLocale &locale)
{
    const QString zone = zoneName(zoneOf(snapshot.zone));
    const KpiWords words = kpiWords(kpi, zone);
    const KpiFigure figure = kpiFigure(kpi, snapshot.values.value(kpi), locale);
    KpiTileFacts facts;
    facts.title = words.title;
    facts.figure = figure.figure;
    facts.unit = figure.unit;
    facts.window = capitalised(words.window);
    facts.tip =
        Tr::tr("%1: %2 (%3)", "title of a figure, its value, its window").arg(words.title, figure.exact, words.window)
        + QLatin1Char('\n') + words.definition;
    facts.spoken = Tr::tr("%1, %2.", "a figure's value and its window").arg(figure.exact, words.window);
    facts.course = courseOf(kpi, history);
    const auto trend = snapshot.trends.constFind(kpi);
    if (trend != snapshot.trends.constEnd()) {
        addTrend(facts, kpi, *trend, words, zone, locale);
    }
    return facts;
}

TrendDirection trendDirection(const Trend &trend)
{
    const double delta = shownDelta(trend);
    if (delta > 0) {
        return TrendDirection::Up;
    }
    return delta < 0 ? TrendDirection::Down : TrendDirection::Level;
}

TrendVerdict trendVerdict(Kpi kpi, const Trend &trend)
{
    const TrendDirection direction = trendDirection(trend);
    const KpiWorth worth = kpiWorth(kpi);
    // A mean of nothing is 0 (contract kpi.md §1): to rise from it or to fall to it is neither better nor worse.
    const bool isIncomparable = isZeroNoValue(kpi) && (trend.previous == 0.0 || trend.current == 0.0);
    if (direction == TrendDirection::Level || worth == KpiWorth::Neither || isIncomparable) {
        return TrendVerdict::None;
    }
    const bool isGood = (direction == TrendDirection::Up) == (worth == KpiWorth::RisingIsGood);
    return isGood ? TrendVerdict::Better : TrendVerdict::Worse;
}

} // namespace linedesk
