// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/link_state.h"
#include "models/domain/instant.h"
#include "models/domain/load_cost.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace linedesk {

class StatusItem;
class Style;

/// The line at the foot: each link's health in words, what the last refresh cost, who works here, the clock and its zone.
class StatusBar : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(const Style &style, QWidget *parent = nullptr);
    ~StatusBar() override;

    void showLinks(const LinkStates &links);
    void showCost(const LoadCost &cost);
    /// `isVerified`: signed in at a backend; else the name was chosen from the list of members.
    void showMember(const QString &name, bool isVerified);
    void showTime(Instant now);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void restyle();

    const Style &m_style;
    LinkStates m_links;
    std::optional<LoadCost> m_costShown;
    QString m_memberName;
    bool m_isMemberVerified = false;
    MaybeInstant m_now;
    QHBoxLayout *m_row;
    QList<StatusItem *> m_linkItems;
    StatusItem *m_cost;
    StatusItem *m_member;
    StatusItem *m_clock;
};

} // namespace linedesk
