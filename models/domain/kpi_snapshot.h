// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/load_cost.h"

#include <QList>
#include <QMap>

namespace linedesk {

/// The live numbers of contract kpi.md §1, in its order.
enum class Kpi {
    Waiting,
    Active,
    AvgFirstResponse,
    AvgResolution,
    CsatAverage,
    CsatPercentage,
    FcrRate,
    AbandonmentRate,
    SlaBreaches24h,
    SessionsToday,
    HumanModeUsers,
};

const QList<Kpi> &allKpis();
/// The contract's name, such as "avg_first_response_seconds".
QString kpiName(Kpi kpi);
/// Decimals shown: kpi.md §1.
int kpiDecimals(Kpi kpi);
/// The six of kpi.md §2.
const QList<Kpi> &trendedKpis();

/// Rounded half to even at `decimals`, as the backend's decimal numbers are (kpi.md §7).
double roundHalfEven(double value, int decimals);

/// One comparison with yesterday, rounded as kpi.md §2 says.
struct Trend {
    double current = 0;
    double previous = 0;
    double delta = 0;
    double deltaPercent = 0;

    friend bool operator==(const Trend &, const Trend &) = default;
};

/// `current` is the live value already rounded for show, `previous` the whole of yesterday, unrounded.
Trend trendOf(double current, double previous);

/// All live numbers at one instant.
struct KpiSnapshot {
    QMap<Kpi, double> values; ///< rounded as shown
    QMap<Kpi, Trend> trends;  ///< of trendedKpis()
    Instant computedAt;
    QString zone = QStringLiteral("UTC"); ///< whose midnight is "today"
    LoadCost cost;
};

/// What one day was like: for sparklines and the chart of sessions per day. Days without data are 0.
struct KpiDay {
    Instant day; ///< its first instant
    QMap<Kpi, double>
        values; ///< SessionsToday, AvgFirstResponse, AvgResolution, CsatPercentage, FcrRate, AbandonmentRate
};

struct KpiHistory {
    QList<KpiDay> days; ///< ascending, without gaps
    LoadCost cost;
};

} // namespace linedesk
