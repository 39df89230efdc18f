// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_facts.h"
#include "app/embedded/sample_table_writer.h"

namespace linedesk {

/// Writes who there is and what is known of each: users, tags, user_tags, friend_events, console_read_markers.
class SamplePeopleTables {
public:
    /// All must outlive the object.
    SamplePeopleTables(
        const SampleCorpus &corpus, const SamplePeople &people, const SamplePlan &plan, const SampleFacts &facts);

    void writeUsers(SampleTableWriter &writer) const;
    void writeTags(SampleTableWriter &writer) const;
    void writeUserTags(SampleTableWriter &writer) const;
    void writeFriendEvents(SampleTableWriter &writer) const;
    void writeReadMarkers(SampleTableWriter &writer) const;

private:
    enum class Friend : quint8 { Active, Unfollowed, Blocked, Deleted };

    qint64 joinedAt(quint32 customer) const;
    qint64 lastMessageAt(quint32 customer) const;
    Friend friendOf(quint32 customer) const;
    bool cameBack(quint32 customer) const;
    bool isLiveCustomer(quint32 customer) const;
    QByteArrayView chatMode(quint32 customer) const;
    bool writeStaff(SampleTableWriter &writer, std::size_t index) const;
    bool writeCustomer(SampleTableWriter &writer, qint64 id, quint32 customer) const;
    qint64 readUpTo(std::size_t staff, quint32 customer) const;

    const SampleCorpus *m_corpus;
    const SamplePeople *m_people;
    const SamplePlan *m_plan;
    const SampleFacts *m_facts;
    std::vector<quint32> m_byJoining; ///< customers in the order of their ids
};

/// When the team set everything up: long before the first customer.
qint64 sampleSetupAt(const SamplePlan &plan);

} // namespace linedesk
