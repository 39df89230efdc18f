// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/link_state.h"
#include "models/domain/load_cost.h"
#include "ui/shell/console_page.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace linedesk {

class ActionSet;
class KeysDialog;
class NavRail;
class Settings;
class StatusBar;
class Style;
class Ticker;
class ViewMenu;

/// What the frame around the pages needs. All must outlive the window.
struct WindowParts {
    Settings &settings;
    const Style &style;
    const Ticker &ticker;
    QString workspaceName;
    QString memberName; ///< empty: none was chosen
    bool isMemberVerified = false;
    bool isTraining = false;
};

/// The window: rail, pages, status bar, and the keys that work everywhere. Only the page that is seen is active; none is while the
/// window is hidden or minimised. Knows no feed. UI thread.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    MainWindow(const WindowParts &parts, const PageFactory &makePages, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(PageName page);
    PageName page() const { return m_page; }
    QWidget *pageWidget(PageName page) const;
    /// To the page before; with none, one step back inside the page.
    void goBack();
    void refresh();

    void showLinks(const LinkStates &links);
    void showCost(const LoadCost &cost);
    void showWaiting(int count);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const PageFactory &makePages);
    void connectActions();
    void connectViewActions();
    void retranslate();
    void restoreGeometryOrStandard();
    void updateActivity();
    void turnTo(PageName page);
    const ConsolePage *find(PageName page) const;
    void focusNeighbour(bool forward);
    void openViewMenu();
    void openKeys();
    void chooseNextTheme();
    void changeTextScale(int byPercent);

    WindowParts m_parts;
    ActionSet *m_actions;
    NavRail *m_rail;
    StatusBar *m_status;
    QStackedWidget *m_stack;
    ViewMenu *m_viewMenu;
    QPointer<KeysDialog> m_keys;
    QList<ConsolePage> m_pages;
    QList<PageName> m_history;
    PageName m_page = PageName::Inbox;
    bool m_wasEverShown = false;
};

} // namespace linedesk
