// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queue_geometry.h"

namespace linedesk {

class Style;

/// Measures the widest words that a row can have in the style and language in force.
QueueMetrics queueMetrics(const Style &style);

} // namespace linedesk
