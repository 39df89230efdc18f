// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_set.h"

#include <QAction>
#include <QWidget>

namespace linedesk {

ActionSet::ActionSet(QWidget *window)
    : QObject(window)
{
    for (const ActionFacts &facts : actionTable()) {
        if (facts.scope != KeyScope::Window) {
            continue; // lists and filters hear these keys themselves
        }
        auto *action = new QAction(this);
        action->setObjectName(facts.name);
        action->setShortcuts(facts.keys);
        window->addAction(action);
        m_actions.insert(facts.action, action);
    }
    retranslate();
}

QAction *ActionSet::action(Action action) const
{
    Q_ASSERT(m_actions.contains(action));
    return m_actions.value(action);
}

void ActionSet::on(Action wanted, const QObject *context, const std::function<void()> &act)
{
    connect(action(wanted), &QAction::triggered, context, [act] { act(); });
}

void ActionSet::retranslate()
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        it.value()->setText(actionText(it.key()));
    }
}

} // namespace linedesk
