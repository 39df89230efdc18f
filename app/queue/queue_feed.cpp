// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queue/queue_feed.h"

#include "app/async/feed_phase.h"
#include "app/async/jittered_timer.h"
#include "app/async/ticker.h"
#include "app/queue/queue_loader.h"
#include "models/domain/clock.h"

namespace linedesk {

namespace {

constexpr auto pollPeriod = std::chrono::seconds(5);

} // namespace

QueueFeed::QueueFeed(const QueueLoader &loader, const Ticker &ticker, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
    , m_ticker(ticker)
    , m_poll(new JitteredTimer(ticker, pollPeriod, this))
    , m_load(
          this, [this](Done) { return m_loader.all(); },
          [this](Done, Result<QueueSnapshot> result) { onSnapshot(std::move(result)); })
{
    connect(m_poll, &JitteredTimer::fired, this, &QueueFeed::refresh);
}

QueueFeed::~QueueFeed() = default;

void QueueFeed::refresh()
{
    if (!m_load.isBusy()) {
        setState(loadingAfter(m_state));
        m_load.request({});
    }
}

void QueueFeed::setActive(bool active)
{
    if (active == m_poll->isActive()) {
        return;
    }
    if (active) {
        m_poll->start();
        refresh();
    } else {
        m_poll->stop();
    }
}

void QueueFeed::onSnapshot(Result<QueueSnapshot> result)
{
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled) {
            setState(failedAfter(m_state, result.error()));
        }
        return;
    }
    m_snapshot = std::move(result).value();
    setState(loadedAt(m_ticker.clock().now()));
    Q_EMIT snapshotArrived(m_snapshot);
    Q_EMIT costMeasured(m_snapshot.cost);
}

void QueueFeed::setState(FeedState state)
{
    if (state != m_state) {
        m_state = std::move(state);
        Q_EMIT stateChanged(m_state);
    }
}

} // namespace linedesk
