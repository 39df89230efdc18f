// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linedesk {

struct CommandCall;
class CommandOutput;

// Each runs one command to its end and answers the exit status: 0 done, 1 failed, 2 a wrong call.

int runInbox(const CommandCall &call, CommandOutput &output);
int runTranscript(const CommandCall &call, CommandOutput &output);
int runQueue(const CommandCall &call, CommandOutput &output);
int runKpis(const CommandCall &call, CommandOutput &output);
int runSetup(const CommandCall &call, CommandOutput &output);
int runSample(const CommandCall &call, CommandOutput &output);
int runScreenshot(const CommandCall &call, CommandOutput &output);

} // namespace linedesk
