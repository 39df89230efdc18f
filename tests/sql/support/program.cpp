// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sql/support/program.h"

#include <QJsonDocument>
#include <QProcess>

namespace linedesk {

QJsonObject ProgramRun::json() const
{
    return QJsonDocument::fromJson(output).object();
}

ProgramRun runProgram(const QStringList &arguments)
{
    constexpr int mostMilliseconds = 120'000;
    QProcess process;
    process.start(qEnvironmentVariable("LINEDESK_PROGRAM"), arguments);
    const bool hasEnded = process.waitForFinished(mostMilliseconds) && process.exitStatus() == QProcess::NormalExit;
    return {hasEnded ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace linedesk
