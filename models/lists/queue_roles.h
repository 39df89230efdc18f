// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue_entry.h"

#include <QMetaType>

namespace linedesk {

/// What a row of QueueList answers beside Qt's own roles (display: the name; accessible text: the row in words).
enum QueueRole {
    QueueValueRole = Qt::UserRole + 1, ///< the whole QueueEntry: what the delegate paints from
    QueueCustomerRole,                 ///< CustomerId
    QueuePictureRole,                  ///< QString
    QueuePositionRole,                 ///< int
    QueueWaitRole,                     ///< of changes: when the wait began
    QueueEtaRole,                      ///< double, seconds
};

/// The roles in which two states of one waiting session differ; empty when they are equal.
QList<int> changedQueueRoles(const QueueEntry &before, const QueueEntry &after);

} // namespace linedesk

Q_DECLARE_METATYPE(linedesk::QueueEntry)
