// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/conversation_facts.h"

#include <QWidget>

namespace linedesk {

class AgeBanner;
class ConversationHeader;
class StatePanel;
class Style;
class TranscriptFeed;
class TranscriptList;
class TranscriptView;
struct FeedState;

/// One conversation: header, bubbles, and what stands in their place while there are none. Follows the feed. UI thread.
class TranscriptPane : public QWidget {
    Q_OBJECT
public:
    TranscriptPane(TranscriptFeed &feed, const Style &style, QWidget *parent = nullptr);
    ~TranscriptPane() override;

    ConversationHeader &header() { return *m_header; }
    TranscriptView &view() { return *m_view; }

    /// Opens a customer's newest messages. What is known of the conversation goes into the header.
    void open(const CustomerId &customer);
    void setConversation(const std::optional<Conversation> &conversation);
    void setContext(const ConversationContext &context);
    void setNow(Instant now);

Q_SIGNALS:
    /// Escape: back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const FeedState &state);
    void retranslate();

    TranscriptFeed &m_feed;
    TranscriptList *m_list;
    ConversationHeader *m_header;
    QWidget *m_hairline;
    AgeBanner *m_banner;
    TranscriptView *m_view;
    StatePanel *m_panel;
};

} // namespace linedesk
