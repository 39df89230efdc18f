// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kpi/kpi_feed.h"

#include "app/async/feed_phase.h"
#include "app/async/jittered_timer.h"
#include "app/async/ticker.h"
#include "app/kpi/kpi_loader.h"
#include "models/domain/clock.h"

namespace linedesk {

namespace {

constexpr auto snapshotPeriod = std::chrono::seconds(10);
constexpr auto historyPeriod = std::chrono::seconds(300);

} // namespace

KpiFeed::KpiFeed(const KpiLoader &loader, const Ticker &ticker, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
    , m_ticker(ticker)
    , m_snapshotTimer(new JitteredTimer(ticker, snapshotPeriod, this))
    , m_historyTimer(new JitteredTimer(ticker, historyPeriod, this))
    , m_snapshotLoad(
          this, [this](Done) { return m_loader.snapshot(); },
          [this](Done, Result<KpiSnapshot> result) { onSnapshot(std::move(result)); })
    , m_historyLoad(
          this, [this](Done) { return m_loader.history(historyDays); },
          [this](Done, Result<KpiHistory> result) { onHistory(std::move(result)); })
{
    connect(m_snapshotTimer, &JitteredTimer::fired, this, [this] {
        if (!m_snapshotLoad.isBusy()) {
            m_snapshotLoad.request({});
        }
    });
    connect(m_historyTimer, &JitteredTimer::fired, this, [this] { m_historyLoad.request({}); });
}

KpiFeed::~KpiFeed() = default;

void KpiFeed::refresh()
{
    setState(loadingAfter(m_state));
    m_snapshotLoad.request({});
    m_historyLoad.request({});
}

void KpiFeed::setActive(bool active)
{
    if (active == m_snapshotTimer->isActive()) {
        return;
    }
    if (active) {
        m_snapshotTimer->start();
        m_historyTimer->start();
        refresh();
    } else {
        m_snapshotTimer->stop();
        m_historyTimer->stop();
    }
}

void KpiFeed::onSnapshot(Result<KpiSnapshot> result)
{
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled) {
            setState(failedAfter(m_state, result.error()));
        }
        return;
    }
    m_snapshot = std::move(result).value();
    setState(loadedAt(m_ticker.clock().now()));
    Q_EMIT snapshotArrived(*m_snapshot);
    Q_EMIT costMeasured(m_snapshot->cost);
}

void KpiFeed::onHistory(Result<KpiHistory> result)
{
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled) {
            setState(failedAfter(m_state, result.error()));
        }
        return;
    }
    m_history = std::move(result).value();
    Q_EMIT historyArrived(*m_history);
    Q_EMIT costMeasured(m_history->cost);
}

void KpiFeed::setState(FeedState state)
{
    if (state != m_state) {
        m_state = std::move(state);
        Q_EMIT stateChanged(m_state);
    }
}

} // namespace linedesk
