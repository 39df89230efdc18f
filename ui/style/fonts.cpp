// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"

namespace linedesk {

const QStringList &fontFamilies()
{
    static const QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Thai"),
        QStringLiteral("Noto Color Emoji"), QStringLiteral("Noto Sans CJK JP")};
    return families;
}

QFont consoleFont(int pixelSize, bool isStrong)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(pixelSize);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace linedesk
