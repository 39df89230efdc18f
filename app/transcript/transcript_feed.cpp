// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transcript/transcript_feed.h"

#include "app/async/feed_phase.h"
#include "app/async/jittered_timer.h"
#include "app/async/ticker.h"
#include "app/transcript/transcript_loader.h"
#include "models/domain/clock.h"

#include <algorithm>

namespace linedesk {

namespace {

constexpr int pageSize = 50;
constexpr auto pollPeriod = std::chrono::seconds(5);

} // namespace

TranscriptFeed::TranscriptFeed(const TranscriptLoader &loader, const Ticker &ticker, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
    , m_ticker(ticker)
    , m_poll(new JitteredTimer(ticker, pollPeriod, this))
    , m_page(
          this, [this](const PageRequest &wanted) { return start(wanted); },
          [this](const PageRequest &wanted, Result<TranscriptPage> result) { onPage(wanted, std::move(result)); })
{
    connect(m_poll, &JitteredTimer::fired, this, &TranscriptFeed::refresh);
}

TranscriptFeed::~TranscriptFeed() = default;

void TranscriptFeed::open(const CustomerId &customer)
{
    openAround(customer, {});
}

void TranscriptFeed::openAround(const CustomerId &customer, MessageId message)
{
    m_customer = customer;
    m_messages.clear();
    m_older.reset();
    setState({FeedState::Phase::Loading, std::nullopt, std::nullopt});
    Q_EMIT replaced({});
    const auto part = message.isValid() ? PageRequest::Part::Around : PageRequest::Part::Newest;
    m_page.request({part, customer, std::nullopt, message});
}

void TranscriptFeed::loadOlder()
{
    if (m_older && !m_page.isBusy()) {
        m_page.request({PageRequest::Part::Older, m_customer, m_older, {}});
    }
}

void TranscriptFeed::refresh()
{
    if (!m_customer.isValid() || m_page.isBusy()) {
        return;
    }
    if (m_messages.isEmpty()) {
        m_page.request({PageRequest::Part::Newest, m_customer, std::nullopt, {}});
    } else {
        m_page.request({PageRequest::Part::Newer, m_customer, overlapBegin(), {}});
    }
}

/// Where "what is new" is asked from: a transaction that commits late carries an earlier time (contract database.md §4), so the last minute
/// is read again.
TranscriptPosition TranscriptFeed::overlapBegin() const
{
    constexpr auto overlap = std::chrono::seconds(60);
    const Instant since = m_messages.last().createdAt - overlap;
    const auto within = std::find_if(
        m_messages.begin(), m_messages.end(), [since](const Message &message) { return message.createdAt > since; });
    return positionOf(within == m_messages.begin() ? *within : *(within - 1));
}

void TranscriptFeed::takeNewer(const Messages &read)
{
    Messages fresh;
    for (const Message &message : read) {
        const bool isKnown = std::any_of(m_messages.crbegin(), m_messages.crend(),
            [&message](const Message &known) { return known.id == message.id; });
        if (!isKnown) {
            fresh.append(message);
        }
    }
    if (fresh.isEmpty()) {
        return;
    }
    const bool isBehindAll = isEarlier(m_messages.last(), fresh.first());
    m_messages.append(fresh);
    if (isBehindAll) {
        Q_EMIT appended(fresh);
        return;
    }
    std::sort(m_messages.begin(), m_messages.end(), isEarlier);
    Q_EMIT replaced(m_messages);
}

void TranscriptFeed::setActive(bool active)
{
    if (active != m_poll->isActive()) {
        active ? m_poll->start() : m_poll->stop();
    }
}

RunningLoad<TranscriptPage> TranscriptFeed::start(const PageRequest &wanted) const
{
    switch (wanted.part) {
    case PageRequest::Part::Newer: return m_loader.after(wanted.customer, *wanted.position, pageSize);
    case PageRequest::Part::Around: return m_loader.around(wanted.customer, wanted.around, pageSize);
    case PageRequest::Part::Newest:
    case PageRequest::Part::Older: break;
    }
    return m_loader.before(wanted.customer, wanted.position, pageSize);
}

void TranscriptFeed::onPage(const PageRequest &wanted, Result<TranscriptPage> result)
{
    if (wanted.customer != m_customer) {
        return;
    }
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled) {
            setState(failedAfter(m_state, result.error()));
        }
        return;
    }
    setState(loadedAt(m_ticker.clock().now()));
    switch (wanted.part) {
    case PageRequest::Part::Newest:
    case PageRequest::Part::Around:
        m_messages = result->messages;
        m_older = result->older;
        Q_EMIT replaced(m_messages);
        break;
    case PageRequest::Part::Older:
        m_messages = result->messages + m_messages;
        m_older = result->older;
        Q_EMIT prepended(result->messages);
        break;
    case PageRequest::Part::Newer: takeNewer(result->messages); break;
    }
    Q_EMIT costMeasured(result->cost);
    if (wanted.part == PageRequest::Part::Newer && result->hasNewer) {
        m_page.request({PageRequest::Part::Newer, m_customer, positionOf(result->messages.last()), {}});
    }
}

void TranscriptFeed::setState(FeedState state)
{
    if (state != m_state) {
        m_state = std::move(state);
        Q_EMIT stateChanged(m_state);
    }
}

} // namespace linedesk
