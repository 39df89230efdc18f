// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session.h"
#include "models/domain/sla.h"

#include <QString>

class QColor;
class QPainter;
class QPointF;
class QRectF;
class QSize;
class QSizeF;

namespace linedesk {

class Style;
enum class ColorRole;
enum class IconName;

// Small marks that rows and headers paint. Sizes are device-independent pixels and follow the text scale.

/// A count on the accent, as wide as its text and at least round. Nothing for an empty text.
QSizeF badgeSize(const Style &style, const QString &text);
void paintBadge(
    QPainter &painter, const Style &style, const QRectF &rect, const QString &text, ColorRole fill, ColorRole ink);

/// A label in a full-rounded hairline, with a dot of a foreign colour (a tag's) in front when it is valid.
QSizeF chipSize(const Style &style, const QString &text, bool hasDot);
void paintChip(QPainter &painter, const Style &style, const QRectF &rect, const QString &text, const QColor &dot);
/// A tag's "#rrggbb"; an invalid colour for anything else.
QColor tagColor(const QString &text);

/// How a state looks: never by colour alone, so each has a shape too.
enum class MarkShape {
    Check,    ///< ✓ all is well
    HalfDisc, ///< ◔ nearly late, waiting
    Triangle, ///< ▲ late, failed
    Question, ///< ? unknown
    Disc,     ///< ● active
    Ring,     ///< ○ none, closed
};

struct Mark {
    MarkShape shape;
    ColorRole role;
};

Mark markOf(SlaState state);
Mark markOf(SessionStatus status);
void paintMark(QPainter &painter, const Style &style, const QRectF &rect, Mark mark);

} // namespace linedesk
