// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"

#include <QFontMetrics>

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

void warmFont(const QFont &font)
{
    // A word of each script; cut short, since only that looks for places to break.
    const QFontMetrics metrics(font);
    const QString words = QStringLiteral("Aa 1 \u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35 \u3042\u7530 \U0001F642");
    metrics.elidedText(words, Qt::ElideRight, metrics.horizontalAdvance(words) / 2);
}

} // namespace linedesk
