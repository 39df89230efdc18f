// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linedesk {

namespace {

struct Row {
    Action action;
    const char *name;
    KeyScope scope;
    const char *text;
    std::array<const char *, 3> keys;
};

constexpr std::array table{
    Row{Action::ShowInbox, "show_inbox", KeyScope::Window, QT_TRANSLATE_NOOP("ActionTable", "Show the inbox"),
        {"Ctrl+1"}},
    Row{Action::ShowQueue, "show_queue", KeyScope::Window, QT_TRANSLATE_NOOP("ActionTable", "Show the queue"),
        {"Ctrl+2"}},
    Row{Action::ShowDashboard, "show_dashboard", KeyScope::Window,
        QT_TRANSLATE_NOOP("ActionTable", "Show the dashboard"), {"Ctrl+3"}},
    Row{Action::Back, "back", KeyScope::Window, QT_TRANSLATE_NOOP("ActionTable", "Back to the page before"),
        {"Alt+Left"}},
    Row{Action::Refresh, "refresh", KeyScope::Window, QT_TRANSLATE_NOOP("ActionTable", "Read again"), {"F5", "Ctrl+R"}},
    Row{Action::FocusList, "focus_list", KeyScope::Window, QT_TRANSLATE_NOOP("ActionTable", "Go to the list"),
        {"Ctrl+L"}},
    Row{Action::FocusFilter, "focus_filter", KeyScope::Window, QT_TRANSLATE_NOOP("ActionTable", "Go to the filters"),
        {"Ctrl+K"}},
    Row{Action::NextPane, "next_pane", KeyScope::Window, QT_TRANSLATE_NOOP("ActionTable", "Next pane"), {"F6"}},
    Row{Action::PreviousPane, "previous_pane", KeyScope::Window, QT_TRANSLATE_NOOP("ActionTable", "Previous pane"),
        {"Shift+F6"}},
    Row{Action::ToggleCustomerPanel, "toggle_customer_panel", KeyScope::Window,
        QT_TRANSLATE_NOOP("ActionTable", "Show or hide the customer panel"), {"Ctrl+\\"}},
    Row{Action::NextTheme, "next_theme", KeyScope::Window, QT_TRANSLATE_NOOP("ActionTable", "Next theme"),
        {"Ctrl+Shift+D"}},
    Row{Action::ToggleDensity, "toggle_density", KeyScope::Window,
        QT_TRANSLATE_NOOP("ActionTable", "Compact or comfortable rows"), {"Ctrl+Shift+C"}},
    Row{Action::TextLarger, "text_larger", KeyScope::Window, QT_TRANSLATE_NOOP("ActionTable", "Larger text"),
        {"Ctrl++", "Ctrl+="}},
    Row{Action::TextSmaller, "text_smaller", KeyScope::Window, QT_TRANSLATE_NOOP("ActionTable", "Smaller text"),
        {"Ctrl+-"}},
    Row{Action::TextNormal, "text_normal", KeyScope::Window, QT_TRANSLATE_NOOP("ActionTable", "Text at 100%"),
        {"Ctrl+0"}},
    Row{Action::OpenViewMenu, "open_view_menu", KeyScope::Window,
        QT_TRANSLATE_NOOP("ActionTable", "Open the view menu"), {"F10"}},
    Row{Action::ShowKeys, "show_keys", KeyScope::Window, QT_TRANSLATE_NOOP("ActionTable", "Show this list of keys"),
        {"F1"}},
    Row{Action::Quit, "quit", KeyScope::Window, QT_TRANSLATE_NOOP("ActionTable", "Quit"), {"Ctrl+Q"}},
    Row{Action::NextRow, "next_row", KeyScope::List, QT_TRANSLATE_NOOP("ActionTable", "Next row"), {"J", "Down"}},
    Row{Action::PreviousRow, "previous_row", KeyScope::List, QT_TRANSLATE_NOOP("ActionTable", "Previous row"),
        {"K", "Up"}},
    Row{Action::FirstRow, "first_row", KeyScope::List, QT_TRANSLATE_NOOP("ActionTable", "First row"), {"Home"}},
    Row{Action::LastRow, "last_row", KeyScope::List, QT_TRANSLATE_NOOP("ActionTable", "Last row"), {"End"}},
    Row{Action::OpenRow, "open_row", KeyScope::List, QT_TRANSLATE_NOOP("ActionTable", "Open the conversation"),
        {"Return", "Enter"}},
    Row{Action::NextFilter, "next_filter", KeyScope::Filter, QT_TRANSLATE_NOOP("ActionTable", "Next filter"),
        {"Right"}},
    Row{Action::PreviousFilter, "previous_filter", KeyScope::Filter,
        QT_TRANSLATE_NOOP("ActionTable", "Previous filter"), {"Left"}},
};

bool overlap(KeyScope a, KeyScope b)
{
    return a == b || a == KeyScope::Window || b == KeyScope::Window;
}

QList<ActionFacts> makeTable()
{
    QList<ActionFacts> facts;
    for (const Row &row : table) {
        ActionFacts one{row.action, QString::fromLatin1(row.name), row.scope, {}};
        for (const char *key : row.keys) {
            if (key != nullptr) {
                one.keys.append(QKeySequence(QString::fromLatin1(key)));
            }
        }
        facts.append(one);
    }
    return facts;
}

} // namespace

const QList<ActionFacts> &actionTable()
{
    static const QList<ActionFacts> facts = makeTable();
    return facts;
}

const ActionFacts &factsOf(Action action)
{
    const auto &facts = actionTable();
    const auto it =
        std::find_if(facts.begin(), facts.end(), [action](const ActionFacts &f) { return f.action == action; });
    Q_ASSERT(it != facts.end());
    return *it;
}

QString actionText(Action action)
{
    const auto *row = std::find_if(table.begin(), table.end(), [action](const Row &r) { return r.action == action; });
    Q_ASSERT(row != table.end());
    return QCoreApplication::translate("ActionTable", row->text);
}

QString keyScopeTitle(KeyScope scope)
{
    switch (scope) {
    case KeyScope::Window: return QCoreApplication::translate("ActionTable", "Everywhere");
    case KeyScope::List: return QCoreApplication::translate("ActionTable", "In a list");
    case KeyScope::Filter: return QCoreApplication::translate("ActionTable", "In a row of filters");
    }
    Q_UNREACHABLE();
}

QList<KeyConflict> findKeyConflicts(const QList<ActionFacts> &facts)
{
    QList<KeyConflict> conflicts;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        for (qsizetype j = i + 1; j < facts.size(); ++j) {
            if (!overlap(facts.at(i).scope, facts.at(j).scope)) {
                continue;
            }
            for (const QKeySequence &key : facts.at(i).keys) {
                if (facts.at(j).keys.contains(key)) {
                    conflicts.append({facts.at(i).action, facts.at(j).action, key});
                }
            }
        }
    }
    return conflicts;
}

} // namespace linedesk
