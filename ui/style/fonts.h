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

} // namespace linedesk
