// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inbox_page.h"
#include "models/domain/tag.h"

#include <QWidget>

class QActionGroup;
class QLabel;
class QMenu;
class QToolButton;

namespace linedesk {

class FilterTabs;
class Style;

/// Which conversations the inbox shows: one of its lists, and a tag that combines with each. UI thread.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(const Style &style, QWidget *parent = nullptr);
    ~FilterBar() override;

    InboxFilter filter() const;
    TagId tag() const { return m_tag; }
    /// Shows a choice without saying `chosen`.
    void setChoice(InboxFilter filter, TagId tag);
    void setCounts(const InboxCounts &counts);
    /// What the tag menu offers. A chosen tag that is gone stays chosen until another one is.
    void setTags(const Tags &tags);

Q_SIGNALS:
    void chosen(linedesk::InboxFilter filter, linedesk::TagId tag);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();
    void fillMenu();
    void showTag();
    void chooseTag(TagId tag);

    const Style &m_style;
    FilterTabs *m_tabs;
    QToolButton *m_tagButton;
    QMenu *m_tagMenu;
    QActionGroup *m_tagGroup;
    QLabel *m_unread;
    InboxCounts m_counts;
    Tags m_tags;
    TagId m_tag;
};

} // namespace linedesk
