// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_facts.h"

#include <algorithm>

namespace linedesk {

namespace {

void addBeat(SampleFacts &facts, quint32 customer, const SampleBeat &beat)
{
    SampleCustomerFacts &known = facts.customers[customer];
    known.firstAt = known.firstAt == 0 ? beat.createdAt : std::min(known.firstAt, beat.createdAt);
    known.lastMessageAt = std::max(known.lastMessageAt, beat.createdAt);
    if (isCustomer(beat.kind)) {
        known.lastIncomingAt = std::max(known.lastIncomingAt, beat.createdAt);
    }
    if (beat.kind == SampleBeatKind::StaffImage || beat.kind == SampleBeatKind::StaffFile) {
        facts.media.push_back({beat.insertedAt, customer, beat.staff});
    }
}

void addSession(SampleFacts &facts, const SampleSession &session)
{
    SampleCustomerFacts &known = facts.customers[session.customer];
    known.hadSession = true;
    known.firstAt = known.firstAt == 0 ? session.startedAt : std::min(known.firstAt, session.startedAt);
    if (session.closing == SampleClosing::Open) {
        (session.claimedAt == 0 ? known.isWaiting : known.isActive) = true;
    }
    facts.sessions.push_back(session);
}

} // namespace

SampleFacts gatherSampleFacts(const SamplePlan &plan, std::size_t customers, SampleStoryTeller &teller)
{
    SampleFacts facts;
    facts.customers.resize(customers);
    for (const SampleEpisode &episode : plan.episodes()) {
        const SampleStory &story = teller.tell(episode);
        for (const SampleBeat &beat : story.beats) {
            addBeat(facts, episode.customer, beat);
        }
        for (const SampleSession &session : story.sessions) {
            addSession(facts, session);
        }
    }
    std::stable_sort(facts.sessions.begin(), facts.sessions.end(),
        [](const SampleSession &a, const SampleSession &b) { return a.startedAt < b.startedAt; });
    std::stable_sort(facts.media.begin(), facts.media.end(),
        [](const SampleMediaSent &a, const SampleMediaSent &b) { return a.at < b.at; });
    return facts;
}

} // namespace linedesk
