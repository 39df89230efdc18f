// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>

namespace linedesk {

/// The pauses before attempts to reconnect: at once, then 1, 2, 4, 8, 16, 30, 30 … units, each ± 20 %, so that a fleet does
/// not come back in step. Never ends. A value; one thread.
class Backoff {
public:
    explicit Backoff(std::chrono::milliseconds unit)
        : m_unit(unit)
    {
    }

    /// `random` is from 0 up to 1.
    std::chrono::milliseconds next(double random)
    {
        const int step = m_step;
        m_step = step == 0 ? 1 : std::min(step * 2, ceiling);
        return std::chrono::milliseconds(
            static_cast<qint64>(static_cast<double>(m_unit.count()) * step * (0.8 + 0.4 * random)));
    }

    void reset() { m_step = 0; }

private:
    static constexpr int ceiling = 30;

    std::chrono::milliseconds m_unit;
    int m_step = 0;
};

} // namespace linedesk
