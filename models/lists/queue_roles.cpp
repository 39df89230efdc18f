// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/queue_roles.h"

namespace linedesk {

QList<int> changedQueueRoles(const QueueEntry &before, const QueueEntry &after)
{
    if (before == after) {
        return {};
    }
    QList<int> roles{QueueValueRole, Qt::AccessibleTextRole};
    const auto add = [&roles](bool differs, int role) {
        if (differs) {
            roles.append(role);
        }
    };
    add(before.displayName != after.displayName, Qt::DisplayRole);
    add(before.customer != after.customer, QueueCustomerRole);
    add(before.pictureUrl != after.pictureUrl, QueuePictureRole);
    add(before.position != after.position, QueuePositionRole);
    add(before.session != after.session, QueueWaitRole);
    add(!qFuzzyCompare(1.0 + before.etaSeconds, 1.0 + after.etaSeconds), QueueEtaRole);
    return roles;
}

} // namespace linedesk
