// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QObject>

#include <memory>

class QTimer;

namespace linedesk {

class Clock;

/// The one heartbeat behind every waiting time on screen: `ticked` once a second, with the clock's time. UI thread.
/// Without a start() it ticks only when tick() is called: what tests do.
class Ticker : public QObject {
    Q_OBJECT
public:
    explicit Ticker(const Clock &clock, QObject *parent = nullptr);
    ~Ticker() override;

    void start();
    void tick();
    const Clock &clock() const { return m_clock; }

Q_SIGNALS:
    void ticked(linedesk::Instant now);

private:
    const Clock &m_clock;
    std::unique_ptr<QTimer> m_timer;
};

} // namespace linedesk
