// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/row_diff.h"

#include <algorithm>

namespace linedesk {

namespace {

/// Which of `values` may stay where they are while the others move: a longest increasing subsequence.
QList<bool> stayingRows(const QList<int> &values)
{
    QList<int> tails; // tails[k]: position of the smallest value that ends an increasing run of length k + 1
    QList<int> previous(values.size(), -1);
    for (int i = 0; i < values.size(); ++i) {
        const auto it = std::lower_bound(tails.cbegin(), tails.cend(), values.at(i),
            [&values](int tail, int value) { return values.at(tail) < value; });
        const qsizetype length = it - tails.cbegin();
        if (length > 0) {
            previous[i] = tails.at(length - 1);
        }
        if (length == tails.size()) {
            tails.append(i);
        } else {
            tails[length] = i;
        }
    }
    QList<bool> staying(values.size(), false);
    for (int i = tails.isEmpty() ? -1 : tails.constLast(); i >= 0; i = previous.at(i)) {
        staying[i] = true;
    }
    return staying;
}

QList<bool> survivingRows(int before, const QList<int> &kept)
{
    QList<bool> survives(before, false);
    for (const int row : kept) {
        survives[row] = true;
    }
    return survives;
}

void appendRemoves(const QList<bool> &survives, QList<RowStep> &steps)
{
    for (int row = int(survives.size()) - 1; row >= 0; --row) {
        if (survives.at(row)) {
            continue;
        }
        const int last = row;
        while (row > 0 && !survives.at(row - 1)) {
            --row;
        }
        steps.append({RowStep::Kind::Remove, row, last - row + 1, 0});
    }
}

/// `kept` are the old rows in their new order. Those that do not stay are put behind their new predecessor, one by one.
void appendMoves(const QList<int> &kept, const QList<bool> &staying, QList<RowStep> &steps)
{
    QList<int> current = kept;
    std::sort(current.begin(), current.end());
    for (int i = 0; i < kept.size(); ++i) {
        if (staying.at(i)) {
            continue;
        }
        const int from = int(current.indexOf(kept.at(i)));
        const int predecessor = i == 0 ? -1 : int(current.indexOf(kept.at(i - 1)));
        const int to = predecessor < from ? predecessor + 1 : predecessor;
        if (from != to) {
            current.move(from, to);
            steps.append({RowStep::Kind::Move, from, 1, to});
        }
    }
}

void appendInserts(const QList<int> &origins, QList<RowStep> &steps)
{
    for (int row = 0; row < origins.size(); ++row) {
        if (origins.at(row) >= 0) {
            continue;
        }
        const int first = row;
        while (row + 1 < origins.size() && origins.at(row + 1) < 0) {
            ++row;
        }
        steps.append({RowStep::Kind::Insert, first, row - first + 1, 0});
    }
}

} // namespace

RowDiff rowDiff(int before, const QList<int> &origins, int limit)
{
    QList<int> kept;
    std::copy_if(origins.cbegin(), origins.cend(), std::back_inserter(kept), [](int row) { return row >= 0; });
    const QList<bool> staying = stayingRows(kept);

    RowDiff diff;
    const auto moved = std::count(staying.cbegin(), staying.cend(), false);
    diff.changedRows = int(before - kept.size() + (origins.size() - kept.size()) + moved);
    // A list that begins or ends empty is one step, however long it is.
    if (diff.changedRows > limit && !kept.isEmpty()) {
        return diff;
    }
    appendRemoves(survivingRows(before, kept), diff.steps);
    appendMoves(kept, staying, diff.steps);
    appendInserts(origins, diff.steps);
    return diff;
}

} // namespace linedesk
