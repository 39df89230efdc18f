// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/conversation_roles.h"
#include "models/lists/row_list.h"

#include <functional>

namespace linedesk {

/// The inbox as an item model, in the order it is given. UI thread.
///
/// `aboutToChange` and `changed` enclose all the notices of one call, so that a view can settle its scroll position once.
class ConversationList : public RowList<Conversation, CustomerId> {
    Q_OBJECT
public:
    using Describe = std::function<QString(const Conversation &)>;

    explicit ConversationList(QObject *parent = nullptr);
    ~ConversationList() override;

    QVariant data(const QModelIndex &index, int role) const override;
    void multiData(const QModelIndex &index, QModelRoleDataSpan roles) const override;

    void setRows(const Conversations &rows);
    /// Rows that are there already are taken as newer values of theirs.
    void appendRows(const Conversations &rows);
    /// Newer values of rows that are there; each goes to its place in the inbox order. Customers that are not there are ignored.
    void patchRows(const Conversations &rows);

    /// Puts a row in words, for who listens to the screen: what Qt::AccessibleTextRole answers.
    void setDescribe(Describe describe) { m_describe = std::move(describe); }

    /// Nothing when the index is not of this model.
    const Conversation *at(const QModelIndex &index) const;

Q_SIGNALS:
    void aboutToChange();
    void changed();

protected:
    CustomerId keyOf(const Conversation &row) const override { return row.customer; }
    QList<int> changedRoles(const Conversation &before, const Conversation &after) const override;

private:
    QVariant roleData(const Conversation &row, int role) const;
    bool hasAnyOf(const Conversations &rows) const;

    Describe m_describe;
};

} // namespace linedesk
