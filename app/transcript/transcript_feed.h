// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/feed_state.h"
#include "app/async/latest.h"
#include "models/domain/transcript_page.h"

#include <QObject>

namespace linedesk {

class JitteredTimer;
class Ticker;
class TranscriptLoader;

/// Owns the part of one customer's transcript that is loaded, oldest first, without gaps. UI thread.
/// While active, messages after the newest one are asked for every 5 s ± 20 %.
class TranscriptFeed : public QObject {
    Q_OBJECT
public:
    TranscriptFeed(const TranscriptLoader &loader, const Ticker &ticker, QObject *parent = nullptr);
    ~TranscriptFeed() override;

    /// Loads the newest messages of a customer. What was loaded of another one goes at once.
    void open(const CustomerId &customer);
    /// Loads the surroundings of one message.
    void openAround(const CustomerId &customer, MessageId message);
    /// The page before the oldest loaded message, when there is one and nothing is under way.
    void loadOlder();
    /// What came after the newest loaded message, and what came late into the minute before it.
    void refresh();
    void setActive(bool active);

    const CustomerId &customer() const { return m_customer; }
    const Messages &messages() const { return m_messages; }
    const FeedState &state() const { return m_state; }
    bool hasOlder() const { return m_older.has_value(); }

Q_SIGNALS:
    void replaced(const linedesk::Messages &messages);
    void prepended(const linedesk::Messages &messages);
    void appended(const linedesk::Messages &messages);
    void stateChanged(const linedesk::FeedState &state);
    void costMeasured(const linedesk::LoadCost &cost);

private:
    struct PageRequest {
        enum class Part { Newest, Older, Newer, Around } part = Part::Newest;
        CustomerId customer;
        std::optional<TranscriptPosition> position;
        MessageId around;
    };

    RunningLoad<TranscriptPage> start(const PageRequest &wanted) const;
    void onPage(const PageRequest &wanted, Result<TranscriptPage> result);
    void takeNewer(const Messages &read);
    TranscriptPosition overlapBegin() const;
    void setState(FeedState state);

    const TranscriptLoader &m_loader;
    const Ticker &m_ticker;
    JitteredTimer *m_poll;
    CustomerId m_customer;
    Messages m_messages;
    std::optional<TranscriptPosition> m_older;
    FeedState m_state;
    Latest<PageRequest, TranscriptPage> m_page;
};

} // namespace linedesk
