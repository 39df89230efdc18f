// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_people_tables.h"

#include <algorithm>

namespace linedesk {

namespace {

constexpr qint64 day = 24LL * 60 * sampleMinute;
// The oldest customers came up to 400 days before the first conversation; the team was there before them.
constexpr quint64 oldestDays = 400;
constexpr qint64 setupDays = 500;

// The traits of a customer this file asks for.
enum Trait : quint64 {
    Joining = 100,
    JoiningTime,
    Dropped,
    Friendship,
    Return,
    Mode,
    Picture,
    Labels,
    FirstLabel,
    Reading, // one for each member of the team from here on
};

qint64 within(quint64 hash, qint64 span)
{
    return span <= 1 ? 0 : static_cast<qint64>(hash % static_cast<quint64>(span));
}

} // namespace

qint64 sampleSetupAt(const SamplePlan &plan)
{
    return plan.beginsAt() - setupDays * day;
}

SamplePeopleTables::SamplePeopleTables(
    const SampleCorpus &corpus, const SamplePeople &people, const SamplePlan &plan, const SampleFacts &facts)
    : m_corpus(&corpus)
    , m_people(&people)
    , m_plan(&plan)
    , m_facts(&facts)
{
    std::vector<std::pair<qint64, quint32>> joining;
    joining.reserve(facts.customers.size());
    for (quint32 customer = 0; customer < facts.customers.size(); ++customer) {
        joining.emplace_back(joinedAt(customer), customer);
    }
    std::sort(joining.begin(), joining.end());
    m_byJoining.reserve(joining.size());
    for (const auto &[at, customer] : joining) {
        m_byJoining.push_back(customer);
    }
}

/// Half were there before the story begins, the others come with their first message.
qint64 SamplePeopleTables::joinedAt(quint32 customer) const
{
    const qint64 firstAt = m_facts->customers[customer].firstAt;
    const quint64 hash = m_people->trait(customer, JoiningTime);
    if (reduceBits(m_people->trait(customer, Joining), 2) == 0) {
        return m_plan->beginsAt() - within(hash, oldestDays * day) - sampleMinute;
    }
    return firstAt > 0 ? firstAt - 3 * sampleSecond - within(hash, 2 * sampleMinute)
                       : m_plan->beginsAt() + within(hash, m_plan->endsAt() - m_plan->beginsAt());
}

/// Of incoming events only; a location, which leaves no row, moves it further for a few.
qint64 SamplePeopleTables::lastMessageAt(quint32 customer) const
{
    const SampleCustomerFacts &facts = m_facts->customers[customer];
    const quint64 hash = m_people->trait(customer, Dropped);
    if (isLiveCustomer(customer) || hash % 50 != 0) {
        return facts.lastIncomingAt;
    }
    const qint64 from = std::max(facts.lastIncomingAt, joinedAt(customer));
    return from + within(hash / 50, std::min(120 * sampleMinute, m_plan->endsAt() - from));
}

bool SamplePeopleTables::isLiveCustomer(quint32 customer) const
{
    const SampleCustomerFacts &facts = m_facts->customers[customer];
    return facts.isWaiting || facts.isActive || facts.lastIncomingAt == m_plan->endsAt();
}

SamplePeopleTables::Friend SamplePeopleTables::friendOf(quint32 customer) const
{
    const quint64 part = reduceBits(m_people->trait(customer, Friendship), 100);
    if (isLiveCustomer(customer) || part < 91) {
        return Friend::Active;
    }
    return part < 96 ? Friend::Unfollowed : part < 99 ? Friend::Blocked : Friend::Deleted;
}

bool SamplePeopleTables::cameBack(quint32 customer) const
{
    return friendOf(customer) == Friend::Active && reduceBits(m_people->trait(customer, Return), 100) < 4;
}

/// HUMAN with an open session, and for a few whom somebody switched by hand; NULL where nobody ever set it.
QByteArrayView SamplePeopleTables::chatMode(quint32 customer) const
{
    const SampleCustomerFacts &facts = m_facts->customers[customer];
    const quint64 part = reduceBits(m_people->trait(customer, Mode), 100);
    if (facts.isWaiting || facts.isActive || part == 99) {
        return "HUMAN";
    }
    return !facts.hadSession && part < 30 ? QByteArrayView() : QByteArrayView("BOT");
}

void SamplePeopleTables::writeUsers(SampleTableWriter &writer) const
{
    bool goesOn = writer.begin(QStringLiteral("users"),
        QStringLiteral("id line_user_id username email display_name picture_url role is_active organization_id "
                       "chat_mode friend_status friend_since last_message_at profile_updated_at updated_at "
                       "created_at"));
    const std::size_t staff = m_corpus->staff().size();
    for (std::size_t index = 0; goesOn && index < staff; ++index) {
        goesOn = writeStaff(writer, index);
    }
    for (std::size_t index = 0; goesOn && index < m_byJoining.size(); ++index) {
        goesOn = writeCustomer(writer, static_cast<qint64>(staff) + static_cast<qint64>(index) + 1, m_byJoining[index]);
    }
    if (goesOn) {
        writer.end();
    }
}

bool SamplePeopleTables::writeStaff(SampleTableWriter &writer, std::size_t index) const
{
    const SampleStaff &member = m_corpus->staff()[index];
    const qint64 createdAt = sampleSetupAt(*m_plan) + static_cast<qint64>(index) * sampleMinute;
    SampleRow &row = writer.row();
    row.addInteger(static_cast<qint64>(index) + 1);
    row.addNull(); // line_user_id
    row.addText(member.username);
    row.addText().append(member.username).append("@shop.example");
    row.addText(member.displayName);
    row.addNull(); // picture_url
    row.addText(member.role);
    row.addBoolean(member.isActive);
    row.addNull(); // organization_id
    row.addText("BOT");
    row.addText("ACTIVE");
    row.addNull(); // friend_since
    row.addNull(); // last_message_at
    row.addNull(); // profile_updated_at
    row.addNull(); // updated_at
    row.addInstant(createdAt);
    return writer.commit();
}

bool SamplePeopleTables::writeCustomer(SampleTableWriter &writer, qint64 id, quint32 customer) const
{
    constexpr QByteArrayView friendWords[] = {"ACTIVE", "UNFOLLOWED", "BLOCKED", "DELETED"};
    const qint64 createdAt = joinedAt(customer);
    const qint64 lastAt = lastMessageAt(customer);
    const QByteArray name = m_people->displayName(customer);
    const quint64 picture = m_people->trait(customer, Picture);
    const QByteArrayView mode = chatMode(customer);
    SampleRow &row = writer.row();
    row.addInteger(id);
    m_people->appendLineId(row.addText(), customer);
    row.addNull(); // username
    row.addNull(); // email
    name.isEmpty() ? row.addNull() : row.addText(name);
    if (picture % 5 == 0) {
        appendHex(row.addText().append("https://profile.example.invalid/"), picture);
    } else {
        row.addNull();
    }
    picture % 40 == 1 ? row.addNull() : row.addText("USER");
    picture % 40 == 2 ? row.addNull() : row.addBoolean(true);
    row.addNull(); // organization_id
    mode.isEmpty() ? row.addNull() : row.addText(mode);
    row.addText(friendWords[static_cast<std::size_t>(friendOf(customer))]);
    row.addInstant(createdAt);
    row.addInstantOrNull(lastAt);
    picture % 4 == 0 ? row.addNull() : row.addInstant(createdAt);
    row.addInstantOrNull(lastAt);
    row.addInstant(createdAt);
    return writer.commit();
}

void SamplePeopleTables::writeTags(SampleTableWriter &writer) const
{
    bool goesOn = writer.begin(QStringLiteral("tags"), QStringLiteral("id name color created_at"));
    qint64 id = 0;
    for (const SampleCorpus::Record &record : m_corpus->records("tags")) {
        if (!goesOn) {
            return;
        }
        SampleRow &row = writer.row();
        row.addInteger(++id);
        row.addText(record.value(0));
        row.addText(record.value(1));
        row.addInstant(sampleSetupAt(*m_plan) + id * sampleMinute);
        goesOn = writer.commit();
    }
    if (goesOn) {
        writer.end();
    }
}

/// Two customers in five have one to three labels, the first label most often.
void SamplePeopleTables::writeUserTags(SampleTableWriter &writer) const
{
    bool goesOn = writer.begin(QStringLiteral("user_tags"), QStringLiteral("user_id tag_id created_at"));
    const auto staff = static_cast<qint64>(m_corpus->staff().size());
    const auto tags = static_cast<quint64>(m_corpus->records("tags").size());
    for (std::size_t index = 0; goesOn && index < m_byJoining.size(); ++index) {
        const quint32 customer = m_byJoining[index];
        const quint64 part = reduceBits(m_people->trait(customer, Labels), 100);
        const quint64 count = part < 28 ? 1 : part < 37 ? 2 : part < 40 ? 3 : 0;
        const quint64 first = reduceBits(m_people->trait(customer, FirstLabel), tags * tags) / tags;
        const quint64 second = reduceBits(m_people->trait(customer, FirstLabel) * 3, tags);
        for (quint64 label = 0; goesOn && label < std::min(count, tags); ++label) {
            SampleRow &row = writer.row();
            row.addInteger(staff + static_cast<qint64>(index) + 1);
            row.addInteger(static_cast<qint64>((std::min(first, second) + label) % tags) + 1);
            row.addInstant(joinedAt(customer));
            goesOn = writer.commit();
        }
    }
    if (goesOn) {
        writer.end();
    }
}

void SamplePeopleTables::writeFriendEvents(SampleTableWriter &writer) const
{
    enum class Type : quint8 { Follow, Unfollow, Refollow };
    struct Event {
        qint64 at;
        quint32 customer;
        Type type;
    };
    constexpr QByteArrayView words[] = {"FOLLOW", "UNFOLLOW", "REFOLLOW"};
    std::vector<Event> events;
    for (const quint32 customer : m_byJoining) {
        const qint64 joined = joinedAt(customer);
        const qint64 left = m_plan->endsAt() - joined;
        events.push_back({joined, customer, Type::Follow});
        if (cameBack(customer)) {
            events.push_back({joined + left / 4, customer, Type::Unfollow});
            events.push_back({joined + left / 2, customer, Type::Refollow});
        }
        const Friend friendship = friendOf(customer);
        if (friendship == Friend::Unfollowed || friendship == Friend::Blocked) {
            events.push_back({m_plan->endsAt() - left / 64, customer, Type::Unfollow});
        }
    }
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });

    bool goesOn = writer.begin(QStringLiteral("friend_events"),
        QStringLiteral("id line_user_id event_type source refollow_count event_data created_at"));
    qint64 id = 0;
    for (const Event &event : events) {
        if (!goesOn) {
            return;
        }
        SampleRow &row = writer.row();
        row.addInteger(++id);
        m_people->appendLineId(row.addText(), event.customer);
        row.addText(words[static_cast<std::size_t>(event.type)]);
        row.addText("WEBHOOK");
        row.addInteger(event.type == Type::Refollow ? 1 : 0);
        row.addJson("{}");
        row.addInstant(event.at);
        goesOn = writer.commit();
    }
    if (goesOn) {
        writer.end();
    }
}

/// Everything read but for one customer in fifteen, for those who wait, for half of the active chats, and for the very
/// last message. 0: nothing to read.
qint64 SamplePeopleTables::readUpTo(std::size_t staff, quint32 customer) const
{
    const SampleCustomerFacts &facts = m_facts->customers[customer];
    const quint64 part = reduceBits(m_people->trait(customer, Reading + staff), 100);
    if (facts.lastMessageAt == 0) {
        return 0;
    }
    const bool isUnread =
        facts.isWaiting || (facts.isActive && part < 50) || part < 7 || facts.lastIncomingAt == m_plan->endsAt();
    return isUnread ? std::max(facts.lastIncomingAt - sampleSecond, joinedAt(customer)) : facts.lastMessageAt;
}

void SamplePeopleTables::writeReadMarkers(SampleTableWriter &writer) const
{
    bool goesOn = writer.begin(QStringLiteral("console_read_markers"), QStringLiteral("staff_id line_user_id read_at"));
    const std::vector<SampleStaff> &team = m_corpus->staff();
    for (std::size_t staff = 0; staff < team.size(); ++staff) {
        for (std::size_t index = 0; goesOn && team[staff].isActive && index < m_byJoining.size(); ++index) {
            const qint64 readAt = readUpTo(staff, m_byJoining[index]);
            if (readAt == 0) {
                continue;
            }
            SampleRow &row = writer.row();
            row.addInteger(static_cast<qint64>(staff) + 1);
            m_people->appendLineId(row.addText(), m_byJoining[index]);
            row.addInstant(readAt);
            goesOn = writer.commit();
        }
    }
    if (goesOn) {
        writer.end();
    }
}

} // namespace linedesk
