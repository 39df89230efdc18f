// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace linedesk {

/// The pane that the keyboard goes to from `focus`: the next of `panes` (object names below `root`) that is visible and can be used,
/// round and round. From outside of all panes the first one, or the last one backwards. Null when there is none.
QWidget *neighbourPane(const QWidget &root, const QStringList &panes, const QWidget *focus, bool forward);

/// Gives the keyboard to a pane: to itself, or to the first thing inside that takes it.
void focusPane(QWidget &pane);

} // namespace linedesk
