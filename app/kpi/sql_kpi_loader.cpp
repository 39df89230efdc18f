// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kpi/sql_kpi_loader.h"

#include "app/async/stopwatch.h"
#include "app/database/sql_pool.h"
#include "app/database/statement_catalog.h"
#include "app/kpi/day_start.h"
#include "models/domain/clock.h"

namespace linedesk {

namespace {

using namespace std::chrono_literals;

constexpr auto dashboardDeadline = 30s;

KpiSnapshot snapshotFrom(const SqlRow &row, const SqlRows &rows)
{
    const auto real = [&](const QString &name) { return row.real(rows.column(QLatin1String(name.toLatin1()))); };
    KpiSnapshot snapshot;
    for (const Kpi kpi : allKpis()) {
        snapshot.values.insert(kpi, roundHalfEven(real(kpiName(kpi)), kpiDecimals(kpi)));
    }
    for (const Kpi kpi : trendedKpis()) {
        snapshot.trends.insert(
            kpi, trendOf(snapshot.values.value(kpi), real(QStringLiteral("previous_") + kpiName(kpi))));
    }
    return snapshot;
}

KpiDay dayFrom(const SqlRow &row)
{
    KpiDay day;
    day.day = row.instant(0).value_or(Instant());
    day.values.insert(Kpi::SessionsToday, double(row.integer(1)));
    day.values.insert(Kpi::AvgFirstResponse, row.real(2));
    day.values.insert(Kpi::AvgResolution, row.real(3));
    day.values.insert(Kpi::CsatPercentage, row.real(4));
    day.values.insert(Kpi::FcrRate, row.real(5));
    day.values.insert(Kpi::AbandonmentRate, row.real(6));
    return day;
}

KpiHistory historyFrom(const SqlRows &rows, Instant first, int days)
{
    QMap<Instant, KpiDay> found;
    for (int i = 0; i < rows.size(); ++i) {
        const KpiDay day = dayFrom(rows.at(i));
        found.insert(day.day, day);
    }
    KpiHistory history;
    for (int i = 0; i < days; ++i) {
        const Instant begin = first + i * Microseconds(24h);
        KpiDay day = found.value(begin);
        day.day = begin;
        history.days.append(day);
    }
    return history;
}

} // namespace

SqlKpiLoader::SqlKpiLoader(SqlPool &pool, const StatementCatalog &catalog, const Clock &clock, QString zone)
    : m_pool(pool)
    , m_catalog(catalog)
    , m_clock(clock)
    , m_zone(std::move(zone))
{
}

void SqlKpiLoader::setZone(const QString &zone)
{
    const std::scoped_lock lock(m_mutex);
    m_zone = zone;
}

QString SqlKpiLoader::zone() const
{
    const std::scoped_lock lock(m_mutex);
    return m_zone;
}

RunningLoad<KpiSnapshot> SqlKpiLoader::snapshot() const
{
    return m_pool.run<KpiSnapshot>(
        [this, zone = zone(), watch = Stopwatch()](SqlSession &session) -> Result<KpiSnapshot> {
            const Instant now = m_clock.now();
            const DayStarts days = dayStarts(now, zone);
            const Result<SqlRows> rows = session.run(m_catalog.statement(QStringLiteral("read_live_kpis")),
                {{QLatin1String("now"), now}, {QLatin1String("today"), days.today},
                    {QLatin1String("yesterday"), days.yesterday}});
            const Result<SqlRow> row = one(rows);
            if (!row) {
                return row.error();
            }
            KpiSnapshot snapshot = snapshotFrom(*row, *rows);
            snapshot.computedAt = now;
            snapshot.zone = zone;
            snapshot.cost = session.cost();
            snapshot.cost.totalMs = watch.milliseconds();
            return snapshot;
        });
}

RunningLoad<KpiHistory> SqlKpiLoader::history(int days) const
{
    const JobOptions options{dashboardDeadline};
    const auto job = [this, days, zone = zone(), watch = Stopwatch()](SqlSession &session) -> Result<KpiHistory> {
        const Instant now = m_clock.now();
        const Instant first = dayStarts(now, zone).today - (days - 1) * Microseconds(24h);
        const Result<SqlRows> rows = session.run(m_catalog.statement(QStringLiteral("read_kpi_days")),
            {{QLatin1String("days_from"), first}, {QLatin1String("now"), now}});
        if (!rows) {
            return rows.error();
        }
        KpiHistory history = historyFrom(*rows, first, days);
        history.cost = session.cost();
        history.cost.totalMs = watch.milliseconds();
        return history;
    };
    return m_pool.run<KpiHistory>(job, options);
}

} // namespace linedesk
