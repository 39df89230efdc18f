// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/command_call.h"
#include "app/launch/command_output.h"
#include "app/launch/commands.h"
#include "app/launch/json_values.h"
#include "app/transcript/transcript_loader.h"
#include "app/workspace/workspace.h"
#include "ui/text/session_text.h"

#include <QJsonArray>

namespace linedesk {

namespace {

Result<TranscriptPage> read(const CommandCall &call, const Workspace &parts, const CustomerId &customer, int limit)
{
    if (call.has(QStringLiteral("around"))) {
        bool isNumber = false;
        const MessageId message(call.text(QStringLiteral("around")).toLongLong(&isNumber));
        if (!isNumber || !message.isValid()) {
            // A malformed id is malformed data, not a wrong call.
            return makeError(ErrorKind::NotFound, {QStringLiteral("message"), call.text(QStringLiteral("around"))});
        }
        return parts.transcript->around(customer, message, limit).future.result();
    }
    std::optional<TranscriptPosition> position;
    if (call.has(QStringLiteral("before"))) {
        const auto given = transcriptPositionFromText(call.text(QStringLiteral("before")), customer, parts.key);
        if (!given) {
            return given.error();
        }
        position = *given;
    }
    return parts.transcript->before(customer, position, limit).future.result();
}

} // namespace

int runTranscript(const CommandCall &call, CommandOutput &output)
{
    constexpr qint64 standardLimit = 50;
    constexpr qint64 mostRows = 500;
    const Result<qint64> limit = call.number(QStringLiteral("limit"), standardLimit, 1, mostRows);
    if (!limit) {
        return output.fail(limit.error());
    }
    if (call.has(QStringLiteral("around")) && call.has(QStringLiteral("before"))) {
        return output.fail(makeError(ErrorKind::WrongCall, {QStringLiteral("option"), QStringLiteral("--before")}));
    }
    const auto workspace = openWorkspace(call.workspace);
    if (!workspace) {
        return output.fail(workspace.error());
    }
    const Workspace &parts = **workspace;
    const CustomerId customer(call.arguments.first());
    const Result<TranscriptPage> page = read(call, parts, customer, static_cast<int>(*limit));
    if (!page) {
        return output.fail(page.error());
    }
    const QString next = page->older ? transcriptCursorText(*page->older, customer, parts.key) : QString();
    if (call.json) {
        QJsonArray rows;
        for (const Message &message : page->messages) {
            rows.append(messageJson(message));
        }
        output.printJson({{QStringLiteral("rows"), rows},
            {QStringLiteral("next"), next.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(next)},
            {QStringLiteral("cost"), costJson(page->cost)}});
        return 0;
    }
    QList<QStringList> rows;
    for (const Message &message : page->messages) {
        const QString text = message.content.isEmpty() ? messageTypeWord(message.type) : message.content.simplified();
        rows.append({message.createdAt.toIso(), speakerName(message.speaker(), message.operatorName), text});
    }
    output.printTable({QStringLiteral("TIME"), QStringLiteral("WHO"), QStringLiteral("MESSAGE")}, rows);
    if (!next.isEmpty()) {
        output.print(QStringLiteral("older: ") + next);
    }
    output.print(costLine(page->cost));
    return 0;
}

} // namespace linedesk
