// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_calendar.h"
#include "app/embedded/sample_episode.h"
#include "app/embedded/sample_options.h"

namespace linedesk {

/// Which conversations there are: a few customers write much and one in eight never; the last minutes leave people
/// waiting and being answered. Needs about 40 bytes a conversation.
class SamplePlan {
public:
    /// `options` must have passed checkSampleOptions().
    explicit SamplePlan(const SampleOptions &options);

    /// In the order of opensAt.
    const std::vector<SampleEpisode> &episodes() const { return m_episodes; }
    qint64 beginsAt() const { return m_beginsAt; }
    qint64 endsAt() const { return m_endsAt; }
    /// The customer who wrote the very last message, at endsAt(); only when there are messages.
    quint32 lastCustomer() const { return m_lastCustomer; }

private:
    void shuffleCustomers();
    void planLive(qint64 messages);
    void planEnd();
    void planQueue(qint64 waiting);
    void planActive(qint64 active);
    void planSilent();
    void planHistory();
    std::vector<quint64> activityWeights(std::size_t count) const;
    void planCustomer(quint32 customer, qint64 messages, bool isLiveCustomer);
    void spread(std::vector<SampleEpisode> &episodes, qint64 limit) const;
    void measureRoom(std::vector<SampleEpisode> &episodes, qint64 limit) const;
    SampleEpisode &addLive(SampleEpisodeKind kind, quint32 customer, qint64 anchor, qint64 messages);

    SampleRandom m_random;
    qint64 m_beginsAt;
    qint64 m_endsAt;
    SampleCalendar m_calendar;
    qint64 m_remaining;              ///< messages not given to a conversation yet
    std::vector<quint32> m_speaking; ///< customers who write, the busiest first
    std::vector<quint32> m_silent;
    std::vector<bool> m_isLive; ///< by customer
    std::size_t m_nextLive = 0; ///< place in m_speaking of the next customer of the last minutes
    std::size_t m_nextSilent = 0;
    quint32 m_lastCustomer = 0;
    std::vector<SampleEpisode> m_episodes;
};

} // namespace linedesk
