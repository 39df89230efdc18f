// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sql/support/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace linedesk {

namespace {

using namespace std::chrono_literals;

const QString nothing = QStringLiteral("∅");

QString cell(const QString &text)
{
    return text.isEmpty() ? nothing : text;
}

QString cell(const MaybeInstant &instant)
{
    return instant ? instant->toIso() : nothing;
}

QString cell(qint64 number)
{
    return QString::number(number);
}

QString idCell(qint64 id)
{
    return id == 0 ? nothing : cell(id);
}

QString realCell(double number)
{
    return QString::number(number, 'g', 12);
}

/// The first 160 characters, as a database counts them.
QString cut(const QString &content)
{
    return QString::fromStdU32String(content.toStdU32String().substr(0, 160));
}

/// started_at DESC NULLS LAST, id DESC.
bool isNewer(const World::Session *a, const World::Session *b)
{
    if (a->startedAt.has_value() != b->startedAt.has_value()) {
        return a->startedAt.has_value();
    }
    return a->startedAt != b->startedAt ? *a->startedAt > *b->startedAt : a->id > b->id;
}

/// last_message_at DESC NULLS LAST, id DESC.
bool isAboveInInbox(const World::User *a, const World::User *b)
{
    if (a->lastMessageAt.has_value() != b->lastMessageAt.has_value()) {
        return a->lastMessageAt.has_value();
    }
    return a->lastMessageAt != b->lastMessageAt ? *a->lastMessageAt > *b->lastMessageAt : a->id > b->id;
}

bool isEarlierStart(const World::Session &a, const World::Session &b)
{
    return a.startedAt && (!b.startedAt || *a.startedAt < *b.startedAt);
}

} // namespace

InboxOracle::InboxOracle(const World &world, QSet<QString> words)
    : m_world(world)
    , m_words(std::move(words))
{
}

bool InboxOracle::isArchived(const World::Session &session) const
{
    return session.isArchived && m_words.contains(QStringLiteral("archive"));
}

QList<const World::Session *> InboxOracle::open(const QString &customer) const
{
    QList<const World::Session *> found;
    for (const World::Session &session : m_world.sessions) {
        if (session.customer == customer && session.status != QLatin1String("CLOSED") && !isArchived(session)) {
            found.append(&session);
        }
    }
    std::sort(found.begin(), found.end(), isNewer);
    return found;
}

const World::Session *InboxOracle::newest(const QString &customer) const
{
    const World::Session *found = nullptr;
    for (const World::Session &session : m_world.sessions) {
        if (session.customer == customer && (found == nullptr || isNewer(&session, found))) {
            found = &session;
        }
    }
    return found;
}

const World::Message *InboxOracle::lastMessage(const QString &customer) const
{
    const World::Message *found = nullptr;
    for (const World::Message &message : m_world.messages) {
        const bool isLater = found == nullptr || message.createdAt > found->createdAt
            || (message.createdAt == found->createdAt && message.id > found->id);
        if (message.customer == customer && isLater) {
            found = &message;
        }
    }
    return found;
}

const World::User *InboxOracle::userOf(const QString &customer) const
{
    for (const World::User &user : m_world.users) {
        if (user.customer == customer) {
            return &user;
        }
    }
    return nullptr;
}

QString InboxOracle::displayName(qint64 user) const
{
    for (const World::User &candidate : m_world.users) {
        if (candidate.id == user) {
            return candidate.displayName;
        }
    }
    return {};
}

bool InboxOracle::belongs(const World::User &user, InboxFilter filter, qint64 staff) const
{
    const QList<const World::Session *> sessions = open(user.customer);
    const World::Session *first = sessions.value(0);
    const World::Session *last = newest(user.customer);
    const bool isWaiting = first != nullptr && first->status == QLatin1String("WAITING");
    const bool isActive = first != nullptr && first->status == QLatin1String("ACTIVE");
    const bool endedLast = last != nullptr && last->status == QLatin1String("CLOSED");
    switch (filter) {
    case InboxFilter::All: return true;
    case InboxFilter::Waiting: return isWaiting;
    case InboxFilter::Active: return isActive;
    case InboxFilter::Mine: return isActive && first->operatorId == staff;
    case InboxFilter::Bot: return user.chatMode != QLatin1String("HUMAN") && first == nullptr;
    case InboxFilter::Closed: return first == nullptr && endedLast && !isArchived(*last);
    case InboxFilter::Archived: return endedLast && isArchived(*last);
    }
    return false;
}

bool InboxOracle::hasTag(qint64 user, qint64 tag) const
{
    return m_words.contains(QStringLiteral("tags")) && m_world.userTags.contains(std::pair(user, tag));
}

QString InboxOracle::tagsOf(qint64 user) const
{
    QList<World::Tag> found;
    for (const World::Tag &tag : m_world.tags) {
        if (hasTag(user, tag.id)) {
            found.append(tag);
        }
    }
    std::sort(found.begin(), found.end(),
        [](const World::Tag &a, const World::Tag &b) { return a.name.toUtf8() < b.name.toUtf8(); });
    QJsonArray array;
    for (const World::Tag &tag : std::as_const(found)) {
        array.append(QJsonObject{
            {QStringLiteral("id"), tag.id}, {QStringLiteral("name"), tag.name}, {QStringLiteral("color"), tag.color}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QStringList InboxOracle::row(const World::User &user) const
{
    QStringList cells{cell(user.id), cell(user.customer), cell(user.displayName), cell(user.pictureUrl),
        user.chatMode.isEmpty() ? QStringLiteral("BOT") : user.chatMode, cell(user.friendStatus),
        cell(user.friendSince), cell(user.lastMessageAt)};
    const QList<const World::Session *> sessions = open(user.customer);
    if (const World::Session *s = sessions.value(0)) {
        cells += QStringList{cell(s->id), s->status, idCell(s->operatorId), cell(displayName(s->operatorId)),
            cell(s->startedAt), cell(s->claimedAt), cell(s->firstResponseAt), cell(s->lastActivityAt),
            cell(s->messageCount), cell(s->transferCount)};
    } else {
        cells += QStringList(10, nothing);
    }
    cells.append(cell(sessions.size()));
    if (const World::Message *m = lastMessage(user.customer)) {
        cells += QStringList{cell(m->id), cut(m->content), cell(MaybeInstant(m->createdAt)),
            m->isIncoming ? QStringLiteral("INCOMING") : QStringLiteral("OUTGOING"), m->type,
            m_words.contains(QStringLiteral("sender_role")) ? cell(m->senderRole) : nothing,
            m_words.contains(QStringLiteral("operator_name")) ? cell(m->operatorName) : nothing};
    } else {
        cells += QStringList(7, nothing);
    }
    cells.append(tagsOf(user.id));
    return cells;
}

RowTexts InboxOracle::inbox(InboxFilter filter, qint64 staff, qint64 tag) const
{
    QList<const World::User *> found;
    for (const World::User &user : m_world.users) {
        const bool isCustomer = !user.customer.isEmpty();
        if (isCustomer && belongs(user, filter, staff) && (tag == 0 || hasTag(user.id, tag))) {
            found.append(&user);
        }
    }
    std::sort(found.begin(), found.end(), isAboveInInbox);
    RowTexts rows;
    for (const World::User *user : std::as_const(found)) {
        rows.append(row(*user));
    }
    return rows;
}

RowTexts InboxOracle::openConversations() const
{
    RowTexts rows;
    for (const World::User &user : m_world.users) {
        const World::Session *first = user.customer.isEmpty() ? nullptr : open(user.customer).value(0);
        if (first == nullptr) {
            continue;
        }
        MaybeInstant newestIncoming;
        for (const World::Message &message : m_world.messages) {
            if (message.customer == user.customer && message.isIncoming) {
                newestIncoming = std::max(newestIncoming, MaybeInstant(message.createdAt));
            }
        }
        rows.append({user.customer, first->status, idCell(first->operatorId), cell(newestIncoming)});
    }
    std::sort(
        rows.begin(), rows.end(), [](const QStringList &a, const QStringList &b) { return a.first() < b.first(); });
    return rows;
}

QList<const World::Session *> InboxOracle::waiting() const
{
    QList<const World::Session *> found;
    for (const World::Session &session : m_world.sessions) {
        if (session.status == QLatin1String("WAITING")) {
            found.append(&session);
        }
    }
    return found;
}

double InboxOracle::meanWait() const
{
    double sum = 0;
    int count = 0;
    for (const World::Session &session : m_world.sessions) {
        if (session.claimedAt && session.startedAt && *session.claimedAt > m_world.now - Microseconds(24h)) {
            sum += std::chrono::duration<double>(*session.claimedAt - *session.startedAt).count();
            ++count;
        }
    }
    return sum > 0 ? sum / count : 120.0;
}

int InboxOracle::place(const World::Session &session) const
{
    int before = 0;
    for (const World::Session *other : waiting()) {
        before += isEarlierStart(*other, session) ? 1 : 0;
    }
    return before + 1;
}

RowTexts InboxOracle::queue() const
{
    QList<const World::Session *> all = waiting();
    std::sort(all.begin(), all.end(), [this](const World::Session *a, const World::Session *b) {
        return std::pair(place(*a), a->id) < std::pair(place(*b), b->id);
    });
    RowTexts rows;
    for (const World::Session *session : std::as_const(all)) {
        const World::User *user = userOf(session->customer);
        rows.append({cell(place(*session)), session->customer, cell(user ? user->displayName : QString()),
            cell(user ? user->pictureUrl : QString()), cell(session->id), cell(session->startedAt),
            realCell(place(*session) * meanWait()), cell(all.size())});
    }
    return rows;
}

RowTexts InboxOracle::queuePlace(const QString &customer) const
{
    const World::User *user = userOf(customer);
    if (user == nullptr) {
        return {};
    }
    const QList<const World::Session *> all = waiting();
    const World::Session *own = nullptr;
    for (const World::Session *session : all) {
        if (session->customer == customer && (own == nullptr || isEarlierStart(*session, *own))) {
            own = session;
        }
    }
    const int position = own == nullptr ? 0 : place(*own);
    return {{cell(position), customer, cell(user->displayName), cell(user->pictureUrl), own ? cell(own->id) : nothing,
        own ? cell(own->startedAt) : nothing, realCell(position * meanWait()), realCell(meanWait()), cell(all.size())}};
}

RowTexts InboxOracle::unread(const QStringList &customers, const QList<MaybeInstant> &markers) const
{
    RowTexts rows;
    for (qsizetype i = 0; i < customers.size(); ++i) {
        int count = 0;
        for (const World::Message &message : m_world.messages) {
            const bool isLater = !markers.at(i) || message.createdAt > *markers.at(i);
            count += message.customer == customers.at(i) && message.isIncoming && isLater ? 1 : 0;
        }
        rows.append({customers.at(i), cell(std::min(count, 100))});
    }
    return rows;
}

} // namespace linedesk
