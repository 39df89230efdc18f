// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/sql_inbox_loader.h"

#include "app/async/deliver.h"
#include "app/async/stopwatch.h"
#include "app/database/sql_pool.h"
#include "app/database/statement_catalog.h"
#include "app/inbox/conversation_reader.h"
#include "app/inbox/marker_reader.h"
#include "app/platform/log_categories.h"

#include <QHash>

namespace linedesk {

namespace {

SqlParameters parametersOf(const InboxQuery &query, StaffId member)
{
    SqlParameters parameters;
    parameters.set(QStringLiteral("tag_id"), sqlIdOrNull(query.tag.value()));
    parameters.set(QStringLiteral("staff_id"), sqlIdOrNull(member.value()));
    parameters.set(QStringLiteral("before_at"), query.after ? sqlValue(query.after->lastMessageAt) : SqlValue());
    parameters.set(QStringLiteral("before_id"), query.after ? SqlValue(query.after->user.value()) : SqlValue());
    // One more than shown tells whether there is a next page.
    parameters.set(QStringLiteral("limit"), qint64(query.limit) + 1);
    return parameters;
}

} // namespace

SqlInboxLoader::SqlInboxLoader(
    SqlPool &pool, const StatementCatalog &catalog, const MarkerReader &markers, StaffId member)
    : m_pool(pool)
    , m_catalog(catalog)
    , m_markers(markers)
    , m_member(member)
{
}

RunningLoad<InboxPage> SqlInboxLoader::page(const InboxQuery &query) const
{
    if (query.filter == InboxFilter::Mine && !m_member.isValid()) {
        const Error error = makeError(ErrorKind::WrongCall, {QStringLiteral("filter"), inboxFilterName(query.filter)});
        return {readyFuture<Result<InboxPage>>(error), {}};
    }
    return m_pool.run<InboxPage>([this, query, watch = Stopwatch()](SqlSession &session) {
        Result<InboxPage> page = readPage(session, query);
        if (page) {
            page->cost.totalMs = watch.milliseconds();
        }
        return page;
    });
}

RunningLoad<InboxPage> SqlInboxLoader::byIds(const QList<CustomerId> &customers) const
{
    return m_pool.run<InboxPage>([this, customers, watch = Stopwatch()](SqlSession &session) {
        Result<InboxPage> page = readByIds(session, customers);
        if (page) {
            page->cost.totalMs = watch.milliseconds();
        }
        return page;
    });
}

RunningLoad<InboxCounts> SqlInboxLoader::counts() const
{
    return m_pool.run<InboxCounts>([this, watch = Stopwatch()](SqlSession &session) {
        Result<InboxCounts> counts = readCounts(session);
        if (counts) {
            counts->cost.totalMs = watch.milliseconds();
        }
        return counts;
    });
}

RunningLoad<Tags> SqlInboxLoader::tags() const
{
    return m_pool.run<Tags>([this](SqlSession &session) -> Result<Tags> {
        const Result<SqlRows> rows = session.run(m_catalog.statement(QStringLiteral("read_tags")));
        if (!rows) {
            return rows.error();
        }
        Tags tags;
        for (int i = 0; i < rows->size(); ++i) {
            const SqlRow row = rows->at(i);
            tags.append({TagId(row.integer(0)), row.text(1), row.text(2)});
        }
        return tags;
    });
}

Result<InboxPage> SqlInboxLoader::readPage(SqlSession &session, const InboxQuery &query) const
{
    const Statement &statement = m_catalog.statement(QStringLiteral("read_inbox_") + inboxFilterName(query.filter));
    const Result<SqlRows> rows = session.run(statement, parametersOf(query, m_member));
    if (!rows) {
        return rows.error();
    }
    InboxPage page;
    page.rows = conversationsFrom(*rows);
    if (page.rows.size() > query.limit) {
        page.rows.resize(query.limit);
        page.next = InboxPosition{page.rows.last().lastMessageAt, page.rows.last().user};
    }
    const Outcome unread = addUnread(session, page.rows, page.cost);
    if (!unread) {
        return unread.error();
    }
    page.cost += session.cost();
    return page;
}

Result<InboxPage> SqlInboxLoader::readByIds(SqlSession &session, const QList<CustomerId> &customers) const
{
    QStringList names;
    for (const CustomerId &customer : customers) {
        names.append(customer.value());
    }
    const Result<SqlRows> rows = session.run(
        m_catalog.statement(QStringLiteral("read_conversations_by_ids")), {{QLatin1String("customers"), names}});
    if (!rows) {
        return rows.error();
    }
    InboxPage page;
    page.rows = conversationsFrom(*rows);
    const Outcome unread = addUnread(session, page.rows, page.cost);
    if (!unread) {
        return unread.error();
    }
    page.cost += session.cost();
    return page;
}

Outcome SqlInboxLoader::addUnread(SqlSession &session, Conversations &rows, LoadCost &cost) const
{
    if (rows.isEmpty()) {
        return Done{};
    }
    QList<CustomerId> customers;
    QStringList names;
    for (const Conversation &row : std::as_const(rows)) {
        customers.append(row.customer);
        names.append(row.customer.value());
    }
    const Result<QList<MaybeInstant>> markers = m_markers.read(session, customers, cost);
    if (!markers) {
        // The list is worth showing without its badges; the status bar says that Redis is away.
        qCDebug(lcFeeds) << "no read markers:" << errorName(markers.error().kind);
        return Done{};
    }
    const Result<SqlRows> counts = session.run(m_catalog.statement(QStringLiteral("count_unread_by_customer")),
        {{QLatin1String("customers"), names}, {QLatin1String("markers"), *markers}});
    if (!counts) {
        return counts.error();
    }
    QHash<QString, int> unread;
    for (int i = 0; i < counts->size(); ++i) {
        unread.insert(counts->at(i).text(0), static_cast<int>(counts->at(i).integer(1)));
    }
    for (Conversation &row : rows) {
        row.unread = unread.value(row.customer.value());
    }
    return Done{};
}

Result<InboxCounts> SqlInboxLoader::readCounts(SqlSession &session) const
{
    const Result<SqlRows> rows = session.run(m_catalog.statement(QStringLiteral("read_open_conversations")));
    if (!rows) {
        return rows.error();
    }
    InboxCounts counts;
    QList<CustomerId> customers;
    for (int i = 0; i < rows->size(); ++i) {
        const SqlRow row = rows->at(i);
        customers.append(CustomerId(row.text(0)));
        const bool isWaiting = sessionStatusFromText(row.text(1)) == SessionStatus::Waiting;
        const bool isMine = !isWaiting && m_member.isValid() && StaffId(row.integer(2)) == m_member;
        counts.waiting += isWaiting ? 1 : 0;
        counts.active += isWaiting ? 0 : 1;
        counts.mine += isMine ? 1 : 0;
    }
    const Result<QList<MaybeInstant>> markers = customers.isEmpty() ? Result<QList<MaybeInstant>>(QList<MaybeInstant>())
                                                                    : m_markers.read(session, customers, counts.cost);
    if (markers) {
        int unread = 0;
        for (int i = 0; i < rows->size(); ++i) {
            // An absent value is earlier than any: a conversation without a marker is unread once its customer has written.
            unread += rows->at(i).instant(3) > markers->at(i) ? 1 : 0;
        }
        counts.unread = unread;
    }
    counts.cost += session.cost();
    return counts;
}

} // namespace linedesk
