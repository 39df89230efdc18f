// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/conversation_list.h"

#include <algorithm>

namespace linedesk {

ConversationList::ConversationList(QObject *parent)
    : RowList(parent)
{
}

ConversationList::~ConversationList() = default;

QVariant ConversationList::data(const QModelIndex &index, int role) const
{
    const Conversation *row = at(index);
    return row ? roleData(*row, role) : QVariant();
}

void ConversationList::multiData(const QModelIndex &index, QModelRoleDataSpan roles) const
{
    const Conversation *row = at(index);
    for (QModelRoleData &role : roles) {
        if (row) {
            role.setData(roleData(*row, role.role()));
        } else {
            role.clearData();
        }
    }
}

void ConversationList::setRows(const Conversations &rows)
{
    Q_EMIT aboutToChange();
    replaceRows(rows);
    Q_EMIT changed();
}

void ConversationList::appendRows(const Conversations &rows)
{
    Q_EMIT aboutToChange();
    if (hasAnyOf(rows)) {
        Conversations added;
        Conversations merged = this->rows();
        for (const Conversation &row : rows) {
            const int place = rowOf(row.customer);
            (place >= 0 ? merged[place] : added.emplace_back()) = row;
        }
        merged.append(added);
        replaceRows(merged);
    } else {
        appendAtEnd(rows);
    }
    Q_EMIT changed();
}

void ConversationList::patchRows(const Conversations &patched)
{
    QHash<CustomerId, Conversation> newer;
    for (const Conversation &row : patched) {
        if (rowOf(row.customer) >= 0) {
            newer.insert(row.customer, row);
        }
    }
    if (newer.isEmpty()) {
        return;
    }
    Conversations merged;
    merged.reserve(rows().size());
    std::copy_if(rows().cbegin(), rows().cend(), std::back_inserter(merged),
        [&newer](const Conversation &row) { return !newer.contains(row.customer); });
    const qsizetype untouched = merged.size();
    for (const Conversation &row : std::as_const(newer)) {
        merged.append(row);
    }
    std::sort(merged.begin() + untouched, merged.end(), isAbove);
    std::inplace_merge(merged.begin(), merged.begin() + untouched, merged.end(), isAbove);
    setRows(merged);
}

const Conversation *ConversationList::at(const QModelIndex &index) const
{
    const bool isOurs = index.isValid() && index.model() == this && index.row() < rows().size();
    return isOurs ? &rows().at(index.row()) : nullptr;
}

QList<int> ConversationList::changedRoles(const Conversation &before, const Conversation &after) const
{
    return changedConversationRoles(before, after);
}

QVariant ConversationList::roleData(const Conversation &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return shownName(row.displayName, row.customer);
    case Qt::AccessibleTextRole: return m_describe ? m_describe(row) : shownName(row.displayName, row.customer);
    case ConversationValueRole: return QVariant::fromValue(row);
    case ConversationCustomerRole: return QVariant::fromValue(row.customer);
    case ConversationPictureRole: return row.pictureUrl;
    case ConversationUnreadRole: return row.unread.value_or(-1);
    default: return {};
    }
}

bool ConversationList::hasAnyOf(const Conversations &rows) const
{
    return std::any_of(
        rows.cbegin(), rows.cend(), [this](const Conversation &row) { return rowOf(row.customer) >= 0; });
}

} // namespace linedesk
