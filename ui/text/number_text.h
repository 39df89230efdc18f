// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/load_cost.h"

#include <QLocale>
#include <QString>

namespace linedesk {

/// "1,234" or "4.50": the locale's separators, exactly `decimals` digits after the point.
QString numberText(double value, int decimals = 0, const QLocale &locale = {});

/// "63.4%", or as the language in force writes it.
QString percentText(double percent, int decimals = 1, const QLocale &locale = {});

/// A signed change: "+12.5%", "−3.0%" with a real minus, "±0.0%" when nothing is left after rounding.
QString changeText(double percent, int decimals = 1, const QLocale &locale = {});

/// A badge's figure: "7", "99+" above 99, empty for 0.
QString badgeText(int count);

/// "3rd", "1st" in English; the languages without such endings say "3". For a place in the queue.
QString placeText(int place);

/// What a refresh cost: "2 stmt + 1 MGET · 3 ms"; without Redis "2 stmt · 3 ms".
QString costText(const LoadCost &cost, const QLocale &locale = {});
/// The same in a sentence, for the tip.
QString costTip(const LoadCost &cost, const QLocale &locale = {});

} // namespace linedesk
