// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customers/customer_feed.h"

#include "app/async/feed_phase.h"
#include "app/async/jittered_timer.h"
#include "app/async/ticker.h"
#include "app/customers/customer_loader.h"
#include "models/domain/clock.h"

namespace linedesk {

namespace {

constexpr auto rereadPeriod = std::chrono::seconds(15);

} // namespace

CustomerFeed::CustomerFeed(const CustomerLoader &loader, const Ticker &ticker, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
    , m_ticker(ticker)
    , m_reread(new JitteredTimer(ticker, rereadPeriod, this))
    , m_load(
          this, [this](const CustomerId &customer) { return m_loader.profile(customer); },
          [this](
              const CustomerId &customer, Result<CustomerProfile> result) { onProfile(customer, std::move(result)); })
{
    connect(m_reread, &JitteredTimer::fired, this, &CustomerFeed::refresh);
}

CustomerFeed::~CustomerFeed() = default;

void CustomerFeed::open(const CustomerId &customer)
{
    m_customer = customer;
    m_profile.reset();
    setState({FeedState::Phase::Loading, std::nullopt, std::nullopt});
    m_load.request(customer);
}

void CustomerFeed::setActive(bool active)
{
    if (active != m_reread->isActive()) {
        active ? m_reread->start() : m_reread->stop();
    }
}

void CustomerFeed::refresh()
{
    if (m_customer.isValid() && !m_load.isBusy()) {
        m_load.request(m_customer);
    }
}

void CustomerFeed::onProfile(const CustomerId &customer, Result<CustomerProfile> result)
{
    if (customer != m_customer) {
        return;
    }
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled) {
            setState(failedAfter(m_state, result.error()));
        }
        return;
    }
    m_profile = std::move(result).value();
    setState(loadedAt(m_ticker.clock().now()));
    Q_EMIT profileArrived(*m_profile);
    Q_EMIT costMeasured(m_profile->cost);
}

void CustomerFeed::setState(FeedState state)
{
    if (state != m_state) {
        m_state = std::move(state);
        Q_EMIT stateChanged(m_state);
    }
}

} // namespace linedesk
