// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QPainter;
class QPixmap;
class QRectF;

namespace linedesk {

class Style;

/// One or two letters for a name, by what a reader sees as letters: "Kaori Tanaka" → "KT", "สมชาย ใจดี" → "สจ" (a leading vowel is
/// skipped), "田中" → "田", an emoji stays whole. Empty when the name has no letter, digit or symbol.
QString initialsOf(const QString &name);

/// A calm colour that is the same for the same id in every run; white stands on it with at least 4.5 : 1.
QColor avatarColor(const QString &id);

/// A round avatar: `picture` when there is one, else initials of `name` on the id's colour, else a person's outline.
void paintAvatar(QPainter &painter, const Style &style, const QRectF &rect, const QString &id, const QString &name,
    const QPixmap *picture = nullptr);

} // namespace linedesk
