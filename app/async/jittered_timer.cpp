// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/jittered_timer.h"

#include "app/async/ticker.h"

#include <QRandomGenerator>

#include <algorithm>

namespace linedesk {

JitteredTimer::JitteredTimer(const Ticker &ticker, std::chrono::seconds period, QObject *parent)
    : QObject(parent)
    , m_period(period)
{
    connect(&ticker, &Ticker::ticked, this, &JitteredTimer::onTick);
}

void JitteredTimer::start()
{
    m_active = true;
    drawNext();
}

void JitteredTimer::stop()
{
    m_active = false;
}

void JitteredTimer::onTick(Instant)
{
    if (m_active && --m_ticksLeft <= 0) {
        drawNext();
        Q_EMIT fired();
    }
}

void JitteredTimer::drawNext()
{
    const int period = static_cast<int>(m_period.count());
    const int spread = period / 5;
    m_ticksLeft = std::max(1, period + QRandomGenerator::global()->bounded(-spread, spread + 1));
}

} // namespace linedesk
