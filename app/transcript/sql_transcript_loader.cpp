// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transcript/sql_transcript_loader.h"

#include "app/async/stopwatch.h"
#include "app/database/sql_pool.h"
#include "app/database/statement_catalog.h"

#include <algorithm>

namespace linedesk {

namespace {

Message messageFrom(const SqlRow &row)
{
    Message message;
    message.id = MessageId(row.integer(0));
    message.direction = directionFromText(row.text(1));
    message.type = row.text(2);
    message.content = row.text(3);
    message.payload = row.json(4).object();
    message.senderRole = row.text(5);
    message.operatorName = row.text(6);
    message.createdAt = row.instant(7).value_or(Instant());
    return message;
}

Error noSuch(const char *what, const QString &value)
{
    return makeError(ErrorKind::NotFound, {QLatin1String(what), value});
}

/// Time and cost of a finished page.
Result<TranscriptPage> finished(TranscriptPage page, const SqlSession &session, const Stopwatch &watch)
{
    page.cost = session.cost();
    page.cost.totalMs = watch.milliseconds();
    return page;
}

} // namespace

SqlTranscriptLoader::SqlTranscriptLoader(SqlPool &pool, const StatementCatalog &catalog)
    : m_pool(pool)
    , m_catalog(catalog)
{
}

RunningLoad<TranscriptPage> SqlTranscriptLoader::before(
    const CustomerId &customer, const std::optional<TranscriptPosition> &position, int limit) const
{
    const auto job = [this, customer, position, limit, watch = Stopwatch()](
                         SqlSession &session) -> Result<TranscriptPage> {
        SqlParameters parameters{{QLatin1String("customer"), customer.value()},
            {QLatin1String("limit"), qint64(limit) + 1},
            {QLatin1String("before_at"), position ? SqlValue(position->createdAt) : SqlValue()},
            {QLatin1String("before_id"), position ? SqlValue(position->message.value()) : SqlValue()}};
        Result<Messages> messages =
            read(session, m_catalog.statement(QStringLiteral("read_transcript_before")), parameters);
        if (!messages) {
            return messages.error();
        }
        if (messages->isEmpty() && !position) {
            const Outcome known = checkCustomer(session, customer);
            if (!known) {
                return known.error();
            }
        }
        TranscriptPage page;
        const bool hasOlder = messages->size() > limit;
        if (hasOlder) {
            messages->removeLast();
        }
        std::reverse(messages->begin(), messages->end());
        page.messages = std::move(*messages);
        if (hasOlder) {
            page.older = positionOf(page.messages.first());
        }
        page.hasNewer = position.has_value();
        return finished(std::move(page), session, watch);
    };
    return m_pool.run<TranscriptPage>(job);
}

RunningLoad<TranscriptPage> SqlTranscriptLoader::around(const CustomerId &customer, MessageId message, int limit) const
{
    const auto job = [this, customer, message, limit, watch = Stopwatch()](
                         SqlSession &session) -> Result<TranscriptPage> {
        const int older = limit / 2;
        const int newer = limit - older;
        const SqlParameters parameters{{QLatin1String("customer"), customer.value()},
            {QLatin1String("message_id"), message.value()}, {QLatin1String("limit_before"), qint64(older) + 1},
            {QLatin1String("limit_after"), qint64(newer) + 1}};
        const Result<Messages> messages =
            read(session, m_catalog.statement(QStringLiteral("read_transcript_around")), parameters);
        if (!messages) {
            return messages.error();
        }
        const auto middle = std::find_if(messages->begin(), messages->end(),
            [message](const Message &candidate) { return candidate.id == message; });
        if (middle == messages->end()) {
            return noSuch("message", message.toString());
        }
        const qsizetype olderCount = middle - messages->begin();
        TranscriptPage page;
        page.hasNewer = messages->size() - olderCount > newer;
        const qsizetype first = olderCount > older ? 1 : 0;
        page.messages = messages->mid(first, messages->size() - first - (page.hasNewer ? 1 : 0));
        if (first > 0) {
            page.older = positionOf(page.messages.first());
        }
        return finished(std::move(page), session, watch);
    };
    return m_pool.run<TranscriptPage>(job);
}

RunningLoad<TranscriptPage> SqlTranscriptLoader::after(
    const CustomerId &customer, const TranscriptPosition &position, int limit) const
{
    const auto job = [this, customer, position, limit, watch = Stopwatch()](
                         SqlSession &session) -> Result<TranscriptPage> {
        const SqlParameters parameters{{QLatin1String("customer"), customer.value()},
            {QLatin1String("after_at"), position.createdAt}, {QLatin1String("after_id"), position.message.value()},
            {QLatin1String("limit"), qint64(limit) + 1}};
        Result<Messages> messages =
            read(session, m_catalog.statement(QStringLiteral("read_transcript_after")), parameters);
        if (!messages) {
            return messages.error();
        }
        TranscriptPage page;
        page.messages = std::move(*messages);
        page.hasNewer = page.messages.size() > limit;
        if (page.hasNewer) {
            page.messages.removeLast();
        }
        return finished(std::move(page), session, watch);
    };
    return m_pool.run<TranscriptPage>(job);
}

Result<Messages> SqlTranscriptLoader::read(
    SqlSession &session, const Statement &statement, const SqlParameters &parameters) const
{
    const Result<SqlRows> rows = session.run(statement, parameters);
    if (!rows) {
        return rows.error();
    }
    Messages messages;
    messages.reserve(rows->size());
    for (int i = 0; i < rows->size(); ++i) {
        messages.append(messageFrom(rows->at(i)));
    }
    return messages;
}

Outcome SqlTranscriptLoader::checkCustomer(SqlSession &session, const CustomerId &customer) const
{
    const auto row = maybeOne(session.run(
        m_catalog.statement(QStringLiteral("find_customer")), {{QLatin1String("customer"), customer.value()}}));
    if (!row) {
        return row.error();
    }
    return row->has_value() ? Outcome(Done{}) : Outcome(noSuch("customer", customer.value()));
}

} // namespace linedesk
