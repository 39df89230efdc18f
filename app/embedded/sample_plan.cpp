// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_plan.h"

#include <algorithm>
#include <cmath>

namespace linedesk {

namespace {

// A conversation is over within this time, time-outs included.
constexpr qint64 longestRoom = 80 * sampleMinute;
// From one hand-over to the next of the same customer, and from one talk with the bot to whatever follows.
constexpr qint64 chatSpacing = 90 * sampleMinute;
constexpr qint64 botSpacing = 15 * sampleMinute;
// A hand-over that times out needs 10 + 5 minutes, an inactive chat 30 + 5: with less room nobody is handed over.
constexpr qint64 sessionRoom = 40 * sampleMinute;
// Who is in the last minutes has been quiet for the hours before, so that his older conversations are closed.
constexpr qint64 liveSilence = 180 * sampleMinute;
constexpr qint64 liveSpan = 45 * sampleMinute;

qint64 spacingAfter(SampleEpisodeKind kind)
{
    return kind == SampleEpisodeKind::Bot ? botSpacing : chatSpacing;
}

SampleCalendar::Hours hoursOf(SampleEpisodeKind kind)
{
    switch (kind) {
    case SampleEpisodeKind::Chat:
    case SampleEpisodeKind::Outreach: return SampleCalendar::Hours::Desk;
    case SampleEpisodeKind::Abandoned: return SampleCalendar::Hours::Off;
    default: return SampleCalendar::Hours::Any;
    }
}

struct Draft {
    SampleEpisodeKind kind;
    qint64 messages;
};

Draft draftEpisode(SampleRandom &random)
{
    const quint64 part = random.below(100);
    if (part < 46) {
        return {SampleEpisodeKind::Bot, random.between(1, 5)};
    }
    if (part < 88) {
        // Mostly a dozen turns, sometimes a long struggle.
        return {SampleEpisodeKind::Chat, random.chance(120) ? random.between(20, 44) : random.between(6, 19)};
    }
    if (part < 96) {
        return {SampleEpisodeKind::Abandoned, random.between(2, 5)};
    }
    return {SampleEpisodeKind::Outreach, random.between(2, 7)};
}

} // namespace

SamplePlan::SamplePlan(const SampleOptions &options)
    : m_random(mixBits(options.seed, 1))
    , m_beginsAt(options.endsAt.microseconds() - options.days * (1'440 * sampleMinute))
    , m_endsAt(options.endsAt.microseconds())
    , m_calendar(m_beginsAt, m_endsAt, mixBits(options.seed, 2))
    , m_remaining(options.messages)
    , m_speaking(static_cast<std::size_t>(options.customers))
    , m_isLive(static_cast<std::size_t>(options.customers), false)
{
    shuffleCustomers();
    planLive(options.messages);
    planSilent();
    planHistory();
    std::stable_sort(m_episodes.begin(), m_episodes.end(),
        [](const SampleEpisode &a, const SampleEpisode &b) { return a.opensAt < b.opensAt; });
}

void SamplePlan::shuffleCustomers()
{
    for (std::size_t index = 0; index < m_speaking.size(); ++index) {
        const std::size_t other = m_random.below(index + 1);
        m_speaking[index] = m_speaking[other];
        m_speaking[other] = static_cast<quint32>(index);
    }
    const std::size_t silent = (m_speaking.size() * 12 + 50) / 100;
    m_silent.assign(m_speaking.end() - static_cast<std::ptrdiff_t>(silent), m_speaking.end());
    m_speaking.resize(m_speaking.size() - silent);
    // The busiest of all take no part in the last minutes.
    m_nextLive = m_speaking.size() / 20;
}

/// A dozen people wait and six are being answered; beyond 2,400 customers 0.5 % and 0.8 % do.
void SamplePlan::planLive(qint64 messages)
{
    const auto customers = static_cast<qint64>(m_isLive.size());
    const qint64 queue = 12 + std::max<qint64>(0, customers - 2'400) / 200;
    const qint64 desk =
        std::max<qint64>(6, std::min<qint64>(customers / 50, 48) + std::max<qint64>(0, customers - 2'400) / 125);
    // Small samples have room for fewer.
    planActive(std::min({desk, customers / 12, messages / 60}));
    planQueue(std::min({queue, customers / 6, messages / 30}));
    planEnd();
}

SampleEpisode &SamplePlan::addLive(SampleEpisodeKind kind, quint32 customer, qint64 anchor, qint64 messages)
{
    m_isLive[customer] = true;
    m_remaining -= messages;
    SampleEpisode episode;
    episode.opensAt = anchor - liveSpan;
    episode.anchor = anchor;
    episode.room = m_endsAt - anchor;
    episode.customer = customer;
    episode.messages = static_cast<quint32>(messages);
    episode.salt = m_random.salt();
    episode.kind = kind;
    return m_episodes.emplace_back(episode);
}

void SamplePlan::planActive(qint64 active)
{
    for (qint64 index = 0; index < active; ++index) {
        // The first one writes the very last message.
        const qint64 age = index == 0 ? 0 : m_random.between(sampleSecond, 11 * sampleMinute);
        const quint32 customer = m_speaking[m_nextLive++];
        SampleEpisode &episode = addLive(SampleEpisodeKind::Active, customer, m_endsAt - age, m_random.between(7, 16));
        episode.isAnchoredAtEnd = true;
    }
}

void SamplePlan::planQueue(qint64 waiting)
{
    const qint64 doubled = std::min<qint64>(6, waiting / 2);
    for (qint64 index = 0; index < waiting; ++index) {
        // Evenly from 20 s to 9 min ago, the doubled ones among the longer waits.
        const qint64 step = 520 * sampleSecond / std::max<qint64>(1, waiting - 1);
        const qint64 wait = 20 * sampleSecond + index * step + m_random.between(0, std::min(step / 4, sampleSecond));
        const quint32 customer = m_speaking[m_nextLive++];
        SampleEpisodeKind kind = SampleEpisodeKind::Waiting;
        qint64 messages = m_random.between(2, 5);
        if (index >= waiting - doubled) {
            kind = index % 2 == 0 ? SampleEpisodeKind::WaitingTwice : SampleEpisodeKind::ActiveAndWaiting;
            messages = kind == SampleEpisodeKind::WaitingTwice ? m_random.between(3, 6) : m_random.between(7, 12);
        }
        addLive(kind, customer, m_endsAt - wait, messages);
    }
}

/// Staff have just begun two chats with people who never wrote; and without an active chat somebody asks the bot last.
void SamplePlan::planEnd()
{
    for (int index = 0; index < 2 && m_silent.size() >= 10; ++index) {
        const qint64 age = m_random.between(2 * sampleMinute, 24 * sampleMinute);
        const qint64 messages = std::min<qint64>(m_remaining, 1 - index);
        addLive(SampleEpisodeKind::OutreachOpen, m_silent[m_nextSilent++], m_endsAt - age, messages).opensAt =
            m_endsAt - age;
    }
    const auto newest = std::find_if(
        m_episodes.begin(), m_episodes.end(), [](const SampleEpisode &episode) { return episode.isAnchoredAtEnd; });
    if (newest != m_episodes.end()) {
        m_lastCustomer = newest->customer;
    } else if (m_remaining > 0) {
        m_lastCustomer = m_speaking.front();
        SampleEpisode &last = addLive(SampleEpisodeKind::Bot, m_lastCustomer, m_endsAt, 1);
        last.isAnchoredAtEnd = true;
        last.opensAt = m_endsAt;
    }
}

/// A few of those who never wrote were written to.
void SamplePlan::planSilent()
{
    const qint64 limit = m_endsAt - liveSilence;
    for (std::size_t index = m_nextSilent; index < m_silent.size() && m_remaining > 1'000; index += 25) {
        std::vector<SampleEpisode> one(1);
        one.front().customer = m_silent[index];
        one.front().messages = 1;
        one.front().salt = m_random.salt();
        one.front().kind = SampleEpisodeKind::Outreach;
        one.front().anchor = m_calendar.pick(m_random, SampleCalendar::Hours::Desk, limit);
        measureRoom(one, limit);
        m_remaining -= 1;
        m_episodes.push_back(one.front());
    }
}

/// Falls like 1 / rank^0.75, as activity in shops does, and gives the first hundredth at least 18 % of everything.
std::vector<quint64> SamplePlan::activityWeights(std::size_t count) const
{
    std::vector<quint64> weights(count);
    const std::size_t top = (m_isLive.size() + 99) / 100;
    quint64 ofTop = 0;
    quint64 ofRest = 0;
    for (std::size_t rank = 0; rank < count; ++rank) {
        // sqrt is exactly rounded everywhere; pow is not.
        const double root = std::sqrt(static_cast<double>(rank + 2));
        weights[rank] = static_cast<quint64>(1e9 / (root * std::sqrt(root)));
        (rank < top ? ofTop : ofRest) += weights[rank];
    }
    if (ofTop * 100 < (ofTop + ofRest) * 18 && ofTop > 0) {
        const quint64 factor = ofRest * 22 / ofTop + 1; // in hundredths: 0.22 / 1.22 is 18 %
        for (std::size_t rank = 0; rank < std::min(top, count); ++rank) {
            weights[rank] = weights[rank] * factor / 100;
        }
    }
    return weights;
}

void SamplePlan::planHistory()
{
    const std::vector<quint64> weights = activityWeights(m_speaking.size());
    quint64 weight = 0;
    for (const quint64 each : weights) {
        weight += each;
    }
    for (std::size_t rank = 0; rank < m_speaking.size() && m_remaining > 0; ++rank) {
        const quint64 share = static_cast<quint64>(m_remaining) * (weights[rank] / 1'000) / (weight / 1'000);
        const bool isLast = rank + 1 == m_speaking.size();
        // Between half and one and a half of the share, so that neighbours differ; the busiest keep theirs.
        const bool isTop = rank < (m_isLive.size() + 99) / 100;
        const quint64 portion = isTop ? 960 + m_random.below(81) : 500 + m_random.below(1'001);
        const qint64 wanted = static_cast<qint64>((share * portion + 500) / 1'000);
        const qint64 messages = isLast ? m_remaining : std::min(wanted, m_remaining);
        weight -= weights[rank];
        m_remaining -= messages;
        planCustomer(m_speaking[rank], messages, m_isLive[m_speaking[rank]]);
    }
}

void SamplePlan::planCustomer(quint32 customer, qint64 messages, bool isLiveCustomer)
{
    const qint64 limit = m_endsAt - (isLiveCustomer ? liveSilence : 2 * sampleMinute);
    const qint64 places = std::max<qint64>(1, (limit - m_beginsAt) / chatSpacing - 1);
    // Seven and a half messages a conversation is the mean; who writes more than his days hold writes longer ones.
    const qint64 stretch = 1 + messages / (places * 7);
    std::vector<SampleEpisode> episodes;
    while (messages > 0) {
        Draft draft = draftEpisode(m_random);
        const bool isLast = static_cast<qint64>(episodes.size()) + 1 >= places;
        draft.messages = isLast ? messages : std::min(draft.messages * stretch, messages);
        if (draft.kind == SampleEpisodeKind::Chat && draft.messages < 5) {
            draft.kind = SampleEpisodeKind::Bot;
        }
        messages -= draft.messages;
        SampleEpisode episode;
        episode.customer = customer;
        episode.messages = static_cast<quint32>(draft.messages);
        episode.salt = m_random.salt();
        episode.kind = draft.kind;
        episode.anchor = m_calendar.pick(m_random, hoursOf(draft.kind), limit);
        episodes.push_back(episode);
    }
    spread(episodes, limit);
    measureRoom(episodes, limit);
    m_episodes.insert(m_episodes.end(), episodes.begin(), episodes.end());
}

/// Moves conversations of one customer apart: forwards from the first one, then backwards from the limit.
void SamplePlan::spread(std::vector<SampleEpisode> &episodes, qint64 limit) const
{
    std::sort(episodes.begin(), episodes.end(), [](const SampleEpisode &a, const SampleEpisode &b) {
        return a.anchor != b.anchor ? a.anchor < b.anchor : a.salt < b.salt;
    });
    qint64 earliest = 0;
    for (SampleEpisode &episode : episodes) {
        episode.anchor = std::max(episode.anchor, earliest);
        earliest = episode.anchor + spacingAfter(episode.kind);
    }
    qint64 latest = limit - 1;
    for (auto episode = episodes.rbegin(); episode != episodes.rend() && episode->anchor > latest; ++episode) {
        episode->anchor = latest;
        const auto before = episode + 1;
        latest = before == episodes.rend() ? latest : latest - spacingAfter(before->kind);
    }
}

void SamplePlan::measureRoom(std::vector<SampleEpisode> &episodes, qint64 limit) const
{
    const qint64 end = std::min(limit + liveSilence - liveSpan - 20 * sampleMinute, m_endsAt);
    for (std::size_t index = 0; index < episodes.size(); ++index) {
        SampleEpisode &episode = episodes[index];
        const qint64 next = index + 1 < episodes.size() ? episodes[index + 1].anchor : end;
        episode.room = std::min(longestRoom, next - episode.anchor - sampleSecond);
        episode.opensAt = episode.anchor;
        if (episode.room < sessionRoom) {
            episode.kind = SampleEpisodeKind::Bot;
        }
    }
}

} // namespace linedesk
