// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/queue_roles.h"
#include "models/lists/row_list.h"

#include <functional>

namespace linedesk {

/// The waiting queue as an item model, by session, in the order it is given. UI thread.
class QueueList : public RowList<QueueEntry, SessionId> {
    Q_OBJECT
public:
    using Describe = std::function<QString(const QueueEntry &)>;

    explicit QueueList(QObject *parent = nullptr);
    ~QueueList() override;

    QVariant data(const QModelIndex &index, int role) const override;
    void multiData(const QModelIndex &index, QModelRoleDataSpan roles) const override;

    void setEntries(const QList<QueueEntry> &entries);

    /// Puts a row in words, for who listens to the screen: what Qt::AccessibleTextRole answers.
    void setDescribe(Describe describe) { m_describe = std::move(describe); }

    /// Nothing when the index is not of this model.
    const QueueEntry *at(const QModelIndex &index) const;

protected:
    SessionId keyOf(const QueueEntry &entry) const override { return entry.session.id; }
    QList<int> changedRoles(const QueueEntry &before, const QueueEntry &after) const override;

private:
    QVariant roleData(const QueueEntry &entry, int role) const;

    Describe m_describe;
};

} // namespace linedesk
