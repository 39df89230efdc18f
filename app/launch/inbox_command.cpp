// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inbox_loader.h"
#include "app/launch/command_call.h"
#include "app/launch/command_output.h"
#include "app/launch/commands.h"
#include "app/launch/json_values.h"
#include "app/workspace/workspace.h"
#include "models/domain/sla.h"
#include "ui/text/number_text.h"
#include "ui/text/session_text.h"
#include "ui/text/time_text.h"

#include <QJsonArray>

namespace linedesk {

namespace {

Result<InboxQuery> queryFrom(const CommandCall &call)
{
    InboxQuery query;
    const QString filter = call.text(QStringLiteral("filter"), QStringLiteral("all"));
    const auto known = inboxFilterFromName(filter);
    if (!known) {
        return makeError(ErrorKind::WrongCall, {QStringLiteral("filter"), filter});
    }
    query.filter = *known;
    constexpr qint64 standardLimit = 50;
    constexpr qint64 mostRows = 500;
    const Result<qint64> limit = call.number(QStringLiteral("limit"), standardLimit, 1, mostRows);
    if (!limit) {
        return limit.error();
    }
    query.limit = static_cast<int>(*limit);
    return query;
}

/// The id of a tag by name. Looking it up is no part of the refresh.
Result<TagId> tagNamed(const QString &name, const Workspace &parts)
{
    const auto job = [&parts, &name](SqlSession &session) -> Result<TagId> {
        const Statement &statement = parts.catalog->statement(QStringLiteral("probe_tag_by_name"));
        const auto row = maybeOne(session.run(statement, {{QLatin1String("name"), name}}));
        if (!row) {
            return row.error();
        }
        return row->has_value() ? Result<TagId>(TagId((*row)->integer(0)))
                                : makeError(ErrorKind::NotFound, {QStringLiteral("tag"), name});
    };
    return parts.pool->run<TagId>(job).future.result();
}

QStringList tableRow(const Conversation &row, Instant now)
{
    constexpr int previewLength = 40;
    const QString preview = row.lastMessage ? row.lastMessage->content.simplified().left(previewLength) : QString();
    const QString state = row.session ? sessionStatusWord(row.session->status) : row.chatMode;
    return {shownName(row.displayName, row.customer),
        row.lastMessageAt ? relativeTime(*row.lastMessageAt, now) : QString(),
        row.unread ? badgeText(*row.unread) : QStringLiteral("?"), state,
        row.session ? row.session->ownerName : QString(), preview};
}

} // namespace

int runInbox(const CommandCall &call, CommandOutput &output)
{
    Result<InboxQuery> query = queryFrom(call);
    if (!query) {
        return output.fail(query.error());
    }
    const bool isServer = call.workspace.address.kind == WorkspaceAddress::Kind::Postgresql;
    if (query->filter == InboxFilter::Mine && isServer && call.workspace.staff.isEmpty()) {
        return output.fail(makeError(ErrorKind::WrongCall, {QStringLiteral("filter"), QStringLiteral("mine")}));
    }
    const auto workspace = openWorkspace(call.workspace);
    if (!workspace) {
        return output.fail(workspace.error());
    }
    const Workspace &parts = **workspace;
    if (call.has(QStringLiteral("tag"))) {
        const Result<TagId> tag = tagNamed(call.text(QStringLiteral("tag")), parts);
        if (!tag) {
            return output.fail(tag.error());
        }
        query->tag = *tag;
    }
    if (call.has(QStringLiteral("after"))) {
        const auto position = inboxPositionFromText(call.text(QStringLiteral("after")), *query, parts.key);
        if (!position) {
            return output.fail(position.error());
        }
        query->after = *position;
    }
    const Result<InboxPage> page = parts.inbox->page(*query).future.result();
    if (!page) {
        return output.fail(page.error());
    }
    const Instant now = parts.clock->now();
    const QString next = page->next ? inboxCursorText(*query, *page->next, parts.key) : QString();
    if (call.json) {
        QJsonArray rows;
        for (const Conversation &row : page->rows) {
            rows.append(conversationJson(row, now));
        }
        output.printJson({{QStringLiteral("rows"), rows},
            {QStringLiteral("next"), next.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(next)},
            {QStringLiteral("cost"), costJson(page->cost)}});
        return 0;
    }
    QList<QStringList> rows;
    for (const Conversation &row : page->rows) {
        rows.append(tableRow(row, now));
    }
    output.printTable({QStringLiteral("CUSTOMER"), QStringLiteral("LAST"), QStringLiteral("UNREAD"),
                          QStringLiteral("STATE"), QStringLiteral("OWNER"), QStringLiteral("MESSAGE")},
        rows);
    if (!next.isEmpty()) {
        output.print(QStringLiteral("next: ") + next);
    }
    output.print(costLine(page->cost));
    return 0;
}

} // namespace linedesk
