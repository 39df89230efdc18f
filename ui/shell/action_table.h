// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace linedesk {

/// Everything a person can do by key. Screens, menus and the overview of keys are made from the table.
enum class Action {
    ShowInbox,
    ShowQueue,
    ShowDashboard,
    Back,
    Refresh,
    FocusList,
    FocusFilter,
    NextPane,
    PreviousPane,
    ToggleCustomerPanel,
    NextTheme,
    ToggleDensity,
    TextLarger,
    TextSmaller,
    TextNormal,
    OpenViewMenu,
    ShowKeys,
    Quit,
    NextRow,
    PreviousRow,
    FirstRow,
    LastRow,
    OpenRow,
    NextFilter,
    PreviousFilter,
};

/// Where a key counts. A window's key counts everywhere; a list's or a filter's only while it has the focus.
enum class KeyScope { Window, List, Filter };

struct ActionFacts {
    Action action;
    QString name; ///< stable, such as "show_inbox": for settings and tests
    KeyScope scope;
    QList<QKeySequence> keys; ///< the defaults; the first one is shown
};

const QList<ActionFacts> &actionTable();
const ActionFacts &factsOf(Action action);
/// What the action does, in the language in force: "Show the inbox".
QString actionText(Action action);
/// "Window", "Lists", "Filters": headings of the overview.
QString keyScopeTitle(KeyScope scope);

/// Two actions that hear the same key at the same place.
struct KeyConflict {
    Action first;
    Action second;
    QKeySequence key;
};

/// None in the defaults. Keys that a person chose are checked with the same function.
QList<KeyConflict> findKeyConflicts(const QList<ActionFacts> &table);

} // namespace linedesk
