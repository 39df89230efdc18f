// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_name.h"

#include <QHash>
#include <QWidget>

namespace linedesk {

class NavButton;
class Style;

/// The rail at the left: the pages, and at its foot the view menu. Up and Down walk along it.
class NavRail : public QWidget {
    Q_OBJECT
public:
    explicit NavRail(const Style &style, QWidget *parent = nullptr);
    ~NavRail() override;

    void setCurrent(PageName page);
    /// How many customers wait: the figure at the queue.
    void setWaiting(int count);
    /// Where the view menu opens.
    QPoint menuCorner() const;

Q_SIGNALS:
    void pageChosen(linedesk::PageName page);
    void menuRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();

    const Style &m_style;
    QHash<PageName, NavButton *> m_pages;
    NavButton *m_menu;
    int m_waiting = 0;
};

} // namespace linedesk
