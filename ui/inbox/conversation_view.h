// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "ui/inbox/conversation_facts.h"

#include <QListView>

class QTimer;

namespace linedesk {

class ConversationDelegate;
class ConversationList;
class Style;

/// The list of conversations. A row is chosen by mouse, arrows, J and K; what is chosen stays chosen while rows move, leave and
/// come back, and what is on screen stays where it is. UI thread.
class ConversationView : public QListView {
    Q_OBJECT
public:
    ConversationView(ConversationList &list, const Style &style, QWidget *parent = nullptr);
    ~ConversationView() override;

    const CustomerId &chosen() const { return m_chosen; }
    /// Marks a row without saying conversationChosen; it need not be in the list.
    void setChosen(const CustomerId &customer);
    /// One row up or down, as K and J do.
    void step(int rows);

    const ConversationContext &context() const;
    void setContext(ConversationContext context);
    /// Repaints the rows on screen whose words run with the time.
    void setNow(Instant now);

    QList<CustomerId> visibleCustomers() const;

Q_SIGNALS:
    void conversationChosen(const linedesk::CustomerId &customer);
    /// Enter or a double click: go on to the transcript.
    void conversationEntered(const linedesk::CustomerId &customer);
    /// Fewer than a screen of rows is left below: more are wanted.
    void endApproached();
    /// Other customers are on screen. Told once things are at rest.
    void visibleCustomersChanged(const QList<linedesk::CustomerId> &customers);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void choose(int row);
    void rememberPlaces();
    void settle();
    void markChosen();
    void restyle();
    void lookAround();
    int rowHeight() const;
    std::pair<int, int> visibleRows() const;

    ConversationList &m_list;
    const Style &m_style;
    ConversationDelegate *m_delegate;
    QTimer *m_atRest;
    CustomerId m_chosen;
    QList<CustomerId> m_told;
    QList<CustomerId> m_placesOf;
    QList<int> m_places;
    bool m_isChanging = false;
};

} // namespace linedesk
