// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace linedesk {

/// How a run of the real program ended.
struct ProgramRun {
    int exitCode = -1; ///< -1: it crashed, did not start or did not end within two minutes
    QByteArray output;
    QByteArray errors;

    /// The one object of --json; empty when the output is anything else.
    QJsonObject json() const;
    /// For messages of failed comparisons.
    QByteArray told() const { return QByteArray::number(exitCode) + ' ' + output.left(300) + errors.left(600); }
};

/// Runs the program named by LINEDESK_PROGRAM.
ProgramRun runProgram(const QStringList &arguments);

} // namespace linedesk
