// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer_profile.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace linedesk {

class AgeBanner;
class AvatarView;
class CustomerFeed;
class ElidedLabel;
class StatePanel;
class Style;
class TagFlow;
class Ticker;
struct FeedState;

/// Who the customer is, beside the transcript: name, friendship, tags, the last sessions, what they were rated. UI thread.
class CustomerPanel : public QScrollArea {
    Q_OBJECT
public:
    CustomerPanel(CustomerFeed &feed, const Style &style, const Ticker &ticker, QWidget *parent = nullptr);
    ~CustomerPanel() override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeContent();
    QLabel *makeTitle(QVBoxLayout &column);
    void showProfile();
    void showSessions(const Sessions &sessions);
    void follow(const FeedState &state);
    void retranslate();
    void restyle();

    CustomerFeed &m_feed;
    const Style &m_style;
    const Ticker &m_ticker;
    QWidget *m_content;
    AvatarView *m_avatar;
    QLabel *m_name;
    QLabel *m_friend;
    QLabel *m_tagsTitle;
    TagFlow *m_tags;
    QLabel *m_noTags;
    QLabel *m_ratingTitle;
    QLabel *m_rating;
    QLabel *m_sessionsTitle;
    QVBoxLayout *m_sessions;
    QLabel *m_noSessions;
    StatePanel *m_state;
    AgeBanner *m_banner;
};

} // namespace linedesk
