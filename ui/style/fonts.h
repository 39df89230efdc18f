// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace linedesk {

/// Latin, Thai, emoji, Japanese, in this order: with another one emoji turn monochrome or digits as wide as emoji.
const QStringList &fontFamilies();

/// The one way to make a font. Noto Sans has digits of one width, so figures under each other stand still.
QFont consoleFont(int pixelSize, bool isStrong);

/// Loads what the first text in a font waits for: the list of the system's fonts, the faces of each script, the breaking of Thai words. Some
/// 30 ms, worth spending while something else is waited for. UI thread.
void warmFont(const QFont &font);

} // namespace linedesk
