// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace linedesk {

struct CommandCall;
class CommandOutput;

struct CommandOption {
    const char *name;
    const char *value; ///< null: a switch
    const char *help;
};

struct CommandFacts {
    const char *name;
    const char *arguments; ///< as shown in the help
    int leastArguments;
    int mostArguments;
    const char *help;
    QList<CommandOption> options;
    int (*run)(const CommandCall &call, CommandOutput &output); ///< null: not in this version
};

/// Every command, those of later versions too.
const QList<CommandFacts> &commandTable();
const CommandFacts *findCommand(const QString &name);
/// Options that go with every command and with the window.
const QList<CommandOption> &commonOptions();

} // namespace linedesk
