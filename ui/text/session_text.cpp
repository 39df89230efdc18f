// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/session_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linedesk {

namespace {

struct Word {
    const char *key;
    const char *text;
};

template <std::size_t N>
const Word *find(const std::array<Word, N> &table, const QString &key)
{
    const auto it =
        std::find_if(table.begin(), table.end(), [&key](const Word &word) { return key == QLatin1String(word.key); });
    return it == table.end() ? nullptr : &*it;
}

constexpr std::array messageTypes{
    Word{"text", QT_TRANSLATE_NOOP("SessionText", "Text")},
    Word{"image", QT_TRANSLATE_NOOP("SessionText", "Picture")},
    Word{"sticker", QT_TRANSLATE_NOOP("SessionText", "Sticker")},
    Word{"file", QT_TRANSLATE_NOOP("SessionText", "File")},
    Word{"video", QT_TRANSLATE_NOOP("SessionText", "Video")},
    Word{"audio", QT_TRANSLATE_NOOP("SessionText", "Voice message")},
    Word{"multi", QT_TRANSLATE_NOOP("SessionText", "Several parts")},
};

constexpr std::array friendStates{
    Word{"ACTIVE", QT_TRANSLATE_NOOP("SessionText", "Friend")},
    Word{"BLOCKED", QT_TRANSLATE_NOOP("SessionText", "Has blocked the account")},
    Word{"DELETED", QT_TRANSLATE_NOOP("SessionText", "Has left LINE")},
    Word{"UNFOLLOWED", QT_TRANSLATE_NOOP("SessionText", "Follows no longer")},
};

QString translated(const Word &word)
{
    return QCoreApplication::translate("SessionText", word.text);
}

} // namespace

QString sessionStatusWord(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Waiting: return QCoreApplication::translate("SessionText", "Waiting", "state of a session");
    case SessionStatus::Active: return QCoreApplication::translate("SessionText", "Active", "state of a session");
    case SessionStatus::Closed: return QCoreApplication::translate("SessionText", "Closed", "state of a session");
    case SessionStatus::Unknown: return QCoreApplication::translate("SessionText", "Unknown state");
    }
    Q_UNREACHABLE();
}

QString sessionEnd(const Session &session)
{
    if (session.status != SessionStatus::Closed) {
        return {};
    }
    if (session.closedBy == QLatin1String("SYSTEM_TIMEOUT")) {
        return QCoreApplication::translate("SessionText", "Given up after waiting");
    }
    if (session.closedBy == QLatin1String("SYSTEM")) {
        return QCoreApplication::translate("SessionText", "Ended by silence");
    }
    if (session.closedBy == QLatin1String("USER")) {
        return QCoreApplication::translate("SessionText", "Closed by the customer");
    }
    if (session.closedBy == QLatin1String("OPERATOR") && !session.ownerName.isEmpty()) {
        return QCoreApplication::translate("SessionText", "Closed by %1").arg(session.ownerName);
    }
    return sessionStatusWord(session.status);
}

QString slaWord(SlaState state)
{
    switch (state) {
    case SlaState::None: return {};
    case SlaState::Ok: return QCoreApplication::translate("SessionText", "On time");
    case SlaState::Near: return QCoreApplication::translate("SessionText", "Nearly late");
    case SlaState::Breached: return QCoreApplication::translate("SessionText", "Late");
    }
    Q_UNREACHABLE();
}

QString inboxFilterWord(InboxFilter filter)
{
    switch (filter) {
    case InboxFilter::All: return QCoreApplication::translate("SessionText", "All", "conversations");
    case InboxFilter::Waiting: return QCoreApplication::translate("SessionText", "Waiting", "conversations");
    case InboxFilter::Mine: return QCoreApplication::translate("SessionText", "Mine", "conversations");
    case InboxFilter::Active: return QCoreApplication::translate("SessionText", "Active", "conversations");
    case InboxFilter::Bot: return QCoreApplication::translate("SessionText", "Bot", "conversations");
    case InboxFilter::Closed: return QCoreApplication::translate("SessionText", "Closed", "conversations");
    case InboxFilter::Archived: return QCoreApplication::translate("SessionText", "Archived", "conversations");
    }
    Q_UNREACHABLE();
}

QString speakerName(Speaker speaker, const QString &operatorName)
{
    switch (speaker) {
    case Speaker::Customer: return QCoreApplication::translate("SessionText", "Customer");
    case Speaker::Bot: return QCoreApplication::translate("SessionText", "Bot");
    case Speaker::Staff:
        return operatorName.isEmpty() ? QCoreApplication::translate("SessionText", "Staff") : operatorName;
    }
    Q_UNREACHABLE();
}

QString messageTypeWord(const QString &type)
{
    const Word *word = find(messageTypes, type);
    if (word != nullptr) {
        return translated(*word);
    }
    return type.isEmpty() ? QCoreApplication::translate("SessionText", "Message") : type;
}

QString friendStatusWord(const QString &friendStatus)
{
    const Word *word = find(friendStates, friendStatus);
    return word != nullptr ? translated(*word) : friendStatus;
}

QString roleWord(const Staff &staff)
{
    switch (staff.role) {
    case Role::Agent: return QCoreApplication::translate("SessionText", "Agent");
    case Role::Admin: return QCoreApplication::translate("SessionText", "Administrator");
    case Role::SuperAdmin: return QCoreApplication::translate("SessionText", "Super administrator");
    case Role::Other: return staff.roleText;
    }
    Q_UNREACHABLE();
}

} // namespace linedesk
