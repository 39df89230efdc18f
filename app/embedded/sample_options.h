// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"

namespace linedesk {

/// What a sample is made of. The same options give the same rows, on every platform.
struct SampleOptions {
    qint64 customers = 300;   ///< 1 … 2,000,000
    qint64 messages = 12'000; ///< 0 … 100,000,000, exactly so many
    int days = 180;           ///< 1 … 3,660: how far back the story begins
    quint64 seed = 1;
    Instant endsAt; ///< the newest instant of the story; at or after 2000-01-01
};

/// WrongCall with the option's name and value when one is out of range.
Outcome checkSampleOptions(const SampleOptions &options);

} // namespace linedesk
