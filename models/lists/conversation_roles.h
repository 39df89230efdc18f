// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"

#include <QMetaType>

namespace linedesk {

/// What a row of ConversationList answers beside Qt's own roles (display: the name; accessible text: the row in words).
enum ConversationRole {
    ConversationValueRole = Qt::UserRole + 1, ///< the whole Conversation: what the delegate paints from
    ConversationCustomerRole,                 ///< CustomerId
    ConversationPictureRole,                  ///< QString
    ConversationMessageRole,                  ///< of changes: newest message or its time
    ConversationSessionRole,                  ///< of changes: open session, owner, doubling
    ConversationTagsRole,                     ///< of changes
    ConversationUnreadRole,                   ///< int, -1 when unknown
    ConversationProfileRole,                  ///< of changes: mode and friendship
};

/// The roles in which two states of one conversation differ; empty when they are equal.
QList<int> changedConversationRoles(const Conversation &before, const Conversation &after);

} // namespace linedesk

Q_DECLARE_METATYPE(linedesk::Conversation)
