// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QObject>

namespace linedesk {

class Ticker;

/// Fires every `period` ± 20 % of the ticker's seconds, so that a fleet of consoles does not ask in step. Starts stopped; a hidden
/// page stops it. UI thread.
class JitteredTimer : public QObject {
    Q_OBJECT
public:
    JitteredTimer(const Ticker &ticker, std::chrono::seconds period, QObject *parent = nullptr);

    void start();
    void stop();
    bool isActive() const { return m_active; }

Q_SIGNALS:
    void fired();

private:
    void onTick(Instant now);
    void drawNext();

    std::chrono::seconds m_period;
    bool m_active = false;
    int m_ticksLeft = 0;
};

} // namespace linedesk
