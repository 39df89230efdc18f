// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queue/sql_queue_loader.h"

#include "app/async/stopwatch.h"
#include "app/database/sql_pool.h"
#include "app/database/statement_catalog.h"
#include "models/domain/clock.h"

namespace linedesk {

namespace {

QueueSnapshot snapshotFrom(const SqlRows &rows)
{
    QueueSnapshot snapshot;
    if (rows.isEmpty()) {
        return snapshot;
    }
    const int position = rows.column(QLatin1String("position"));
    const int customer = rows.column(QLatin1String("line_user_id"));
    const int displayName = rows.column(QLatin1String("display_name"));
    const int pictureUrl = rows.column(QLatin1String("picture_url"));
    const int session = rows.column(QLatin1String("session_id"));
    const int startedAt = rows.column(QLatin1String("started_at"));
    const int eta = rows.column(QLatin1String("eta_seconds"));
    const int total = rows.column(QLatin1String("total_waiting"));
    for (int i = 0; i < rows.size(); ++i) {
        const SqlRow row = rows.at(i);
        QueueEntry entry;
        entry.position = static_cast<int>(row.integer(position));
        entry.customer = CustomerId(row.text(customer));
        entry.displayName = row.text(displayName);
        entry.pictureUrl = row.text(pictureUrl);
        entry.session.id = SessionId(row.integer(session));
        entry.session.status = row.isNull(session) ? SessionStatus::Unknown : SessionStatus::Waiting;
        entry.session.startedAt = row.instant(startedAt);
        entry.etaSeconds = row.real(eta);
        snapshot.totalWaiting = static_cast<int>(row.integer(total));
        snapshot.entries.append(entry);
    }
    return snapshot;
}

} // namespace

SqlQueueLoader::SqlQueueLoader(SqlPool &pool, const StatementCatalog &catalog, const Clock &clock)
    : m_pool(pool)
    , m_catalog(catalog)
    , m_clock(clock)
{
}

RunningLoad<QueueSnapshot> SqlQueueLoader::all() const
{
    return m_pool.run<QueueSnapshot>([this, watch = Stopwatch()](SqlSession &session) -> Result<QueueSnapshot> {
        const Result<SqlRows> rows =
            session.run(m_catalog.statement(QStringLiteral("read_queue")), {{QLatin1String("now"), m_clock.now()}});
        if (!rows) {
            return rows.error();
        }
        QueueSnapshot snapshot = snapshotFrom(*rows);
        snapshot.cost = session.cost();
        snapshot.cost.totalMs = watch.milliseconds();
        return snapshot;
    });
}

RunningLoad<QueueSnapshot> SqlQueueLoader::placeOf(const CustomerId &customer) const
{
    return m_pool.run<QueueSnapshot>(
        [this, customer, watch = Stopwatch()](SqlSession &session) -> Result<QueueSnapshot> {
            const Result<SqlRows> rows = session.run(m_catalog.statement(QStringLiteral("read_queue_place")),
                {{QLatin1String("customer"), customer.value()}, {QLatin1String("now"), m_clock.now()}});
            if (!rows) {
                return rows.error();
            }
            if (rows->isEmpty()) {
                return makeError(ErrorKind::NotFound, {QStringLiteral("customer"), customer.value()});
            }
            QueueSnapshot snapshot = snapshotFrom(*rows);
            snapshot.cost = session.cost();
            snapshot.cost.totalMs = watch.milliseconds();
            return snapshot;
        });
}

} // namespace linedesk
