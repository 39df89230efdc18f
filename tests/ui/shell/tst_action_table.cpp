// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_table.h"

#include <QSet>
#include <QTest>

using namespace linedesk;

/// Every action has words, a name and a key of its own.
class TestActionTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noKeyIsTakenTwice();
    void conflictsAreFound();
    void listKeysDoNotDisturbFilters();
    void everyActionIsComplete();
    void promisedKeys();
};

void TestActionTable::noKeyIsTakenTwice()
{
    QStringList found;
    for (const KeyConflict &conflict : findKeyConflicts(actionTable())) {
        found.append(QStringLiteral("%1: %2 and %3")
                         .arg(conflict.key.toString(), factsOf(conflict.first).name, factsOf(conflict.second).name));
    }
    QCOMPARE(found.join(u'\n'), QString());
}

void TestActionTable::conflictsAreFound()
{
    QList<ActionFacts> table = actionTable();
    for (ActionFacts &facts : table) {
        if (facts.action == Action::ShowQueue) {
            facts.keys = {QKeySequence(QStringLiteral("J"))}; // a window's key hides that of a list
        }
    }
    const auto conflicts = findKeyConflicts(table);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.constFirst().first, Action::ShowQueue);
    QCOMPARE(conflicts.constFirst().second, Action::NextRow);
    QCOMPARE(conflicts.constFirst().key, QKeySequence(QStringLiteral("J")));
}

void TestActionTable::listKeysDoNotDisturbFilters()
{
    QList<ActionFacts> table = actionTable();
    for (ActionFacts &facts : table) {
        if (facts.action == Action::NextFilter) {
            facts.keys = {QKeySequence(QStringLiteral("J"))};
        }
    }
    QVERIFY(findKeyConflicts(table).isEmpty());
}

void TestActionTable::everyActionIsComplete()
{
    QSet<QString> names;
    QSet<QString> texts;
    for (const ActionFacts &facts : actionTable()) {
        QVERIFY(!facts.name.isEmpty());
        QVERIFY2(!facts.keys.isEmpty(), qPrintable(facts.name));
        for (const QKeySequence &key : facts.keys) {
            QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, qPrintable(facts.name));
        }
        names.insert(facts.name);
        texts.insert(actionText(facts.action));
    }
    QCOMPARE(names.size(), actionTable().size());
    QCOMPARE(texts.size(), actionTable().size());
    QCOMPARE(actionTable().size(), static_cast<int>(Action::PreviousFilter) + 1); // the last one of the enum
}

void TestActionTable::promisedKeys()
{
    const QList<std::pair<Action, const char *>> promised{{Action::ShowInbox, "Ctrl+1"}, {Action::ShowQueue, "Ctrl+2"},
        {Action::ShowDashboard, "Ctrl+3"}, {Action::Refresh, "F5"}, {Action::FocusFilter, "Ctrl+K"},
        {Action::Back, "Alt+Left"}, {Action::NextTheme, "Ctrl+Shift+D"}, {Action::ToggleCustomerPanel, "Ctrl+\\"},
        {Action::ShowKeys, "F1"}, {Action::Quit, "Ctrl+Q"}, {Action::TextNormal, "Ctrl+0"}, {Action::NextPane, "F6"},
        {Action::NextRow, "J"}, {Action::PreviousRow, "K"}};
    for (const auto &[action, key] : promised) {
        QCOMPARE(factsOf(action).keys.constFirst().toString(QKeySequence::PortableText), QString::fromLatin1(key));
    }
}

QTEST_MAIN(TestActionTable)
#include "tst_action_table.moc"
