// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_corpus.h"
#include "app/embedded/sample_episode.h"
#include "app/embedded/sample_people.h"
#include "app/embedded/sample_random.h"

#include <array>
#include <vector>

namespace linedesk {

enum class SampleBeatKind : quint8 {
    CustomerText,
    CustomerImage,
    CustomerSticker,
    CustomerFile,
    CustomerVideo,
    CustomerAudio,
    BotReply,
    StaffText,
    StaffImage,
    StaffFile,
};

constexpr bool isCustomer(SampleBeatKind kind)
{
    return kind <= SampleBeatKind::CustomerAudio;
}
constexpr bool isStaff(SampleBeatKind kind)
{
    return kind >= SampleBeatKind::StaffText;
}

/// One message to be: everything but its words.
struct SampleBeat {
    qint64 createdAt = 0; ///< messages.created_at: the start of the writing transaction
    qint64 insertedAt =
        0; ///< the moment of the insert: ids follow it, and it disagrees with createdAt while LINE is slow
    quint32 salt = 0;
    quint32 line = 0; ///< how often its part was used before in this conversation: nobody says the same twice soon
    SampleBeatKind kind = SampleBeatKind::CustomerText;
    SamplePart part = SamplePart::Ask;
    quint8 topic = 0;
    quint8 staff = 0; ///< index into the team, for staff's messages
};

enum class SampleClosing : quint8 { Open, Operator, System, User, Timeout };

/// A row of chat_sessions to be. Instants of 0 are NULL.
struct SampleSession {
    qint64 startedAt = 0;
    qint64 claimedAt = 0;
    qint64 firstResponseAt = 0;
    qint64 closedAt = 0;
    qint64 lastActivityAt = 0;
    qint64 archivedAt = 0;
    qint64 ratedAt = 0; ///< of the survey's answer; 0 when there is none
    quint32 customer = 0;
    quint32 messages = 0; ///< staff messages
    quint32 salt = 0;
    quint8 owner = 0; ///< index into the team, when claimedAt is set
    quint8 archivist = 0;
    quint8 transfers = 0;
    quint8 score = 0;
    SampleClosing closing = SampleClosing::Open;
};

struct SampleStory {
    std::vector<SampleBeat> beats;       ///< in the order of createdAt
    std::vector<SampleSession> sessions; ///< at most two, the older one first
};

/// Tells what happens in a conversation. The same episode always gives the same story, so that it can be told again
/// instead of being kept.
class SampleStoryTeller {
public:
    /// `corpus` must outlive the object. `beginsAt` and `endsAt` are the limits of the whole sample.
    SampleStoryTeller(const SampleCorpus &corpus, quint64 seed, qint64 beginsAt, qint64 endsAt);

    /// Valid until the next call.
    const SampleStory &tell(const SampleEpisode &episode);

private:
    enum class By : quint8 { Customer, Bot, Staff };
    /// Where a session's turning points lie among the beats.
    struct Marks {
        std::size_t handover = 0;
        std::size_t secondHandover = 0;
        std::size_t firstAnswer = 0;
        std::size_t transfer = 0; ///< 0: none
        qint64 response = 0;      ///< from claim to first answer
    };

    void tellBot(std::size_t count);
    void tellOpening(std::size_t count);
    void tellUnanswered(std::size_t count);
    void tellChat(std::size_t count, bool isOpen);
    void tellOutreach(std::size_t count);
    void addTurns(std::size_t count);
    void add(By by, SamplePart part);
    SampleBeatKind dress(By by, SamplePart part);
    qint64 gapBefore(By by);
    quint8 pickStaff(qint64 at);
    quint8 pickTopic();
    void pickTransfer();

    void layOut(qint64 limit);
    void shift(qint64 by);
    void layNags(qint64 from, qint64 until);
    void setInsertTimes();

    SampleSession &addSession(qint64 startedAt);
    void addWaiting();
    void addActive();
    void addClosed(SampleClosing closing);
    void addOutreach();
    void countStaffActs(SampleSession &session) const;
    void rate(SampleSession &session);
    void archive(SampleSession &session);

    const SampleCorpus *m_corpus;
    SamplePeople m_people;
    quint64 m_seed;
    qint64 m_beginsAt;
    qint64 m_endsAt;
    SampleRandom m_random;
    SampleStory m_story;
    const SampleEpisode *m_episode = nullptr;
    std::array<quint32, sampleParts> m_used = {}; ///< lines of each part so far
    Marks m_marks;
    quint8 m_topic = 0;
    quint8 m_staff = 0;
    quint8 m_nextStaff = 0; ///< after the transfer
    bool m_isSlow = false;
};

} // namespace linedesk
