// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/feed_state.h"
#include "app/async/latest.h"
#include "models/domain/kpi_snapshot.h"

#include <QObject>

namespace linedesk {

class JitteredTimer;
class KpiLoader;
class Ticker;

/// Owns the live numbers and the days behind them. While active the numbers are re-read every 10 s and the days every 5 min, each
/// ± 20 %. UI thread.
class KpiFeed : public QObject {
    Q_OBJECT
public:
    KpiFeed(const KpiLoader &loader, const Ticker &ticker, QObject *parent = nullptr);
    ~KpiFeed() override;

    /// How many days the history holds.
    static constexpr int historyDays = 14;

    void refresh();
    void setActive(bool active);

    const std::optional<KpiSnapshot> &snapshot() const { return m_snapshot; }
    const std::optional<KpiHistory> &history() const { return m_history; }
    const FeedState &state() const { return m_state; }

Q_SIGNALS:
    void snapshotArrived(const linedesk::KpiSnapshot &snapshot);
    void historyArrived(const linedesk::KpiHistory &history);
    void stateChanged(const linedesk::FeedState &state);
    void costMeasured(const linedesk::LoadCost &cost);

private:
    void onSnapshot(Result<KpiSnapshot> result);
    void onHistory(Result<KpiHistory> result);
    void setState(FeedState state);

    const KpiLoader &m_loader;
    const Ticker &m_ticker;
    JitteredTimer *m_snapshotTimer;
    JitteredTimer *m_historyTimer;
    std::optional<KpiSnapshot> m_snapshot;
    std::optional<KpiHistory> m_history;
    FeedState m_state;
    Latest<Done, KpiSnapshot> m_snapshotLoad;
    Latest<Done, KpiHistory> m_historyLoad;
};

} // namespace linedesk
