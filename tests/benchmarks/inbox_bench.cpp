// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sql_value.h"
#include "app/inbox/inbox_loader.h"
#include "app/workspace/workspace.h"
#include "models/lists/conversation_list.h"
#include "tests/benchmarks/bench_ground.h"
#include "tests/benchmarks/bench_report.h"
#include "tests/benchmarks/benches.h"
#include "tests/benchmarks/load_on_ui.h"
#include "tests/benchmarks/measure.h"

#include <libpq-fe.h>

#include <hiredis/hiredis.h>

#include <algorithm>

namespace linedesk {

namespace {

constexpr double pageTarget = 1.5;
constexpr double deepTarget = 1.5;
constexpr int pageTrips = 3;
constexpr int pageBuffers = 900;
constexpr int unreadBuffers = 400;

/// How deep "deep" is: half the customers of the small sample.
constexpr int deepRows = 10'000;

/// A page of the inbox by libpq and hiredis alone: rows, markers, unread counts.
class BareInbox {
public:
    BareInbox(BenchGround &ground, const InboxQuery &query)
        : m_ground(ground)
        , m_limit(query.limit)
        , m_page(bareCall(ground.statement(QStringLiteral("read_inbox_") + inboxFilterName(query.filter)),
              {{QLatin1String("tag_id"), SqlValue()}, {QLatin1String("staff_id"), ground.member().value()},
                  {QLatin1String("before_at"), query.after ? sqlValue(query.after->lastMessageAt) : SqlValue()},
                  {QLatin1String("before_id"), query.after ? SqlValue(query.after->user.value()) : SqlValue()},
                  {QLatin1String("limit"), qint64(query.limit) + 1}}))
        , m_unread(bareCall(ground.statement(QStringLiteral("count_unread_by_customer")),
              {{QLatin1String("customers"), QStringList()}, {QLatin1String("markers"), QList<MaybeInstant>()}}))
    {
    }

    Outcome run()
    {
        const auto page = m_ground.postgres().run(m_page);
        if (!page) {
            return page.error();
        }
        const int column = PQfnumber(page->get(), "line_user_id");
        m_rows = std::min(PQntuples(page->get()), m_limit);
        if (m_rows == 0) {
            return makeError(ErrorKind::UnexpectedRows, {QStringLiteral("inbox")});
        }
        const auto markers = m_ground.redis().run(m_ground.markerCommand(page->get(), column, m_rows));
        if (!markers) {
            return markers.error();
        }
        m_unread.values = {bareTextArray(page->get(), column, m_rows), bareInstantArray(**markers)};
        const auto unread = m_ground.postgres().run(m_unread);
        if (!unread) {
            return unread.error();
        }
        const bool isWhole = PQntuples(unread->get()) == m_rows;
        return isWhole ? Outcome(Done{}) : Outcome(makeError(ErrorKind::UnexpectedRows, {QStringLiteral("unread")}));
    }

    /// Of the last run.
    int rows() const { return m_rows; }

    /// Of both statements, with their limits.
    Result<QList<BufferCount>> buffers()
    {
        const Result<int> page = m_ground.postgres().buffers(m_page);
        const Result<int> unread = m_ground.postgres().buffers(m_unread);
        if (!page || !unread) {
            return page ? unread.error() : page.error();
        }
        return QList<BufferCount>{
            {*page, m_ground.bufferLimit(pageBuffers)}, {*unread, m_ground.bufferLimit(unreadBuffers)}};
    }

private:
    BenchGround &m_ground;
    int m_limit;
    int m_rows = 0;
    BareCall m_page;
    BareCall m_unread;
};

/// The same page by the program, up to the model's word to its views.
class ProgramInbox {
public:
    ProgramInbox(Workspace &workspace, const InboxQuery &query)
        : m_loader(*workspace.inbox)
        , m_query(query)
        , m_ear(m_list)
    {
    }

    Outcome run()
    {
        return loadOnUi([this] { return m_loader.page(m_query); },
            [this](const InboxPage &page) {
                m_list.setRows(page.rows);
                m_areUnreadKnown = std::all_of(page.rows.cbegin(), page.rows.cend(),
                    [](const Conversation &row) { return row.unread.has_value(); });
                return m_ear.heard();
            });
    }

    Subject subject()
    {
        return {[this] { return run(); }, [this] { m_list.setRows({}); }};
    }
    int rows() const { return m_list.rowCount(); }
    bool areUnreadKnown() const { return m_areUnreadKnown; }

private:
    const InboxLoader &m_loader;
    InboxQuery m_query;
    ConversationList m_list;
    ModelEar m_ear;
    bool m_areUnreadKnown = false;
};

/// One row of the table: a page by the program beside the same by libpq.
Outcome benchPage(BenchGround &ground, BenchReport &report, const QString &name, const InboxQuery &query)
{
    BareInbox bare(ground, query);
    ProgramInbox program(ground.workspace(), query);
    const auto times = interleave({{[&bare] { return bare.run(); }, {}}, program.subject()});
    if (!times) {
        return times.error();
    }
    if (bare.rows() != program.rows() || !program.areUnreadKnown()) {
        return makeError(ErrorKind::UnexpectedRows, {name});
    }
    const auto buffers = bare.buffers();
    const auto trips = ground.roundTrips(program.subject());
    if (!buffers || !trips) {
        return buffers ? trips.error() : buffers.error();
    }
    BenchRow row{name};
    row.base = times->at(0).median();
    row.program = times->at(1).median();
    row.ratioLimit = pageTarget;
    row.trips = *trips;
    row.tripLimit = pageTrips;
    row.buffers = *buffers;
    report.add(row);
    return Done{};
}

/// Where the page after `deepRows` rows begins.
InboxPosition deepPosition(BenchGround &ground)
{
    const QString cells = ground.admin().value(
        QStringLiteral("SELECT CAST(extract(epoch FROM last_message_at) * 1000000 AS bigint) || ' ' || id FROM users "
                       "WHERE line_user_id IS NOT NULL AND last_message_at IS NOT NULL "
                       "ORDER BY last_message_at DESC, id DESC OFFSET %1 LIMIT 1")
            .arg(deepRows));
    return {
        Instant::fromMicroseconds(cells.section(u' ', 0, 0).toLongLong()), UserId(cells.section(u' ', 1).toLongLong())};
}

Outcome benchDeep(BenchGround &ground, BenchReport &report)
{
    InboxQuery deep;
    deep.after = deepPosition(ground);
    if (!deep.after->user.isValid()) {
        return makeError(ErrorKind::UnexpectedRows, {QStringLiteral("deep position")});
    }
    const Outcome page = benchPage(ground, report, QStringLiteral("inbox: page after 10,000 rows"), deep);
    if (!page) {
        return page;
    }
    ProgramInbox first(ground.workspace(), InboxQuery());
    ProgramInbox later(ground.workspace(), deep);
    const auto times = interleave({first.subject(), later.subject()});
    if (!times) {
        return times.error();
    }
    BenchRow row{QStringLiteral("inbox: deep ÷ first page")};
    row.base = times->at(0).median();
    row.program = times->at(1).median();
    row.ratioLimit = deepTarget;
    report.add(row);
    return Done{};
}

} // namespace

Outcome benchInbox(BenchGround &ground, BenchReport &report)
{
    const QList<std::pair<QString, InboxFilter>> lists{{QStringLiteral("inbox: all"), InboxFilter::All},
        {QStringLiteral("inbox: waiting"), InboxFilter::Waiting}, {QStringLiteral("inbox: mine"), InboxFilter::Mine},
        {QStringLiteral("inbox: active"), InboxFilter::Active}};
    for (const auto &[name, filter] : lists) {
        InboxQuery query;
        query.filter = filter;
        const Outcome measured = benchPage(ground, report, name, query);
        if (!measured) {
            return measured;
        }
    }
    return benchDeep(ground, report);
}

} // namespace linedesk
