// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QString>

namespace linedesk {

/// The two midnights that live numbers need.
struct DayStarts {
    Instant today;
    Instant yesterday;
};

/// In the zone named (IANA, "UTC"); an unknown zone counts as UTC. Days of 23 or 25 hours are as long as they are.
DayStarts dayStarts(Instant now, const QString &zone);

} // namespace linedesk
