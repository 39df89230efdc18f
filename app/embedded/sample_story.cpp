// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_story.h"

#include <algorithm>

namespace linedesk {

namespace {

// What is live as the story ends has happened within this time, so that the 30 minutes of inactivity are not over.
constexpr qint64 liveTalk = 16 * sampleMinute;
constexpr qint64 millisecond = 1'000;

/// value × part ÷ whole without leaving 64 bits: all are below an hour and a half in microseconds but for `whole`.
qint64 scaled(qint64 value, qint64 part, qint64 whole)
{
    return value * (part / 1'000) / (whole / 1'000);
}

} // namespace

SampleStoryTeller::SampleStoryTeller(const SampleCorpus &corpus, quint64 seed, qint64 beginsAt, qint64 endsAt)
    : m_corpus(&corpus)
    , m_people(corpus, seed)
    , m_seed(mixBits(seed, 3))
    , m_beginsAt(beginsAt)
    , m_endsAt(endsAt)
    , m_random(0)
{
}

const SampleStory &SampleStoryTeller::tell(const SampleEpisode &episode)
{
    m_episode = &episode;
    m_random = SampleRandom(mixBits(m_seed, (static_cast<quint64>(episode.salt) << 32) | episode.customer));
    m_story.beats.clear();
    m_story.sessions.clear();
    m_used = {};
    m_marks = Marks();
    m_topic = pickTopic();
    m_isSlow = m_random.chance(110);
    m_staff = pickStaff(episode.anchor);
    const std::size_t count = episode.messages;
    switch (episode.kind) {
    case SampleEpisodeKind::Bot:
        tellBot(count);
        layOut(episode.room - sampleSecond);
        break;
    case SampleEpisodeKind::Chat: {
        const quint64 part = m_random.below(1'000);
        const SampleClosing closing = part < 760 ? SampleClosing::Operator
            : part < 930                         ? SampleClosing::System
                                                 : SampleClosing::User;
        tellChat(count, closing == SampleClosing::System);
        layOut(episode.room - (closing == SampleClosing::System ? 36 : 3) * sampleMinute);
        addClosed(closing);
        break;
    }
    case SampleEpisodeKind::Abandoned:
        tellUnanswered(count);
        layOut(episode.room - 17 * sampleMinute);
        addWaiting();
        break;
    case SampleEpisodeKind::Outreach:
        tellOutreach(count);
        layOut(episode.room - 36 * sampleMinute);
        addOutreach();
        break;
    case SampleEpisodeKind::Waiting:
    case SampleEpisodeKind::WaitingTwice:
        tellUnanswered(count);
        layOut(liveTalk);
        addWaiting();
        break;
    case SampleEpisodeKind::Active:
    case SampleEpisodeKind::ActiveAndWaiting:
        tellChat(count, true);
        layOut(liveTalk);
        addActive();
        break;
    case SampleEpisodeKind::OutreachOpen:
        tellOutreach(count);
        layOut(liveTalk);
        addOutreach();
        break;
    }
    setInsertTimes();
    return m_story;
}

quint8 SampleStoryTeller::pickStaff(qint64 at)
{
    const std::vector<SampleStaff> &team = m_corpus->staff();
    const SampleLanguage language = m_people.language(m_episode->customer);
    const bool isLongAgo = at < m_beginsAt + (m_endsAt - m_beginsAt) / 3;
    const auto weightOf = [&](std::size_t index) -> quint64 {
        const SampleStaff &member = team[index];
        if (!member.isActive) {
            return isLongAgo ? 6 : 0; // has left since
        }
        const quint64 share = member.role == "SUPER_ADMIN" ? 2 : 10; // who leads answers less
        return member.language == language ? 4 * share : share;
    };
    quint64 all = 0;
    for (std::size_t index = 0; index < team.size(); ++index) {
        all += weightOf(index);
    }
    quint64 draw = m_random.below(std::max<quint64>(1, all));
    for (std::size_t index = 0; index < team.size(); ++index) {
        if (draw < weightOf(index)) {
            return static_cast<quint8>(index);
        }
        draw -= weightOf(index);
    }
    return 0;
}

/// Who asks for people seldom does so to praise.
quint8 SampleStoryTeller::pickTopic()
{
    const std::size_t topic = m_random.below(sampleTopics.size());
    const bool isOdd = m_episode->kind != SampleEpisodeKind::Bot && sampleTopics[topic] == "praise";
    return static_cast<quint8>(isOdd && m_random.chance(700) ? m_random.below(sampleTopics.size()) : topic);
}

/// Until it is laid out, a beat's createdAt holds the time since the beat before.
void SampleStoryTeller::add(By by, SamplePart part)
{
    SampleBeat beat;
    beat.createdAt = m_story.beats.empty() ? 0 : gapBefore(by);
    beat.kind = dress(by, part);
    beat.salt = m_random.salt();
    beat.part = part;
    beat.line = m_used[static_cast<std::size_t>(part)]++;
    beat.topic = m_topic;
    beat.staff = m_staff;
    m_story.beats.push_back(beat);
}

qint64 SampleStoryTeller::gapBefore(By by)
{
    const qint64 factor = m_isSlow ? 3 : 1;
    switch (by) {
    case By::Bot: return m_random.between(400 * millisecond, 1'700 * millisecond);
    case By::Staff:
        return factor * m_random.between(8 * sampleSecond, (m_random.chance(100) ? 190 : 75) * sampleSecond);
    case By::Customer: break;
    }
    return factor * m_random.between(5 * sampleSecond, (m_random.chance(150) ? 260 : 70) * sampleSecond);
}

/// Now and then somebody shows instead of saying.
SampleBeatKind SampleStoryTeller::dress(By by, SamplePart part)
{
    const quint64 draw = m_random.below(1'000);
    if (by == By::Bot) {
        return SampleBeatKind::BotReply;
    }
    if (by == By::Staff) {
        const bool canShow = part == SamplePart::Answer;
        return canShow && draw < 45 ? SampleBeatKind::StaffImage
            : canShow && draw < 85  ? SampleBeatKind::StaffFile
                                    : SampleBeatKind::StaffText;
    }
    if (part == SamplePart::Detail || part == SamplePart::Ask) {
        return draw < 85 ? SampleBeatKind::CustomerImage
            : draw < 110 ? SampleBeatKind::CustomerFile
            : draw < 125 ? SampleBeatKind::CustomerVideo
            : draw < 142 ? SampleBeatKind::CustomerAudio
                         : SampleBeatKind::CustomerText;
    }
    return part == SamplePart::Ack && draw < 320 ? SampleBeatKind::CustomerSticker : SampleBeatKind::CustomerText;
}

/// The bot answers exact keywords only; to everything else it is silent.
void SampleStoryTeller::tellBot(std::size_t count)
{
    for (std::size_t left = count; left > 0;) {
        if (left >= 2 && m_random.chance(400)) {
            add(By::Customer, SamplePart::Keyword);
            add(By::Bot, SamplePart::Keyword);
            left -= 2;
            continue;
        }
        const quint64 draw = m_random.below(100);
        add(By::Customer,
            left == count && draw < 20 ? SamplePart::Hello
                : draw < 85            ? SamplePart::Ask
                : draw < 93            ? SamplePart::Detail
                                       : SamplePart::Ack);
        --left;
        if (m_random.chance(150)) {
            m_topic = pickTopic();
        }
    }
}

/// 1 to 5 messages, the last of which asks for people.
void SampleStoryTeller::tellOpening(std::size_t count)
{
    if (count == 3 || count == 5) {
        add(By::Customer, SamplePart::Hello);
    }
    if (count >= 2) {
        add(By::Customer, SamplePart::Ask);
    }
    if (count >= 4) {
        add(By::Customer, SamplePart::Keyword);
        add(By::Bot, SamplePart::Keyword);
    }
    m_marks.handover = m_story.beats.size();
    add(By::Customer, SamplePart::Handover);
}

/// `count` messages up to and after the hand-over, nobody answering.
void SampleStoryTeller::tellUnanswered(std::size_t count)
{
    const std::size_t again = m_episode->kind == SampleEpisodeKind::WaitingTwice ? 1 : 0;
    tellOpening(std::min<std::size_t>(count - again, 1 + m_random.below(5)));
    while (m_story.beats.size() + again < count) {
        add(By::Customer, SamplePart::Nag);
    }
    if (again > 0) {
        m_marks.secondHandover = m_story.beats.size();
        add(By::Customer, SamplePart::Handover);
    }
}

/// `staysOpen`: nobody says good-bye. Needs at least 5 messages.
void SampleStoryTeller::tellChat(std::size_t count, bool staysOpen)
{
    const bool isDoubled = m_episode->kind == SampleEpisodeKind::ActiveAndWaiting;
    const std::size_t talk = count - (isDoubled ? 1 : 0);
    tellOpening(talk >= 9 ? 2 + m_random.below(4) : 2);
    if (talk >= 12 && m_random.chance(150)) {
        add(By::Customer, SamplePart::Nag);
    }
    m_marks.firstAnswer = m_story.beats.size();
    add(By::Staff, SamplePart::StaffHello);
    const qint64 wait = (m_random.chance(110) ? m_random.between(200, 560) : m_random.between(12, 180)) * sampleSecond;
    m_marks.response = (m_random.chance(90) ? m_random.between(100, 260) : m_random.between(6, 90)) * sampleSecond
        + m_random.between(0, sampleSecond);
    m_story.beats.back().createdAt = wait + m_marks.response + m_random.between(0, sampleSecond);
    const std::size_t ending = staysOpen ? 1 : 2;
    addTurns(talk - std::min(talk, m_story.beats.size() + ending));
    if (!staysOpen) {
        add(By::Customer, SamplePart::Thanks);
        add(By::Staff, SamplePart::StaffBye);
    } else if (m_episode->anchor == m_endsAt || m_random.chance(600)) {
        add(By::Customer, SamplePart::More);
    } else {
        add(By::Staff, SamplePart::Answer);
    }
    pickTransfer();
    if (isDoubled) {
        m_marks.secondHandover = m_story.beats.size();
        add(By::Customer, SamplePart::Handover);
        m_story.beats.back().createdAt = m_random.between(30, 150) * sampleSecond;
    }
}

void SampleStoryTeller::addTurns(std::size_t count)
{
    SamplePart before = SamplePart::StaffHello;
    for (; count > 0; --count) {
        const SampleBeatKind last = m_story.beats.back().kind;
        const quint64 draw = m_random.below(100);
        const bool customerGoesOn = isCustomer(last) && draw < 16;
        if ((isStaff(last) && before != SamplePart::StaffHold) || customerGoesOn) {
            if (draw >= 93) {
                m_topic = pickTopic();
            }
            const bool isFirst = before == SamplePart::StaffHello;
            before = isFirst || draw < 38 ? SamplePart::Detail
                : draw < 74               ? SamplePart::More
                : draw < 93               ? SamplePart::Ack
                                          : SamplePart::Ask;
            add(By::Customer, before);
            continue;
        }
        before = before != SamplePart::StaffHold && draw < 40 ? SamplePart::StaffHold : SamplePart::Answer;
        add(By::Staff, before);
    }
}

/// One chat in eleven goes to a colleague on the way, who introduces himself.
void SampleStoryTeller::pickTransfer()
{
    std::vector<SampleBeat> &beats = m_story.beats;
    const std::size_t from = m_marks.firstAnswer + 2;
    if (!m_random.chance(90) || beats.size() < from + 3) {
        return;
    }
    m_nextStaff = pickStaff(m_endsAt);
    const std::size_t start = from + m_random.below(beats.size() - from);
    const auto first = std::find_if(beats.begin() + static_cast<std::ptrdiff_t>(start), beats.end(),
        [](const SampleBeat &beat) { return beat.kind == SampleBeatKind::StaffText; });
    if (m_nextStaff == m_staff || first == beats.end() || first->part == SamplePart::StaffBye) {
        return;
    }
    m_marks.transfer = static_cast<std::size_t>(first - beats.begin());
    first->part = SamplePart::StaffHello;
    first->line = m_used[static_cast<std::size_t>(SamplePart::StaffHello)]++;
    for (auto beat = first; beat != beats.end(); ++beat) {
        beat->staff = m_nextStaff;
    }
}

/// Staff write first; who never wrote stays silent.
void SampleStoryTeller::tellOutreach(std::size_t count)
{
    for (std::size_t index = 0; index < count; ++index) {
        if (index == 0) {
            add(By::Staff, SamplePart::Outreach);
        } else if (index % 2 == 1) {
            add(By::Customer, index + 2 < count ? SamplePart::More : SamplePart::Thanks);
        } else {
            add(By::Staff, index + 1 == count ? SamplePart::StaffBye : SamplePart::Answer);
        }
    }
}

/// Turns gaps into instants, faster when they would take longer than `limit`.
void SampleStoryTeller::layOut(qint64 limit)
{
    qint64 total = 0;
    for (const SampleBeat &beat : m_story.beats) {
        total += beat.createdAt;
    }
    limit = std::max<qint64>(limit, 0);
    qint64 at = m_episode->anchor;
    for (SampleBeat &beat : m_story.beats) {
        at += total > limit ? scaled(beat.createdAt, limit, total) : beat.createdAt;
        beat.createdAt = at;
    }
    if (total > limit) {
        m_marks.response = scaled(m_marks.response, limit, total);
    }
    if (m_story.beats.empty()) {
        return;
    }
    const bool endsAtAnchor = m_episode->isAnchoredAtEnd || m_episode->kind == SampleEpisodeKind::ActiveAndWaiting;
    const bool waits =
        m_episode->kind == SampleEpisodeKind::Waiting || m_episode->kind == SampleEpisodeKind::WaitingTwice;
    const std::size_t fixed = endsAtAnchor ? m_story.beats.size() - 1 : waits ? m_marks.handover : 0;
    shift(m_episode->anchor - m_story.beats[fixed].createdAt);
}

void SampleStoryTeller::shift(qint64 by)
{
    for (SampleBeat &beat : m_story.beats) {
        beat.createdAt += by;
    }
}

/// Spreads what a waiting customer adds after the hand-over.
void SampleStoryTeller::layNags(qint64 from, qint64 until)
{
    std::vector<SampleBeat> &beats = m_story.beats;
    const std::size_t first = m_marks.handover + 1;
    if (first >= beats.size()) {
        return;
    }
    const qint64 step = (until - from) / static_cast<qint64>(beats.size() - first + 1);
    for (std::size_t index = first; index < beats.size(); ++index) {
        const qint64 place = from + step * static_cast<qint64>(index - first + 1);
        beats[index].createdAt = place - m_random.between(0, step / 3);
    }
}

/// A row is inserted a little after its transaction began. While LINE is slow a staff message takes seconds, and what the
/// customer writes meanwhile gets the smaller id and the later time.
void SampleStoryTeller::setInsertTimes()
{
    std::vector<SampleBeat> &beats = m_story.beats;
    for (std::size_t index = 0; index < beats.size(); ++index) {
        SampleBeat &beat = beats[index];
        const qint64 lag = isStaff(beat.kind) ? m_random.between(120 * millisecond, 900 * millisecond)
                                              : m_random.between(4 * millisecond, 60 * millisecond);
        beat.insertedAt = beat.createdAt + lag;
        if (!isStaff(beat.kind) || index + 2 >= beats.size() || !m_random.chance(50)) {
            continue;
        }
        const qint64 push = m_random.between(2 * sampleSecond, 8 * sampleSecond);
        SampleBeat &next = beats[index + 1];
        if (isCustomer(next.kind) && next.createdAt >= beat.createdAt + push) {
            beat.insertedAt = beat.createdAt + push;
            next.createdAt = beat.createdAt + push / 4 + m_random.between(0, push / 2);
        }
    }
}

} // namespace linedesk
