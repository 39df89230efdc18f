// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inbox_filter.h"
#include "tests/sql/support/row_compare.h"
#include "tests/sql/support/tables.h"

#include <QSet>

namespace linedesk {

/// A small workspace with every oddity the contract speaks of, as plain values: doubled and tied sessions, absent times, archived open
/// ones, sessions of nobody, staff among customers.
struct World {
    struct User {
        qint64 id = 0;
        QString customer; ///< empty: staff
        QString displayName;
        QString pictureUrl;
        QString chatMode; ///< empty: NULL
        QString friendStatus;
        MaybeInstant friendSince;
        MaybeInstant lastMessageAt;
    };
    struct Session {
        qint64 id = 0;
        QString customer;
        qint64 operatorId = 0;
        QString status;
        MaybeInstant startedAt;
        MaybeInstant claimedAt;
        MaybeInstant firstResponseAt;
        MaybeInstant lastActivityAt;
        MaybeInstant closedAt;
        int messageCount = 0;
        int transferCount = 0;
        bool isArchived = false;
    };
    struct Message {
        qint64 id = 0;
        QString customer;
        bool isIncoming = true;
        QString type;
        QString content;
        QString operatorName;
        QString senderRole;
        Instant createdAt;
    };
    struct Tag {
        qint64 id = 0;
        QString name;
        QString color;
    };

    Instant now;
    QList<User> users;
    QList<Session> sessions;
    QList<Message> messages;
    QList<Tag> tags;
    QList<std::pair<qint64, qint64>> userTags; ///< user, tag

    static World random(quint64 seed);
    Tables tables() const;
};

/// The contract's definitions (database.md, section 5) once more, as plainly as can be: every answer looks at all rows. The rows are in
/// the form and order of the statements.
class InboxOracle {
public:
    /// `words`: capabilities of the database asked. What one lacks, the answer lacks.
    InboxOracle(const World &world, QSet<QString> words);

    RowTexts inbox(InboxFilter filter, qint64 staff, qint64 tag) const;
    RowTexts openConversations() const;
    RowTexts queue() const;
    RowTexts queuePlace(const QString &customer) const;
    RowTexts unread(const QStringList &customers, const QList<MaybeInstant> &markers) const;

private:
    QList<const World::Session *> open(const QString &customer) const;
    const World::Session *newest(const QString &customer) const;
    const World::Message *lastMessage(const QString &customer) const;
    const World::User *userOf(const QString &customer) const;
    QString displayName(qint64 user) const;
    bool isArchived(const World::Session &session) const;
    bool belongs(const World::User &user, InboxFilter filter, qint64 staff) const;
    bool hasTag(qint64 user, qint64 tag) const;
    QString tagsOf(qint64 user) const;
    QStringList row(const World::User &user) const;
    double meanWait() const;
    int place(const World::Session &waiting) const;
    QList<const World::Session *> waiting() const;

    const World &m_world;
    QSet<QString> m_words;
};

} // namespace linedesk
