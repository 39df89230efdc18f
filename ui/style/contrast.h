// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QColor>
#include <QList>

namespace linedesk {

/// WCAG 2 contrast of two opaque colours, 1…21.
double contrastRatio(const QColor &a, const QColor &b);

/// A colour that is painted upon another. Text needs 4.5, marks need 3.
struct ContrastPair {
    enum class Use { Text, Mark };
    ColorRole fore;
    ColorRole back;
    Use use;

    double least() const { return use == Use::Text ? 4.5 : 3.0; }
};

/// Every pair that the console paints. A new pair goes here before it goes on the screen.
QList<ContrastPair> usedPairs();

} // namespace linedesk
