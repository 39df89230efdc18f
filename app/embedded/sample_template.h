// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace linedesk {

/// What a `{word}` of a template stands for.
enum class SampleSlot : quint8 {
    None,
    Particle, ///< {p}: ends a statement politely, by the speaker's gender (Thai)
    Question, ///< {q}: ends a question
    Soft,     ///< {n}: ends a softened statement
    Self,     ///< {i}: how the speaker says "I"
    Order,
    Tracking,
    Product,
    Wear,   ///< a product that has sizes
    Device, ///< a product that can break and be installed
    Size,
    Color,
    Amount,
    Bank,
    Date, ///< a day that lies behind
    Next, ///< a day that lies ahead
    Time,
    Place,
    Days,
    Quantity,
    Staff,
    Name,
    Url,
    Phone,
};

/// One line of a text corpus, parsed: literal pieces, each followed by a slot.
struct SampleTemplate {
    struct Piece {
        qsizetype from = 0;
        qsizetype length = 0;
        SampleSlot slot = SampleSlot::None;
    };

    QByteArray text;
    std::vector<Piece> pieces;

    QByteArrayView literal(const Piece &piece) const { return QByteArrayView(text).sliced(piece.from, piece.length); }

    /// Nothing when the line names a slot that does not exist or leaves a brace open.
    static std::optional<SampleTemplate> parse(const QByteArray &line);
};

} // namespace linedesk
