// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/conversation_roles.h"

namespace linedesk {

QList<int> changedConversationRoles(const Conversation &before, const Conversation &after)
{
    if (before == after) {
        return {};
    }
    QList<int> roles{ConversationValueRole, Qt::AccessibleTextRole};
    const auto add = [&roles](bool differs, int role) {
        if (differs) {
            roles.append(role);
        }
    };
    add(before.displayName != after.displayName, Qt::DisplayRole);
    add(before.pictureUrl != after.pictureUrl, ConversationPictureRole);
    add(before.lastMessage != after.lastMessage || before.lastMessageAt != after.lastMessageAt,
        ConversationMessageRole);
    add(before.session != after.session || before.openSessions != after.openSessions, ConversationSessionRole);
    add(before.tags != after.tags, ConversationTagsRole);
    add(before.unread != after.unread, ConversationUnreadRole);
    add(before.chatMode != after.chatMode || before.friendStatus != after.friendStatus
            || before.friendSince != after.friendSince,
        ConversationProfileRole);
    return roles;
}

} // namespace linedesk
