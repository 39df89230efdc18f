// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/ticker.h"

#include "models/domain/clock.h"

#include <QTimer>

namespace linedesk {

Ticker::Ticker(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

Ticker::~Ticker() = default;

void Ticker::start()
{
    m_timer = std::make_unique<QTimer>();
    m_timer->setInterval(std::chrono::seconds(1));
    QObject::connect(m_timer.get(), &QTimer::timeout, this, &Ticker::tick);
    m_timer->start();
}

void Ticker::tick()
{
    Q_EMIT ticked(m_clock.now());
}

} // namespace linedesk
