// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue_entry.h"
#include "models/domain/staff.h"
#include "models/domain/tag.h"

#include <QWidget>

#include <memory>

class QSplitter;

namespace linedesk {

class ConversationPane;
class CustomerFeed;
class CustomerPanel;
class InboxFeed;
class Settings;
class Style;
class Ticker;
class TranscriptFeed;
class TranscriptPane;
enum class Setting;

/// The inbox: conversations, the transcript of the open one, and its customer. Panes that have no room give way: first the
/// customer, then list and transcript take turns. Follows its feeds while active. UI thread.
class InboxScreen : public QWidget {
    Q_OBJECT
public:
    InboxScreen(InboxFeed &inbox, TranscriptFeed &transcript, CustomerFeed &customer, Settings &settings,
        const Style &style, const Ticker &ticker, QWidget *parent = nullptr);
    ~InboxScreen() override;

    /// A hidden page neither reads nor ticks. The first time the list of the settings is loaded.
    void setActive(bool active);
    /// Reads everything on screen again.
    void refresh();

    /// Opens a conversation, whether it is in the list or not.
    void openCustomer(const CustomerId &customer);
    const CustomerId &openedCustomer() const;
    /// From the transcript back to the list, where they take turns; else the focus goes there.
    void goBack();
    void focusList();
    void focusFilter();

    /// Whose console this is: tells "You" from "Nok".
    void setMember(const Staff &member);
    /// What the tag menu offers.
    void setTags(const Tags &tags);
    /// Places of those who wait.
    void setQueue(const QueueSnapshot &queue);

Q_SIGNALS:
    void customerOpened(const linedesk::CustomerId &customer);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void restoreSplitter();
    void arrange();
    void onTick(Instant now);
    void onSettingChanged(Setting setting);
    void readLimits();
    void shareContext();
    void showConversation();

    InboxFeed &m_inbox;
    TranscriptFeed &m_transcript;
    CustomerFeed &m_customer;
    Settings &m_settings;
    const Style &m_style;
    const Ticker &m_ticker;
    QSplitter *m_splitter;
    ConversationPane *m_list;
    TranscriptPane *m_pane;
    CustomerPanel *m_panel;
    struct Context;
    std::unique_ptr<Context> m_context;
    bool m_isActive = false;
    bool m_wasOpened = false;
    bool m_isListAsked = false;
};

} // namespace linedesk
