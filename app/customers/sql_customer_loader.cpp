// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customers/sql_customer_loader.h"

#include "app/async/stopwatch.h"
#include "app/database/sql_pool.h"
#include "app/database/statement_catalog.h"
#include "app/inbox/conversation_reader.h"

namespace linedesk {

namespace {

constexpr qint64 sessionsShown = 20;

Sessions sessionsFrom(const SqlRows &rows)
{
    Sessions sessions;
    for (int i = 0; i < rows.size(); ++i) {
        const SqlRow row = rows.at(i);
        Session session;
        session.id = SessionId(row.integer(rows.column(QLatin1String("session_id"))));
        session.status = sessionStatusFromText(row.text(rows.column(QLatin1String("status"))));
        session.owner = StaffId(row.integer(rows.column(QLatin1String("operator_id"))));
        session.ownerName = row.text(rows.column(QLatin1String("operator_name")));
        session.startedAt = row.instant(rows.column(QLatin1String("started_at")));
        session.claimedAt = row.instant(rows.column(QLatin1String("claimed_at")));
        session.closedAt = row.instant(rows.column(QLatin1String("closed_at")));
        session.closedBy = row.text(rows.column(QLatin1String("closed_by")));
        session.messageCount = static_cast<int>(row.integer(rows.column(QLatin1String("message_count"))));
        session.score = static_cast<int>(row.integer(rows.column(QLatin1String("csat_score"))));
        sessions.append(session);
    }
    return sessions;
}

void addScores(CustomerProfile &profile)
{
    int sum = 0;
    for (const Session &session : std::as_const(profile.sessions)) {
        profile.ratings += session.score > 0 ? 1 : 0;
        sum += session.score;
    }
    profile.meanScore = profile.ratings > 0 ? double(sum) / profile.ratings : 0.0;
}

} // namespace

SqlCustomerLoader::SqlCustomerLoader(SqlPool &pool, const StatementCatalog &catalog)
    : m_pool(pool)
    , m_catalog(catalog)
{
}

RunningLoad<CustomerProfile> SqlCustomerLoader::profile(const CustomerId &customer) const
{
    return m_pool.run<CustomerProfile>([this, customer, watch = Stopwatch()](SqlSession &session) {
        Result<CustomerProfile> profile = read(session, customer);
        if (profile) {
            profile->cost = session.cost();
            profile->cost.totalMs = watch.milliseconds();
        }
        return profile;
    });
}

Result<CustomerProfile> SqlCustomerLoader::read(SqlSession &session, const CustomerId &customer) const
{
    const Result<SqlRows> rows = session.run(m_catalog.statement(QStringLiteral("read_conversations_by_ids")),
        {{QLatin1String("customers"), QStringList{customer.value()}}});
    if (!rows) {
        return rows.error();
    }
    const Conversations found = conversationsFrom(*rows);
    if (found.isEmpty()) {
        return makeError(ErrorKind::NotFound, {QStringLiteral("customer"), customer.value()});
    }
    const Result<SqlRows> sessions = session.run(m_catalog.statement(QStringLiteral("find_recent_sessions")),
        {{QLatin1String("customer"), customer.value()}, {QLatin1String("limit"), sessionsShown}});
    if (!sessions) {
        return sessions.error();
    }
    CustomerProfile profile;
    profile.conversation = found.first();
    profile.sessions = sessionsFrom(*sessions);
    addScores(profile);
    return profile;
}

} // namespace linedesk
