// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QRectF;

namespace linedesk {

enum class TrendDirection { Up, Down, Level };
/// Whether the change is welcome. A change that is neither good nor bad in itself has none.
enum class TrendVerdict { None, Better, Worse };

/// An arrow with a stem: the direction, whatever its worth.
void paintTrendArrow(QPainter &painter, const QRectF &area, TrendDirection direction, const QColor &color);

/// A tick for Better, an exclamation mark for Worse, nothing for None: the verdict as a shape beside its colour and word.
void paintVerdictMark(QPainter &painter, const QRectF &area, TrendVerdict verdict, const QColor &color);

} // namespace linedesk
