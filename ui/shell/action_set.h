// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_table.h"

#include <QHash>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace linedesk {

/// The window's actions, made from the table: one QAction each for the scope Window, heard wherever the focus is in the window.
/// UI thread.
class ActionSet : public QObject {
    Q_OBJECT
public:
    explicit ActionSet(QWidget *window);

    /// Only for actions of the scope Window.
    QAction *action(Action action) const;
    void on(Action action, const QObject *context, const std::function<void()> &act);
    /// After a change of language.
    void retranslate();

private:
    QHash<Action, QAction *> m_actions;
};

} // namespace linedesk
