// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sql_value.h"
#include "app/kpi/day_start.h"
#include "app/kpi/sql_kpi_loader.h"
#include "app/workspace/workspace.h"
#include "tests/benchmarks/bench_ground.h"
#include "tests/benchmarks/bench_report.h"
#include "tests/benchmarks/benches.h"
#include "tests/benchmarks/load_on_ui.h"
#include "tests/benchmarks/measure.h"

namespace linedesk {

namespace {

constexpr double target = 1.1;

/// One row of the table: one statement by libpq, and the load that runs it.
template <typename Start>
Outcome benchNumbers(
    BenchGround &ground, BenchReport &report, const QString &name, const BareCall &call, const Start &start)
{
    const auto runBare = [&]() -> Outcome {
        const auto rows = ground.postgres().run(call);
        return rows ? Outcome(Done{}) : Outcome(rows.error());
    };
    const auto runProgram = [&] { return loadOnUi(start, [](const auto &) { return Outcome(Done{}); }); };
    const auto times = interleave({{runBare, {}}, {runProgram, {}}});
    if (!times) {
        return times.error();
    }
    const auto trips = ground.roundTrips({runProgram, {}});
    const auto buffers = ground.postgres().buffers(call);
    if (!buffers || !trips) {
        return buffers ? trips.error() : buffers.error();
    }
    BenchRow row{name};
    row.base = times->at(0).median();
    row.program = times->at(1).median();
    row.ratioLimit = target;
    row.trips = *trips;
    row.tripLimit = 1;
    row.buffers = {{*buffers, std::nullopt}};
    report.add(row);
    return Done{};
}

} // namespace

Outcome benchKpis(BenchGround &ground, BenchReport &report)
{
    constexpr int days = 14;
    const SqlKpiLoader &loader = *ground.workspace().kpis;
    const DayStarts starts = dayStarts(ground.now(), QStringLiteral("UTC"));
    const BareCall live = bareCall(ground.statement(QStringLiteral("read_live_kpis")),
        {{QLatin1String("now"), ground.now()}, {QLatin1String("today"), starts.today},
            {QLatin1String("yesterday"), starts.yesterday}});
    const BareCall history = bareCall(ground.statement(QStringLiteral("read_kpi_days")),
        {{QLatin1String("days_from"), starts.today - (days - 1) * Microseconds(std::chrono::hours(24))},
            {QLatin1String("now"), ground.now()}});
    const Outcome measured =
        benchNumbers(ground, report, QStringLiteral("live KPIs"), live, [&loader] { return loader.snapshot(); });
    if (!measured) {
        return measured;
    }
    return benchNumbers(ground, report, QStringLiteral("KPIs of %1 days").arg(days), history,
        [&loader] { return loader.history(days); });
}

} // namespace linedesk
