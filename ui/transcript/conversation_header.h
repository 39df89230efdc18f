// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/conversation_facts.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace linedesk {

class AvatarView;
class ElidedLabel;
class MarkView;
class Style;

/// The line above a transcript: who it is, where the chat stands, and the countdown that ends it. UI thread.
class ConversationHeader : public QWidget {
    Q_OBJECT
public:
    explicit ConversationHeader(const Style &style, QWidget *parent = nullptr);
    ~ConversationHeader() override;

    void setConversation(const std::optional<Conversation> &conversation);
    void setContext(const ConversationContext &context);
    void setNow(Instant now);
    /// The way back to the list, where there is no room for both.
    void setBackShown(bool shown);
    void setPanelShown(bool shown);
    QString stateText() const;

Q_SIGNALS:
    void backRequested();
    void panelToggled();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void restyle();
    void refresh();

    const Style &m_style;
    ConversationContext m_context;
    std::optional<Conversation> m_conversation;
    QToolButton *m_back;
    QToolButton *m_panel;
    AvatarView *m_avatar;
    MarkView *m_mark;
    ElidedLabel *m_name;
    ElidedLabel *m_state;
};

} // namespace linedesk
