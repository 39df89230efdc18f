// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace linedesk {

/// Runs the event loop until `isSettled` says so, at most for `limit`. For pictures only: a window never waits like this.
bool settle(const std::function<bool()> &isSettled, std::chrono::milliseconds limit);

} // namespace linedesk
