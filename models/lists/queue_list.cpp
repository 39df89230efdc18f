// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/queue_list.h"

#include "models/domain/conversation.h"

namespace linedesk {

QueueList::QueueList(QObject *parent)
    : RowList(parent)
{
}

QueueList::~QueueList() = default;

QVariant QueueList::data(const QModelIndex &index, int role) const
{
    const QueueEntry *entry = at(index);
    return entry ? roleData(*entry, role) : QVariant();
}

void QueueList::multiData(const QModelIndex &index, QModelRoleDataSpan roles) const
{
    const QueueEntry *entry = at(index);
    for (QModelRoleData &role : roles) {
        if (entry) {
            role.setData(roleData(*entry, role.role()));
        } else {
            role.clearData();
        }
    }
}

void QueueList::setEntries(const QList<QueueEntry> &entries)
{
    replaceRows(entries);
}

const QueueEntry *QueueList::at(const QModelIndex &index) const
{
    const bool isOurs = index.isValid() && index.model() == this && index.row() < rows().size();
    return isOurs ? &rows().at(index.row()) : nullptr;
}

QList<int> QueueList::changedRoles(const QueueEntry &before, const QueueEntry &after) const
{
    return changedQueueRoles(before, after);
}

QVariant QueueList::roleData(const QueueEntry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return shownName(entry.displayName, entry.customer);
    case Qt::AccessibleTextRole: return m_describe ? m_describe(entry) : shownName(entry.displayName, entry.customer);
    case QueueValueRole: return QVariant::fromValue(entry);
    case QueueCustomerRole: return QVariant::fromValue(entry.customer);
    case QueuePictureRole: return entry.pictureUrl;
    case QueuePositionRole: return entry.position;
    case QueueEtaRole: return entry.etaSeconds;
    default: return {};
    }
}

} // namespace linedesk
