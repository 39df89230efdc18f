// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/stopwatch.h"
#include "app/embedded/embedded_store.h"
#include "app/embedded/fill_workspace.h"
#include "app/launch/command_call.h"
#include "app/launch/command_output.h"
#include "app/launch/commands.h"
#include "app/workspace/workspace.h"

#include <QJsonObject>

namespace linedesk {

namespace {

Result<SampleOptions> optionsFrom(const CommandCall &call)
{
    constexpr qint64 mostCustomers = 2'000'000;
    constexpr qint64 mostMessages = 100'000'000;
    constexpr qint64 mostDays = 3'660;
    constexpr qint64 standardDays = 180;
    for (const char *required : {"customers", "messages"}) {
        if (!call.has(QLatin1String(required))) {
            return makeError(ErrorKind::WrongCall, {QStringLiteral("--") + QLatin1String(required), QString()});
        }
    }
    const auto customers = call.number(QStringLiteral("customers"), 0, 1, mostCustomers);
    const auto messages = call.number(QStringLiteral("messages"), 0, 0, mostMessages);
    const auto days = call.number(QStringLiteral("days"), standardDays, 1, mostDays);
    const auto seed = call.number(QStringLiteral("seed"), 1, 0, std::numeric_limits<qint64>::max());
    for (const Result<qint64> &number : {customers, messages, days, seed}) {
        if (!number) {
            return number.error();
        }
    }
    SampleOptions options;
    options.customers = *customers;
    options.messages = *messages;
    options.days = static_cast<int>(*days);
    options.seed = static_cast<quint64>(*seed);
    return options;
}

} // namespace

int runSample(const CommandCall &call, CommandOutput &output)
{
    Result<SampleOptions> options = optionsFrom(call);
    if (!options) {
        return output.fail(options.error());
    }
    const auto workspace = openBareWorkspace(call.workspace);
    if (!workspace) {
        return output.fail(workspace.error());
    }
    const Workspace &parts = **workspace;
    options->endsAt = parts.clock->now();

    JobOptions job;
    job.deadline = std::chrono::hours(24);
    job.isRead = false;
    const Stopwatch watch;
    int shownPercent = -1;
    const SampleProgress progress = [&](qint64 done, qint64 total) {
        const int percent = total > 0 ? static_cast<int>(done * 100 / total) : 100;
        if (percent / 10 != shownPercent / 10 || shownPercent < 0) {
            shownPercent = percent;
            output.note(QStringLiteral("%1 % (%2 of %3 rows)").arg(percent).arg(done).arg(total));
        }
    };
    const auto fill = [&](SqlSession &session) -> Result<SampleReport> {
        const Outcome sound = parts.store ? parts.store->check(session, *parts.catalog) : Outcome(Done{});
        if (!sound) {
            return sound.error();
        }
        return fillWithSample(session, *parts.catalog, *options, progress);
    };
    const Result<SampleReport> report = parts.pool->run<SampleReport>(fill, job).future.result();
    if (!report) {
        return output.fail(report.error());
    }
    const double seconds = watch.milliseconds() / 1000;
    const QString checksum = QStringLiteral("%1").arg(report->checksum, 16, 16, QLatin1Char('0'));
    if (call.json) {
        output.printJson({{QStringLiteral("values"),
            QJsonObject{{QStringLiteral("customers"), options->customers},
                {QStringLiteral("messages"), options->messages}, {QStringLiteral("rows"), report->rows},
                {QStringLiteral("checksum"), checksum}, {QStringLiteral("seconds"), seconds}}}});
    } else {
        output.print(QStringLiteral("%1 rows written in %2 s, checksum %3")
                         .arg(report->rows)
                         .arg(seconds, 0, 'f', 1)
                         .arg(checksum));
    }
    return 0;
}

} // namespace linedesk
