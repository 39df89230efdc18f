// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_story.h"

#include <algorithm>

// The half of the story teller that turns beats into sessions.

namespace linedesk {

SampleSession &SampleStoryTeller::addSession(qint64 startedAt)
{
    SampleSession session;
    session.startedAt = startedAt;
    session.lastActivityAt = startedAt;
    session.customer = m_episode->customer;
    session.salt = m_random.salt();
    session.owner = m_staff;
    return m_story.sessions.emplace_back(session);
}

/// In the queue at the end, once or twice; or long ago, and timed out.
void SampleStoryTeller::addWaiting()
{
    std::vector<SampleBeat> &beats = m_story.beats;
    const bool isLive = linedesk::isLive(m_episode->kind);
    const qint64 startedAt = beats[m_marks.handover].createdAt;
    // A waiting customer's words all lie within his wait, before the time-out.
    layNags(startedAt, isLive ? m_endsAt : startedAt + 9 * sampleMinute);
    if (!isLive) {
        SampleSession &session = addSession(startedAt);
        session.closing = SampleClosing::Timeout;
        session.closedAt = startedAt + 10 * sampleMinute + m_random.between(sampleSecond, 5 * sampleMinute);
        archive(session);
        return;
    }
    addSession(startedAt);
    if (m_marks.secondHandover > 0) {
        addSession(beats[m_marks.secondHandover].createdAt);
    }
}

void SampleStoryTeller::addActive()
{
    const std::vector<SampleBeat> &beats = m_story.beats;
    SampleSession &session = addSession(beats[m_marks.handover].createdAt);
    session.firstResponseAt = beats[m_marks.firstAnswer].createdAt;
    session.claimedAt = session.firstResponseAt - m_marks.response;
    countStaffActs(session);
    if (m_marks.secondHandover > 0) {
        addSession(beats[m_marks.secondHandover].createdAt);
    }
}

void SampleStoryTeller::addClosed(SampleClosing closing)
{
    addActive();
    SampleSession &session = m_story.sessions.front();
    session.closing = closing;
    session.closedAt = closing == SampleClosing::System
        ? session.lastActivityAt + 30 * sampleMinute + m_random.between(sampleSecond, 5 * sampleMinute)
        : m_story.beats.back().createdAt + m_random.between(4 * sampleSecond, 50 * sampleSecond);
    rate(session);
    archive(session);
}

/// Begun by staff: claimed as it starts, and the first message, if any, is the first response.
void SampleStoryTeller::addOutreach()
{
    const std::vector<SampleBeat> &beats = m_story.beats;
    SampleSession &session = addSession(beats.empty() ? m_episode->anchor : beats.front().createdAt);
    session.claimedAt = session.startedAt;
    session.firstResponseAt = beats.empty() ? 0 : session.startedAt;
    countStaffActs(session);
    if (m_episode->kind == SampleEpisodeKind::OutreachOpen) {
        return;
    }
    const bool wasAnswered = beats.size() > 1;
    session.closing = wasAnswered ? SampleClosing::Operator : SampleClosing::System;
    session.closedAt = wasAnswered
        ? beats.back().createdAt + m_random.between(4 * sampleSecond, 50 * sampleSecond)
        : session.lastActivityAt + 30 * sampleMinute + m_random.between(sampleSecond, 5 * sampleMinute);
    rate(session);
    archive(session);
}

/// The last act of staff is what the 30 minutes count from; the customer's words do not move it.
void SampleStoryTeller::countStaffActs(SampleSession &session) const
{
    session.lastActivityAt = std::max(session.startedAt, session.claimedAt);
    for (const SampleBeat &beat : m_story.beats) {
        if (isStaff(beat.kind)) {
            ++session.messages;
            session.lastActivityAt = std::max(session.lastActivityAt, beat.createdAt);
        }
    }
    if (m_marks.transfer > 0) {
        session.owner = m_nextStaff;
        session.transfers = session.salt % 10 == 0 ? 2 : 1;
    }
}

/// The survey goes out when a member of staff closes.
void SampleStoryTeller::rate(SampleSession &session)
{
    const qint64 at = session.closedAt + m_random.between(10 * sampleSecond, 20 * sampleMinute);
    const quint64 draw = m_random.below(100);
    if (session.closing != SampleClosing::Operator || !m_random.chance(430) || at > m_endsAt) {
        return;
    }
    session.ratedAt = at;
    session.score = draw < 50 ? 5 : draw < 75 ? 4 : draw < 86 ? 3 : draw < 92 ? 2 : 1;
}

void SampleStoryTeller::archive(SampleSession &session)
{
    const qint64 at = session.closedAt + m_random.between(sampleMinute, 2'880 * sampleMinute);
    if (m_random.chance(170) && at < m_endsAt) {
        session.archivedAt = at;
        session.archivist = pickStaff(m_endsAt);
    }
}

} // namespace linedesk
