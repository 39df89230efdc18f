// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/domain/inbox_filter.h"

#include <QWidget>

namespace linedesk {

class AgeBanner;
class ConversationList;
class ConversationView;
class FilterBar;
class InboxFeed;
class Settings;
class StatePanel;
class Style;
struct ConversationContext;
struct FeedState;

/// The left part of the inbox: which list, its rows, and what stands in their place while there are none. Follows the feed, and
/// keeps the last list chosen in the settings. UI thread.
class ConversationPane : public QWidget {
    Q_OBJECT
public:
    ConversationPane(InboxFeed &feed, Settings &settings, const Style &style, QWidget *parent = nullptr);
    ~ConversationPane() override;

    ConversationView &view() { return *m_view; }
    FilterBar &filterBar() { return *m_bar; }

    /// Loads the list of the settings. Once is enough.
    void openLastFilter();
    /// What is loaded of a customer, if anything.
    std::optional<Conversation> find(const CustomerId &customer) const;

Q_SIGNALS:
    /// Values of rows changed, came or went.
    void rowsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void open(InboxFilter filter, TagId tag);
    void onRows(const Conversations &rows);
    void follow(const FeedState &state);
    void retranslate();

    InboxFeed &m_feed;
    Settings &m_settings;
    ConversationList *m_list;
    FilterBar *m_bar;
    AgeBanner *m_banner;
    ConversationView *m_view;
    StatePanel *m_panel;
    bool m_isOtherList = false; ///< the next rows are of another list: they are shown from the top
};

} // namespace linedesk
