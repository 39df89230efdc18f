// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

namespace linedesk {

/// One notice on the way from an old list to a new one. Rows count in the list as it stands just before the step.
struct RowStep {
    enum class Kind { Remove, Move, Insert };

    Kind kind = Kind::Remove;
    int first = 0;
    int count = 1; ///< of a Move always 1
    int to = 0;    ///< of a Move: where the row stands afterwards

    friend bool operator==(const RowStep &, const RowStep &) = default;
};

/// How an old list becomes a new one: removes from the end, then moves, then inserts from the front, so that an inserted row
/// stands at its final place at once.
struct RowDiff {
    QList<RowStep> steps; ///< empty when `changedRows` is beyond the limit
    int changedRows = 0;  ///< removed, moved and inserted ones

    bool isWholesale() const { return changedRows > 0 && steps.isEmpty(); }
};

/// Beyond this many changed rows a view is quicker to lay out once than to follow each step.
constexpr int rowStepLimit = 500;

/// The steps for `before` rows, where the new row i was the old row `origins[i]` (-1: it is new). No old row occurs twice.
/// Moves are as few as can be. O(n log n), and O(n) for each move.
RowDiff rowDiff(int before, const QList<int> &origins, int limit = rowStepLimit);

/// For each key of `after` its row in `before`, or -1. A key's second occurrence counts as new.
template <typename Key>
QList<int> rowOrigins(const QList<Key> &before, const QList<Key> &after)
{
    QHash<Key, int> rows;
    rows.reserve(before.size());
    for (int row = 0; row < before.size(); ++row) {
        rows.insert(before.at(row), row);
    }
    QList<int> origins;
    origins.reserve(after.size());
    for (const Key &key : after) {
        const auto it = rows.constFind(key);
        origins.append(it == rows.constEnd() ? -1 : it.value());
        if (it != rows.constEnd()) {
            rows.erase(it);
        }
    }
    return origins;
}

} // namespace linedesk
