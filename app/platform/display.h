// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linedesk {

/// Whether a window can be shown: always on Windows and macOS; elsewhere when a display is named or Qt was told a platform.
bool hasDisplay();

} // namespace linedesk
