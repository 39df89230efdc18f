// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>

namespace linedesk {

/// Gathers keys and hands them on together: the first key starts a delay of `delay` ± 20 %, whatever comes until then goes along.
/// A burst of events becomes one statement. Lives on one thread with an event loop.
template <typename Key>
class Coalescer {
public:
    Coalescer(std::chrono::milliseconds delay, std::function<void(const QSet<Key> &)> emitKeys)
        : m_delay(delay)
        , m_emit(std::move(emitKeys))
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { flush(); });
    }

    void add(const Key &key)
    {
        m_keys.insert(key);
        if (!m_timer.isActive()) {
            const int delay = static_cast<int>(m_delay.count());
            const int spread = delay / 5;
            m_timer.start(delay + QRandomGenerator::global()->bounded(-spread, spread + 1));
        }
    }

    /// Hands on what is gathered, now. Nothing happens when nothing is.
    void flush()
    {
        m_timer.stop();
        if (!m_keys.isEmpty()) {
            m_emit(std::exchange(m_keys, {}));
        }
    }

private:
    std::chrono::milliseconds m_delay;
    std::function<void(const QSet<Key> &)> m_emit;
    QSet<Key> m_keys;
    QTimer m_timer;
};

} // namespace linedesk
