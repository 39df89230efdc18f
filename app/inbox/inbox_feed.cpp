// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inbox_feed.h"

#include "app/async/feed_phase.h"
#include "app/async/jittered_timer.h"
#include "app/async/ticker.h"
#include "app/inbox/inbox_loader.h"
#include "models/domain/clock.h"

#include <algorithm>

namespace linedesk {

namespace {

constexpr int pageSize = 50;
constexpr qsizetype largestRefresh = 500;
constexpr auto rereadPeriod = std::chrono::seconds(15);

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
          this, [this](const QList<CustomerId> &customers) { return m_loader.byIds(customers); },
          [this](const QList<CustomerId> &, Result<InboxPage> result) { onReread(std::move(result)); })
{
    connect(m_reread, &JitteredTimer::fired, this, &InboxFeed::rereadVisible);
}

InboxFeed::~InboxFeed() = default;

void InboxFeed::open(InboxFilter filter, TagId tag)
{
    m_query = InboxQuery{filter, tag, std::nullopt, pageSize};
    m_next.reset();
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

void InboxFeed::rereadVisible()
{
    m_countsLoad.request({});
    if (!m_visible.isEmpty() && !m_page.isBusy()) {
        m_rereadLoad.request(m_visible);
    }
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
    if (request.append) {
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

void InboxFeed::onReread(Result<InboxPage> result)
{
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled) {
            setState(failedAfter(m_state, result.error()));
        }
        return;
    }
    for (const Conversation &fresh : std::as_const(result->rows)) {
        const auto known = std::find_if(
            m_rows.begin(), m_rows.end(), [&fresh](const Conversation &row) { return row.customer == fresh.customer; });
        if (known != m_rows.end()) {
            *known = fresh;
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), isAbove);
    setState(loadedAt(m_ticker.clock().now()));
    Q_EMIT rowsPatched(result->rows);
    Q_EMIT costMeasured(result->cost);
}

void InboxFeed::setState(FeedState state)
{
    if (state != m_state) {
        m_state = std::move(state);
        Q_EMIT stateChanged(m_state);
    }
}

} // namespace linedesk
