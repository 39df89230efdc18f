// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QPainter;
class QRectF;

namespace linedesk {

class Style;

/// Paints the course of `values` (oldest first, NaN for a gap) into `area`, the newest one as a dot. Tells nothing by colour.
void paintSparkline(QPainter &painter, const QRectF &area, const QList<double> &values, const Style &style);

} // namespace linedesk
