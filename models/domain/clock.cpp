// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"

namespace linedesk {

Instant SystemClock::now() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return Instant::fromMicroseconds(std::chrono::duration_cast<Microseconds>(sinceEpoch).count()) + offset();
}

} // namespace linedesk
