// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sql_value.h"
#include "app/inbox/inbox_loader.h"
#include "app/queue/queue_loader.h"
#include "app/workspace/workspace.h"
#include "models/lists/queue_list.h"
#include "tests/benchmarks/bench_ground.h"
#include "tests/benchmarks/bench_report.h"
#include "tests/benchmarks/benches.h"
#include "tests/benchmarks/load_on_ui.h"
#include "tests/benchmarks/measure.h"

#include <libpq-fe.h>

#include <hiredis/hiredis.h>

namespace linedesk {

namespace {

constexpr double target = 1.3;
constexpr int queueBuffers = 80;

Outcome benchWaiting(BenchGround &ground, BenchReport &report)
{
    const BareCall call =
        bareCall(ground.statement(QStringLiteral("read_queue")), {{QLatin1String("now"), ground.now()}});
    int bareRows = 0;
    const auto runBare = [&]() -> Outcome {
        const auto rows = ground.postgres().run(call);
        bareRows = rows ? PQntuples(rows->get()) : 0;
        return rows ? Outcome(Done{}) : Outcome(rows.error());
    };
    const QueueLoader &loader = *ground.workspace().queue;
    QueueList list;
    ModelEar ear(list);
    const auto runProgram = [&] {
        return loadOnUi([&] { return loader.all(); },
            [&](const QueueSnapshot &snapshot) {
                list.setEntries(snapshot.entries);
                return ear.heard();
            });
    };
    const Subject program{runProgram, [&list] { list.setEntries({}); }};
    const auto times = interleave({{runBare, {}}, program});
    if (!times) {
        return times.error();
    }
    if (bareRows != list.rowCount()) {
        return makeError(ErrorKind::UnexpectedRows, {QStringLiteral("queue")});
    }
    const auto trips = ground.roundTrips(program);
    const auto buffers = ground.postgres().buffers(call);
    if (!buffers || !trips) {
        return buffers ? trips.error() : buffers.error();
    }
    BenchRow row{QStringLiteral("queue: all %1 waiting").arg(bareRows)};
    row.base = times->at(0).median();
    row.program = times->at(1).median();
    row.ratioLimit = target;
    row.trips = *trips;
    row.tripLimit = 1;
    row.buffers = {{*buffers, ground.bufferLimit(queueBuffers)}};
    report.add(row);
    return Done{};
}

Outcome benchBadge(BenchGround &ground, BenchReport &report)
{
    const BareCall call = bareCall(ground.statement(QStringLiteral("read_open_conversations")), {});
    int open = 0;
    const auto runBare = [&]() -> Outcome {
        const auto rows = ground.postgres().run(call);
        if (!rows) {
            return rows.error();
        }
        open = PQntuples(rows->get());
        const auto markers = ground.redis().run(ground.markerCommand(rows->get(), 0, open));
        return markers ? Outcome(Done{}) : Outcome(markers.error());
    };
    const InboxLoader &loader = *ground.workspace().inbox;
    int counted = 0;
    const auto runProgram = [&] {
        return loadOnUi([&] { return loader.counts(); },
            [&](const InboxCounts &counts) {
                counted = counts.waiting + counts.active;
                return counts.unread ? Outcome(Done{})
                                     : Outcome(makeError(ErrorKind::UnexpectedRows, {QStringLiteral("unread")}));
            });
    };
    const auto times = interleave({{runBare, {}}, {runProgram, {}}});
    if (!times) {
        return times.error();
    }
    if (open != counted || open == 0) {
        return makeError(ErrorKind::UnexpectedRows, {QStringLiteral("badge")});
    }
    const auto trips = ground.roundTrips({runProgram, {}});
    const auto buffers = ground.postgres().buffers(call);
    if (!buffers || !trips) {
        return buffers ? trips.error() : buffers.error();
    }
    BenchRow row{QStringLiteral("badge: counts of %1 open").arg(open)};
    row.base = times->at(0).median();
    row.program = times->at(1).median();
    row.ratioLimit = target;
    row.trips = *trips;
    row.tripLimit = 2;
    row.buffers = {{*buffers, std::nullopt}};
    report.add(row);
    return Done{};
}

} // namespace

Outcome benchQueue(BenchGround &ground, BenchReport &report)
{
    const Outcome measured = benchBadge(ground, report);
    return measured ? benchWaiting(ground, report) : measured;
}

} // namespace linedesk
