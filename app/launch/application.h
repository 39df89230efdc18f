// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace linedesk {

struct CommandCall;

/// Runs the window to its end. Answers the exit status.
int runWindow(QApplication &application, const CommandCall &call);

/// Runs a command to its end on the given words. Needs a QCoreApplication; `screenshot` a QApplication.
int runCommand(const QStringList &arguments);

} // namespace linedesk
