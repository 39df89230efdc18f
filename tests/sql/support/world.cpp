// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sql/support/world.h"

#include <QRandomGenerator>

namespace linedesk {

namespace {

using namespace std::chrono_literals;

constexpr int staffCount = 5;
constexpr int customerCount = 240;
constexpr int messageCount = 2'500;

/// Makes rows out of few values, so that ties are many.
class WorldMaker {
public:
    explicit WorldMaker(quint64 seed)
        : m_random({static_cast<quint32>(seed), static_cast<quint32>(seed >> 32)})
    {
        m_world.now =
            Instant::fromSeconds(1'790'000'000 + static_cast<qint64>(below(1'000'000))) + Microseconds(123'456);
    }

    World make()
    {
        makeUsers();
        makeTags();
        makeSessions();
        makeMessages();
        return m_world;
    }

private:
    quint32 below(quint32 bound) { return m_random.bounded(bound); }
    bool chance(quint32 percent) { return below(100) < percent; }
    template <typename T>
    T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + below(static_cast<quint32>(values.size())));
    }

    /// One of few instants of the last two days.
    Instant instant(quint32 kinds) { return m_world.now - (1 + below(kinds)) * Microseconds(48h) / kinds; }
    MaybeInstant maybe(quint32 percent, quint32 kinds)
    {
        return chance(percent) ? MaybeInstant(instant(kinds)) : MaybeInstant();
    }
    QString customer() { return m_world.users.at(staffCount + static_cast<qsizetype>(below(customerCount))).customer; }

    void makeUsers()
    {
        for (int i = 1; i <= staffCount + customerCount; ++i) {
            World::User user;
            user.id = i * 3;
            user.friendStatus = QStringLiteral("ACTIVE");
            user.displayName = chance(90) ? QStringLiteral("Name %1 ไทย").arg(below(50)) : QString();
            if (i > staffCount) {
                user.customer = QStringLiteral("U%1").arg(m_random.generate64(), 32, 16, QLatin1Char('0'));
                user.pictureUrl = chance(50) ? QStringLiteral("/uploads/%1 x.jpg").arg(i) : QString();
                user.chatMode = QLatin1String(oneOf<const char *>({"BOT", "HUMAN", ""}));
                user.friendStatus = QLatin1String(oneOf<const char *>({"ACTIVE", "BLOCKED", "UNFOLLOWED"}));
                user.friendSince = maybe(60, 1'000);
                user.lastMessageAt = maybe(75, 40);
            }
            m_world.users.append(user);
        }
    }

    void makeTags()
    {
        for (const char *name : {"VIP", "ของหาย", "返品", "b", "B", "a"}) {
            m_world.tags.append({m_world.tags.size() + 1, QString::fromUtf8(name),
                QStringLiteral("#63%1").arg(below(9'999), 4, 10, QLatin1Char('0'))});
        }
        for (const World::User &user : std::as_const(m_world.users)) {
            for (const World::Tag &tag : std::as_const(m_world.tags)) {
                if (!user.customer.isEmpty() && tag.id < m_world.tags.size() && chance(15)) {
                    m_world.userTags.append({user.id, tag.id});
                }
            }
        }
    }

    void makeSessions()
    {
        // One in twenty is of a customer that users does not know.
        for (int i = 1; i <= customerCount * 2; ++i) {
            World::Session session;
            session.id = i;
            session.customer = chance(95) ? customer() : QStringLiteral("Ustranger%1").arg(below(5));
            session.status = QLatin1String(oneOf<const char *>({"WAITING", "ACTIVE", "CLOSED", "CLOSED", "CLOSED"}));
            session.startedAt = maybe(92, 60);
            session.isArchived = chance(20);
            if (session.status != QLatin1String("WAITING") || chance(5)) {
                session.operatorId = m_world.users.at(static_cast<qsizetype>(below(staffCount))).id;
                session.claimedAt = session.startedAt && chance(80)
                    ? MaybeInstant(*session.startedAt + Microseconds(below(600) * 1'000'001LL))
                    : MaybeInstant();
                session.firstResponseAt = maybe(60, 60);
                session.lastActivityAt = maybe(90, 60);
                session.messageCount = static_cast<int>(below(9));
                session.transferCount = static_cast<int>(below(3));
            }
            session.closedAt = session.status == QLatin1String("CLOSED") ? maybe(95, 60) : MaybeInstant();
            m_world.sessions.append(session);
        }
    }

    void makeMessages()
    {
        const QString chatterbox = customer();
        for (int i = 1; i <= messageCount; ++i) {
            World::Message message;
            message.id = i;
            message.customer = i % 10 == 0 ? chatterbox : i % 97 == 0 ? QString() : customer();
            message.isIncoming = chance(60);
            message.type = QLatin1String(oneOf<const char *>({"text", "text", "image", "sticker", "flex"}));
            message.content = content();
            message.createdAt = instant(300);
            if (!message.isIncoming && chance(60)) {
                message.operatorName = chance(90) ? QStringLiteral("Nok") : QString();
                message.senderRole = QStringLiteral("ADMIN");
            }
            m_world.messages.append(message);
        }
    }

    QString content()
    {
        static const std::u32string longOne =
            QString::fromUtf8("สวัสดีค่ะ 🙂 こんにちは \"quoted\" \\ back\nnext ")
                .repeated(8)
                .toStdU32String();
        return chance(20) ? QString::fromStdU32String(longOne.substr(0, 100 + below(200)))
                          : QStringLiteral("line %1").arg(below(1'000));
    }

    QRandomGenerator m_random;
    World m_world;
};

SampleValue textOrNull(const QString &text)
{
    return text.isEmpty() ? nullValue() : textValue(text);
}

SampleValue instantOrNull(const MaybeInstant &instant)
{
    return instant ? instantValue(*instant) : nullValue();
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

World World::random(quint64 seed)
{
    return WorldMaker(seed).make();
}

Tables World::tables() const
{
    Tables out;
    Table &people = out.add(QStringLiteral("users"),
        words("id line_user_id username display_name picture_url role is_active chat_mode friend_status friend_since "
              "last_message_at"));
    for (const User &user : users) {
        const bool isStaff = user.customer.isEmpty();
        people.rows.push_back({integerValue(user.id), textOrNull(user.customer),
            isStaff ? textValue(QStringLiteral("staff%1").arg(user.id)) : nullValue(), textOrNull(user.displayName),
            textOrNull(user.pictureUrl), textValue(isStaff ? QStringLiteral("AGENT") : QStringLiteral("USER")),
            booleanValue(true), textOrNull(user.chatMode), textOrNull(user.friendStatus),
            instantOrNull(user.friendSince), instantOrNull(user.lastMessageAt)});
    }
    Table &chats = out.add(QStringLiteral("chat_sessions"),
        words("id line_user_id operator_id status started_at claimed_at first_response_at last_activity_at closed_at "
              "message_count "
              "transfer_count is_archived"));
    for (const Session &s : sessions) {
        chats.rows.push_back(
            {integerValue(s.id), textValue(s.customer), s.operatorId == 0 ? nullValue() : integerValue(s.operatorId),
                textValue(s.status), instantOrNull(s.startedAt), instantOrNull(s.claimedAt),
                instantOrNull(s.firstResponseAt), instantOrNull(s.lastActivityAt), instantOrNull(s.closedAt),
                integerValue(s.messageCount), integerValue(s.transferCount), booleanValue(s.isArchived)});
    }
    Table &said = out.add(QStringLiteral("messages"),
        words("id line_user_id direction message_type content created_at operator_name sender_role"));
    for (const Message &m : messages) {
        said.rows.push_back({integerValue(m.id), textOrNull(m.customer),
            textValue(m.isIncoming ? QStringLiteral("INCOMING") : QStringLiteral("OUTGOING")), textValue(m.type),
            textValue(m.content), instantValue(m.createdAt), textOrNull(m.operatorName), textOrNull(m.senderRole)});
    }
    Table &labels = out.add(QStringLiteral("tags"), words("id name color"));
    for (const Tag &tag : tags) {
        labels.rows.push_back({integerValue(tag.id), textValue(tag.name), textValue(tag.color)});
    }
    Table &given = out.add(QStringLiteral("user_tags"), words("user_id tag_id"));
    for (const auto &[user, tag] : userTags) {
        given.rows.push_back({integerValue(user), integerValue(tag)});
    }
    return out;
}

} // namespace linedesk
