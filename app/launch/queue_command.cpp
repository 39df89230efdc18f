// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/command_call.h"
#include "app/launch/command_output.h"
#include "app/launch/commands.h"
#include "app/launch/json_values.h"
#include "app/queue/queue_loader.h"
#include "app/workspace/workspace.h"
#include "models/domain/sla.h"
#include "ui/text/number_text.h"
#include "ui/text/session_text.h"
#include "ui/text/time_text.h"

#include <QJsonArray>

namespace linedesk {

namespace {

std::chrono::seconds wholeSeconds(double seconds)
{
    return std::chrono::seconds(static_cast<qint64>(seconds));
}

QStringList tableRow(const QueueEntry &entry, Instant now)
{
    const auto wait = entry.session.startedAt
        ? std::chrono::duration_cast<std::chrono::seconds>(now - *entry.session.startedAt)
        : std::chrono::seconds(0);
    return {QString::number(entry.position), shownName(entry.displayName, entry.customer), durationText(wait),
        roughDuration(wholeSeconds(entry.etaSeconds)), slaWord(slaState(entry.session, now))};
}

/// "3rd of 14, about 6 min".
QString placeLine(const QueueSnapshot &snapshot)
{
    const QueueEntry &entry = snapshot.entries.first();
    if (entry.position == 0) {
        return QStringLiteral("%1 does not wait").arg(entry.customer.value());
    }
    return QStringLiteral("%1 of %2, about %3")
        .arg(placeText(entry.position), QString::number(snapshot.totalWaiting),
            roughDuration(wholeSeconds(entry.etaSeconds)));
}

} // namespace

int runQueue(const CommandCall &call, CommandOutput &output)
{
    const auto workspace = openWorkspace(call.workspace);
    if (!workspace) {
        return output.fail(workspace.error());
    }
    const Workspace &parts = **workspace;
    const bool isOne = call.has(QStringLiteral("customer"));
    const Result<QueueSnapshot> snapshot = isOne
        ? parts.queue->placeOf(CustomerId(call.text(QStringLiteral("customer")))).future.result()
        : parts.queue->all().future.result();
    if (!snapshot) {
        return output.fail(snapshot.error());
    }
    const Instant now = parts.clock->now();
    if (call.json) {
        QJsonArray rows;
        for (const QueueEntry &entry : snapshot->entries) {
            rows.append(queueEntryJson(entry, now));
        }
        output.printJson({{QStringLiteral("rows"), rows}, {QStringLiteral("next"), QJsonValue::Null},
            {QStringLiteral("total_waiting"), snapshot->totalWaiting},
            {QStringLiteral("cost"), costJson(snapshot->cost)}});
        return 0;
    }
    if (isOne) {
        output.print(placeLine(*snapshot));
        return 0;
    }
    QList<QStringList> rows;
    for (const QueueEntry &entry : snapshot->entries) {
        rows.append(tableRow(entry, now));
    }
    output.printTable({QStringLiteral("PLACE"), QStringLiteral("CUSTOMER"), QStringLiteral("WAITS"),
                          QStringLiteral("ABOUT"), QStringLiteral("SLA")},
        rows);
    output.print(costLine(snapshot->cost));
    return 0;
}

} // namespace linedesk
