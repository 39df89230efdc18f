// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inbox_feed.h"

#include "app/async/feed_phase.h"
#include "app/async/jittered_timer.h"
#include "app/async/ticker.h"
#include "app/inbox/inbox_loader.h"
#include "models/domain/clock.h"

#include <QSet>

#include <algorithm>

namespace linedesk {

namespace {

constexpr int pageSize = 50;
constexpr qsizetype largestRefresh = 500;
constexpr auto rereadPeriod = std::chrono::seconds(15);

QSet<CustomerId> customersOf(const Conversations &rows)
{
    QSet<CustomerId> customers;
    for (const Conversation &row : rows) {
        customers.insert(row.customer);
    }
    return customers;
}

} // namespace

InboxFeed::InboxFeed(const InboxLoader &loader, const Ticker &ticker, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
    , m_ticker(ticker)
    , m_reread(new JitteredTimer(ticker, rereadPeriod, this))
    , m_page(
          this, [this](const PageRequest &request) { return m_loader.page(request.query); },
          [this](const PageRequest &request, Result<InboxPage> result) { onPage(request, std::move(result)); })
    , m_countsLoad(
          this, [this](Done) { return m_loader.counts(); },
          [this](Done, Result<InboxCounts> result) { onCounts(std::move(result)); })
    , m_rereadLoad(
          this, [this](const RereadRequest &request) { return startReread(request); },
          [this](const RereadRequest &request, Result<InboxPage> result) { onReread(request, std::move(result)); })
{
    connect(m_reread, &JitteredTimer::fired, this, &InboxFeed::reread);
}

InboxFeed::~InboxFeed() = default;

void InboxFeed::open(InboxFilter filter, TagId tag)
{
    m_query = InboxQuery{filter, tag, std::nullopt, pageSize};
    m_next.reset();
    m_areRowsOfQuery = false;
    setState({FeedState::Phase::Loading, std::nullopt, std::nullopt});
    m_rereadLoad.drop();
    m_page.request({m_query, false});
    m_countsLoad.request({});
}

void InboxFeed::loadMore()
{
    if (!m_next || m_page.isBusy()) {
        return;
    }
    InboxQuery query = m_query;
    query.after = m_next;
    m_page.request({query, true});
}

void InboxFeed::refresh()
{
    InboxQuery query = m_query;
    query.limit = static_cast<int>(std::clamp<qsizetype>(m_rows.size(), pageSize, largestRefresh));
    setState(loadingAfter(m_state));
    m_rereadLoad.drop();
    m_page.request({query, false});
    m_countsLoad.request({});
}

void InboxFeed::setActive(bool active)
{
    if (active == m_reread->isActive()) {
        return;
    }
    active ? m_reread->start() : m_reread->stop();
}

void InboxFeed::setVisibleCustomers(const QList<CustomerId> &customers)
{
    m_visible = customers;
}

void InboxFeed::reread()
{
    if (m_state.phase == FeedState::Phase::Idle || m_page.isBusy()) {
        return;
    }
    m_countsLoad.request({});
    const qsizetype end = visibleEnd();
    RereadRequest request{m_query, {}};
    if (end > largestRefresh) {
        request.customers = m_visible;
    } else {
        request.head.limit = static_cast<int>(std::max<qsizetype>(end, pageSize));
    }
    m_rereadLoad.request(request);
}

RunningLoad<InboxPage> InboxFeed::startReread(const RereadRequest &request) const
{
    return request.customers.isEmpty() ? m_loader.page(request.head) : m_loader.byIds(request.customers);
}

/// The number of rows from the top to the last one on screen.
qsizetype InboxFeed::visibleEnd() const
{
    const auto last = std::find_if(
        m_rows.crbegin(), m_rows.crend(), [this](const Conversation &row) { return m_visible.contains(row.customer); });
    return m_rows.crend() - last;
}

void InboxFeed::onPage(const PageRequest &request, Result<InboxPage> result)
{
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled) {
            setState(failedAfter(m_state, result.error()));
        }
        return;
    }
    m_next = result->next;
    m_areRowsOfQuery = true;
    if (request.append) {
        const QSet<CustomerId> fresh = customersOf(result->rows);
        m_rows.removeIf([&fresh](const Conversation &row) { return fresh.contains(row.customer); });
        m_rows.append(result->rows);
    } else {
        m_rows = result->rows;
    }
    setState(loadedAt(m_ticker.clock().now()));
    if (request.append) {
        Q_EMIT rowsAppended(result->rows);
    } else {
        Q_EMIT rowsReplaced(m_rows);
    }
    Q_EMIT costMeasured(result->cost);
}

void InboxFeed::onCounts(Result<InboxCounts> result)
{
    if (result) {
        m_counts = std::move(result).value();
        Q_EMIT countsChanged(m_counts);
    }
    // A failure shows in the page's state and in the link's.
}

void InboxFeed::onReread(const RereadRequest &request, Result<InboxPage> result)
{
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled) {
            setState(failedAfter(m_state, result.error()));
        }
        return;
    }
    if (request.customers.isEmpty()) {
        takeHead(*result);
    } else {
        patchRows(result->rows);
    }
    Q_EMIT costMeasured(result->cost);
}

/// The top of the list is as it was read; below its end stays what was loaded before. Who left the list vanishes from the top.
void InboxFeed::takeHead(const InboxPage &head)
{
    const QSet<CustomerId> fresh = customersOf(head.rows);
    Conversations rows = head.rows;
    if (head.next && m_areRowsOfQuery) {
        for (const Conversation &row : std::as_const(m_rows)) {
            if (isAbove(head.rows.last(), row) && !fresh.contains(row.customer)) {
                rows.append(row);
            }
        }
    }
    if (rows.size() == head.rows.size()) {
        m_next = head.next;
    }
    m_rows = rows;
    m_areRowsOfQuery = true;
    setState(loadedAt(m_ticker.clock().now()));
    Q_EMIT rowsReplaced(m_rows);
}

void InboxFeed::patchRows(const Conversations &rows)
{
    for (const Conversation &fresh : rows) {
        const auto known = std::find_if(
            m_rows.begin(), m_rows.end(), [&fresh](const Conversation &row) { return row.customer == fresh.customer; });
        if (known != m_rows.end()) {
            *known = fresh;
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), isAbove);
    setState(loadedAt(m_ticker.clock().now()));
    Q_EMIT rowsPatched(rows);
}

void InboxFeed::setState(FeedState state)
{
    if (state != m_state) {
        m_state = std::move(state);
        Q_EMIT stateChanged(m_state);
    }
}

} // namespace linedesk
