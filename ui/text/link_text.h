// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/link_state.h"

namespace linedesk {

/// "PostgreSQL", "Redis", "LINE backend": the product when it is known.
QString linkName(const LinkState &state);

/// A link's health in words for the status bar: "PostgreSQL 15 · 3 ms", "Redis: no connection", "Backend: none".
QString linkText(const LinkState &state);

/// The tip: the same in a sentence, with the reason and the next step when the link is down.
QString linkTip(const LinkState &state);

} // namespace linedesk
