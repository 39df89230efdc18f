// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kpi_snapshot.h"

#include <cmath>

namespace linedesk {

namespace {

struct KpiFacts {
    Kpi kpi;
    QLatin1String name;
    int decimals;
};

// Contract kpi.md §1, columns "name" and "shown".
constexpr KpiFacts kpiFacts[] = {
    {Kpi::Waiting, QLatin1String("waiting"), 0},
    {Kpi::Active, QLatin1String("active"), 0},
    {Kpi::AvgFirstResponse, QLatin1String("avg_first_response_seconds"), 1},
    {Kpi::AvgResolution, QLatin1String("avg_resolution_seconds"), 1},
    {Kpi::CsatAverage, QLatin1String("csat_average"), 2},
    {Kpi::CsatPercentage, QLatin1String("csat_percentage"), 1},
    {Kpi::FcrRate, QLatin1String("fcr_rate"), 1},
    {Kpi::AbandonmentRate, QLatin1String("abandonment_rate"), 1},
    {Kpi::SlaBreaches24h, QLatin1String("sla_breach_events_24h"), 0},
    {Kpi::SessionsToday, QLatin1String("sessions_today"), 0},
    {Kpi::HumanModeUsers, QLatin1String("human_mode_users"), 0},
};

const KpiFacts &factsOf(Kpi kpi)
{
    return kpiFacts[static_cast<std::size_t>(kpi)];
}

} // namespace

const QList<Kpi> &allKpis()
{
    static const QList<Kpi> kpis = [] {
        QList<Kpi> list;
        for (const KpiFacts &facts : kpiFacts) {
            list.append(facts.kpi);
        }
        return list;
    }();
    return kpis;
}

QString kpiName(Kpi kpi)
{
    return factsOf(kpi).name;
}

int kpiDecimals(Kpi kpi)
{
    return factsOf(kpi).decimals;
}

const QList<Kpi> &trendedKpis()
{
    static const QList<Kpi> kpis{Kpi::SessionsToday, Kpi::AvgFirstResponse, Kpi::AvgResolution, Kpi::CsatPercentage,
        Kpi::FcrRate, Kpi::AbandonmentRate};
    return kpis;
}

double roundHalfEven(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double scaled = value * scale;
    const double below = std::floor(scaled);
    // The distance in units of the last digit; what lies within a few ulps of the middle is a tie of the decimal value.
    const double excess = scaled - below;
    const double tolerance = std::abs(scaled) * 4e-15;
    if (std::abs(excess - 0.5) <= tolerance) {
        const bool belowIsEven = std::fmod(below, 2.0) == 0.0;
        return (belowIsEven ? below : below + 1.0) / scale;
    }
    return std::round(scaled) / scale;
}

Trend trendOf(double current, double previous)
{
    // Trends are doubles (kpi.md §7).
    const double delta = current - previous;
    const double percent = previous == 0.0 ? 0.0 : delta / previous * 100.0;
    return {roundHalfEven(current, 2), roundHalfEven(previous, 2), roundHalfEven(delta, 2), roundHalfEven(percent, 1)};
}

} // namespace linedesk
