// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sql_value.h"
#include "app/transcript/transcript_loader.h"
#include "app/workspace/workspace.h"
#include "models/lists/transcript_list.h"
#include "tests/benchmarks/bench_ground.h"
#include "tests/benchmarks/bench_report.h"
#include "tests/benchmarks/benches.h"
#include "tests/benchmarks/load_on_ui.h"
#include "tests/benchmarks/measure.h"

#include <libpq-fe.h>

namespace linedesk {

namespace {

constexpr int pageSize = 50;
constexpr double pageTarget = 1.5;
constexpr double heaviestTarget = 2;
constexpr double tenthTarget = 2;
constexpr int pageBuffers = 35;
constexpr int jumpBuffers = 40;

/// A conversation to read in, and the message in its middle.
struct Place {
    CustomerId customer;
    TranscriptPosition middle;
};

/// Of the customers with more than two pages, the one at `part` of the way to the heaviest.
Result<Place> placeAt(BenchGround &ground, double part)
{
    const QString cells = ground.admin().value(
        QStringLiteral("WITH c AS (SELECT line_user_id, count(*) AS n FROM messages GROUP BY line_user_id "
                       "HAVING count(*) > %1), chosen AS (SELECT line_user_id, n FROM c ORDER BY n, line_user_id "
                       "OFFSET (SELECT CAST(round((count(*) - 1) * %2) AS bigint) FROM c) LIMIT 1) "
                       "SELECT m.line_user_id || ' ' || m.id || ' ' || "
                       "CAST(extract(epoch FROM m.created_at) * 1000000 AS bigint) "
                       "FROM messages m JOIN chosen USING (line_user_id) ORDER BY m.created_at, m.id "
                       "OFFSET (SELECT n / 2 FROM chosen) LIMIT 1")
            .arg(2 * pageSize + 2)
            .arg(part));
    const QStringList words = cells.split(u' ');
    if (words.size() != 3) {
        return makeError(ErrorKind::UnexpectedRows, {QStringLiteral("transcript place")});
    }
    return Place{CustomerId(words.at(0)),
        {Instant::fromMicroseconds(words.at(2).toLongLong()), MessageId(words.at(1).toLongLong())}};
}

/// A page by the program, up to the model's word to its views.
class ProgramTranscript {
public:
    using Start = std::function<RunningLoad<TranscriptPage>()>;

    explicit ProgramTranscript(Start start)
        : m_start(std::move(start))
        , m_ear(m_list)
    {
    }

    Outcome run()
    {
        return loadOnUi(m_start, [this](const TranscriptPage &page) {
            m_list.replace(page.messages);
            return m_ear.heard();
        });
    }
    Subject subject()
    {
        return {[this] { return run(); }, [this] { m_list.replace({}); }};
    }
    int rows() const { return m_list.rowCount(); }

private:
    Start m_start;
    TranscriptList m_list;
    ModelEar m_ear;
};

/// What one row of the table compares.
struct Reading {
    QString name;
    BareCall bare;
    ProgramTranscript::Start program;
    int bufferLimit = pageBuffers;
    int rowsBeyond = 1; ///< rows that are read to know whether there are more, and not shown
};

Outcome benchReading(BenchGround &ground, BenchReport &report, const Reading &reading)
{
    int bareRows = 0;
    const auto runBare = [&]() -> Outcome {
        const auto rows = ground.postgres().run(reading.bare);
        bareRows = rows ? PQntuples(rows->get()) : 0;
        return rows ? Outcome(Done{}) : Outcome(rows.error());
    };
    ProgramTranscript program(reading.program);
    const auto times = interleave({{runBare, {}}, program.subject()});
    if (!times) {
        return times.error();
    }
    if (bareRows - reading.rowsBeyond != program.rows()) {
        return makeError(ErrorKind::UnexpectedRows, {reading.name});
    }
    const auto buffers = ground.postgres().buffers(reading.bare);
    const auto trips = ground.roundTrips(program.subject());
    if (!buffers || !trips) {
        return buffers ? trips.error() : buffers.error();
    }
    BenchRow row{reading.name};
    row.base = times->at(0).median();
    row.program = times->at(1).median();
    row.ratioLimit = pageTarget;
    row.trips = *trips;
    row.tripLimit = 1;
    row.buffers = {{*buffers, ground.bufferLimit(reading.bufferLimit)}};
    report.add(row);
    return Done{};
}

SqlParameters beforeParameters(const Place &place, bool isFirstPage)
{
    return {{QLatin1String("customer"), place.customer.value()}, {QLatin1String("limit"), qint64(pageSize) + 1},
        {QLatin1String("before_at"), isFirstPage ? SqlValue() : SqlValue(place.middle.createdAt)},
        {QLatin1String("before_id"), isFirstPage ? SqlValue() : SqlValue(place.middle.message.value())}};
}

QList<Reading> readings(BenchGround &ground, const Place &typical, const Place &heaviest)
{
    const TranscriptLoader &loader = *ground.workspace().transcript;
    const Statement &before = ground.statement(QStringLiteral("read_transcript_before"));
    const BareCall after = bareCall(ground.statement(QStringLiteral("read_transcript_after")),
        {{QLatin1String("customer"), typical.customer.value()}, {QLatin1String("after_at"), typical.middle.createdAt},
            {QLatin1String("after_id"), typical.middle.message.value()},
            {QLatin1String("limit"), qint64(pageSize) + 1}});
    const BareCall around = bareCall(ground.statement(QStringLiteral("read_transcript_around")),
        {{QLatin1String("customer"), typical.customer.value()},
            {QLatin1String("message_id"), typical.middle.message.value()},
            {QLatin1String("limit_before"), qint64(pageSize) / 2 + 1},
            {QLatin1String("limit_after"), qint64(pageSize) / 2 + 1}});
    return {
        {QStringLiteral("transcript: newest page"), bareCall(before, beforeParameters(typical, true)),
            [&loader, typical] { return loader.before(typical.customer, std::nullopt, pageSize); }},
        {QStringLiteral("transcript: newest page, heaviest customer"),
            bareCall(before, beforeParameters(heaviest, true)),
            [&loader, heaviest] { return loader.before(heaviest.customer, std::nullopt, pageSize); }},
        {QStringLiteral("transcript: older page"), bareCall(before, beforeParameters(heaviest, false)),
            [&loader, heaviest] { return loader.before(heaviest.customer, heaviest.middle, pageSize); }},
        {QStringLiteral("transcript: newer page"), after,
            [&loader, typical] { return loader.after(typical.customer, typical.middle, pageSize); }},
        {QStringLiteral("transcript: jump"), around,
            [&loader, typical] { return loader.around(typical.customer, typical.middle.message, pageSize); },
            jumpBuffers, 2},
    };
}

Outcome benchHeaviest(BenchGround &ground, BenchReport &report, const Place &typical, const Place &heaviest)
{
    const TranscriptLoader &loader = *ground.workspace().transcript;
    ProgramTranscript some([&] { return loader.before(typical.customer, std::nullopt, pageSize); });
    ProgramTranscript most([&] { return loader.before(heaviest.customer, std::nullopt, pageSize); });
    const auto times = interleave({some.subject(), most.subject()});
    if (!times) {
        return times.error();
    }
    BenchRow row{QStringLiteral("transcript: heaviest ÷ typical")};
    row.base = times->at(0).median();
    row.program = times->at(1).median();
    row.ratioLimit = heaviestTarget;
    report.add(row);
    return Done{};
}

/// A plan that the server makes without the values shows after some executions on one connection.
Outcome benchTenth(BenchGround &ground, BenchReport &report, const Place &heaviest)
{
    constexpr int connections = 15;
    constexpr int executions = 10;
    Times first;
    Times tenth;
    for (int i = 0; i < connections; ++i) {
        const auto workspace = ground.openAnother(1);
        if (!workspace) {
            return workspace.error();
        }
        ProgramTranscript program(
            [&] { return (*workspace)->transcript->before(heaviest.customer, std::nullopt, pageSize); });
        Times times;
        for (int execution = 0; execution < executions; ++execution) {
            const Result<double> ms = timeOnce(program.subject());
            if (!ms) {
                return ms.error();
            }
            times.add(*ms);
        }
        first.add(times.first());
        tenth.add(times.last());
    }
    BenchRow row{QStringLiteral("transcript: 10th ÷ 1st execution")};
    row.base = first.median();
    row.program = tenth.median();
    row.ratioLimit = tenthTarget;
    report.add(row);
    return Done{};
}

} // namespace

Outcome benchTranscript(BenchGround &ground, BenchReport &report)
{
    const Result<Place> typical = placeAt(ground, 0.5);
    const Result<Place> heaviest = placeAt(ground, 1);
    if (!typical || !heaviest) {
        return typical ? heaviest.error() : typical.error();
    }
    for (const Reading &reading : readings(ground, *typical, *heaviest)) {
        const Outcome measured = benchReading(ground, report, reading);
        if (!measured) {
            return measured;
        }
    }
    const Outcome measured = benchHeaviest(ground, report, *typical, *heaviest);
    return measured ? benchTenth(ground, report, *heaviest) : measured;
}

} // namespace linedesk
