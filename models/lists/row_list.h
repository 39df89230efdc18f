// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/row_diff.h"

#include <QAbstractListModel>

namespace linedesk {

/// A list model over values with a key, which tells only what changed: removed, moved, inserted rows, then changed rows with their
/// changed roles. Beyond `rowStepLimit` changed rows it tells one layoutChanged, and persistent indexes keep to their keys.
/// Owns its rows. Thread of the views. Derive from it, say keyOf() and changedRoles(), and serve data().
template <typename Row, typename Key>
class RowList : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const QList<Row> &rows() const { return m_rows; }

    /// -1 when the key is not in the list.
    int rowOf(const Key &key) const
    {
        for (; m_placed < m_rows.size(); ++m_placed) {
            m_places.insert(keyOf(m_rows.at(m_placed)), int(m_placed));
        }
        return m_places.value(key, -1);
    }

protected:
    virtual Key keyOf(const Row &row) const = 0;
    /// The roles in which two rows of one key differ; empty when they are equal.
    virtual QList<int> changedRoles(const Row &before, const Row &after) const = 0;

    /// Rows with the same key are the same row, whatever else changed.
    void replaceRows(const QList<Row> &after)
    {
        const QList<int> origins = rowOrigins(keysOf(m_rows), keysOf(after));
        const QList<RowChange> changes = changesOf(after, origins);
        const RowDiff diff = rowDiff(int(m_rows.size()), origins, rowStepLimit - int(changes.size()));
        if (diff.isWholesale() || changes.size() > rowStepLimit) {
            replaceWholesale(after, origins);
        } else {
            for (const RowStep &step : diff.steps) {
                applyStep(step, after);
            }
            tellChanges(after, changes);
        }
    }

    /// Costs nothing but the new rows.
    void appendAtEnd(const QList<Row> &added)
    {
        if (added.isEmpty()) {
            return;
        }
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
        m_rows.append(added);
        endInsertRows();
    }

private:
    struct RowChange {
        int row = 0; ///< in the new list
        QList<int> roles;
    };

    QList<Key> keysOf(const QList<Row> &rows) const
    {
        QList<Key> keys;
        keys.reserve(rows.size());
        for (const Row &row : rows) {
            keys.append(keyOf(row));
        }
        return keys;
    }

    QList<RowChange> changesOf(const QList<Row> &after, const QList<int> &origins) const
    {
        QList<RowChange> changes;
        for (int row = 0; row < after.size(); ++row) {
            if (origins.at(row) >= 0) {
                const QList<int> roles = changedRoles(m_rows.at(origins.at(row)), after.at(row));
                if (!roles.isEmpty()) {
                    changes.append({row, roles});
                }
            }
        }
        return changes;
    }

    void applyStep(const RowStep &step, const QList<Row> &after)
    {
        switch (step.kind) {
        case RowStep::Kind::Remove:
            beginRemoveRows({}, step.first, step.first + step.count - 1);
            m_rows.remove(step.first, step.count);
            forgetPlaces();
            endRemoveRows();
            break;
        case RowStep::Kind::Move:
            // Qt counts the destination before the row has left its place.
            beginMoveRows({}, step.first, step.first, {}, step.to > step.first ? step.to + 1 : step.to);
            m_rows.move(step.first, step.to);
            forgetPlaces();
            endMoveRows();
            break;
        case RowStep::Kind::Insert:
            beginInsertRows({}, step.first, step.first + step.count - 1);
            m_rows.insert(step.first, step.count, Row{});
            std::copy_n(after.cbegin() + step.first, step.count, m_rows.begin() + step.first);
            forgetPlaces();
            endInsertRows();
            break;
        }
    }

    /// Neighbours that changed alike are told together.
    void tellChanges(const QList<Row> &after, const QList<RowChange> &changes)
    {
        for (qsizetype i = 0; i < changes.size(); ++i) {
            const RowChange &first = changes.at(i);
            int last = first.row;
            m_rows[last] = after.at(last);
            while (
                i + 1 < changes.size() && changes.at(i + 1).row == last + 1 && changes.at(i + 1).roles == first.roles) {
                ++i;
                ++last;
                m_rows[last] = after.at(last);
            }
            Q_EMIT dataChanged(index(first.row), index(last), first.roles);
        }
    }

    void replaceWholesale(const QList<Row> &after, const QList<int> &origins)
    {
        Q_EMIT layoutAboutToBeChanged();
        QList<int> destinations(m_rows.size(), -1);
        for (int row = 0; row < origins.size(); ++row) {
            if (origins.at(row) >= 0) {
                destinations[origins.at(row)] = row;
            }
        }
        m_rows = after;
        forgetPlaces();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList now;
        now.reserve(before.size());
        for (const QModelIndex &kept : before) {
            now.append(index(destinations.at(kept.row())));
        }
        changePersistentIndexList(before, now);
        Q_EMIT layoutChanged();
    }

    void forgetPlaces()
    {
        m_places.clear();
        m_placed = 0;
    }

    QList<Row> m_rows;
    mutable QHash<Key, int> m_places; ///< of the first m_placed rows; the rest is read when asked for
    mutable qsizetype m_placed = 0;
};

} // namespace linedesk
