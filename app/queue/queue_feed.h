// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/feed_state.h"
#include "app/async/latest.h"
#include "models/domain/queue_entry.h"

#include <QObject>

namespace linedesk {

class JitteredTimer;
class QueueLoader;
class Ticker;

/// Owns the waiting queue. While active it is re-read every 5 s ± 20 %. UI thread.
class QueueFeed : public QObject {
    Q_OBJECT
public:
    QueueFeed(const QueueLoader &loader, const Ticker &ticker, QObject *parent = nullptr);
    ~QueueFeed() override;

    void refresh();
    /// Starts (and reads at once) or stops the re-reading. A hidden page does not refresh.
    void setActive(bool active);

    const QueueSnapshot &snapshot() const { return m_snapshot; }
    const FeedState &state() const { return m_state; }

Q_SIGNALS:
    void snapshotArrived(const linedesk::QueueSnapshot &snapshot);
    void stateChanged(const linedesk::FeedState &state);
    void costMeasured(const linedesk::LoadCost &cost);

private:
    void onSnapshot(Result<QueueSnapshot> result);
    void setState(FeedState state);

    const QueueLoader &m_loader;
    const Ticker &m_ticker;
    JitteredTimer *m_poll;
    QueueSnapshot m_snapshot;
    FeedState m_state;
    Latest<Done, QueueSnapshot> m_load;
};

} // namespace linedesk
