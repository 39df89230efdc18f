// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace linedesk {

// What runs in a process of its own: each shows something, says its figures in one line, and ends.

/// The program itself on the training workspace, until its inbox is painted.
int showProgram(int argc, char **argv);
/// An empty window, painted.
int showEmptyWindow(int argc, char **argv);
/// 100,000 conversations in the inbox's view, scrolled.
int showConversations(int argc, char **argv);
/// As many rows in a plain list that paints nothing.
int showPlainList(int argc, char **argv);

struct Child {
    QString name;
    int (*run)(int argc, char **argv) = nullptr;
};
const QList<Child> &allChildren();

} // namespace linedesk
