// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace linedesk {

struct CommandCall;
class CommandOutput;

struct CommandOption {
    const char *name = nullptr;
    const char *value = nullptr; ///< null: a switch
    const char *help = nullptr;
};

struct CommandFacts {
    const char *name = nullptr;
    const char *arguments = nullptr; ///< as shown in the help
    int leastArguments = 0;
    int mostArguments = 0;
    const char *help = nullptr;
    QList<CommandOption> options;
    int (*run)(const CommandCall &call, CommandOutput &output) = nullptr; ///< null: not in this version
};

/// Every command, those of later versions too.
const QList<CommandFacts> &commandTable();
const CommandFacts *findCommand(const QString &name);
/// Options that go with every command and with the window.
const QList<CommandOption> &commonOptions();

} // namespace linedesk
