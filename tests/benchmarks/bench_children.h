// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonObject>
#include <QProcessEnvironment>

namespace linedesk {

/// Starts processes to be measured, with files and settings of their own. Windows are drawn off screen.
class BenchChildren {
public:
    /// `folder` holds what they write and outlives this.
    explicit BenchChildren(const QString &folder);

    /// What a child of this program's table says, and when it was started ("started", nanoseconds of the steady clock). Blocks. Errors:
    /// FileFailed when it does not start, ends badly or says nothing.
    Result<QJsonObject> run(const QString &child) const;
    /// The same of the program that shows an empty window and loads nothing but Qt.
    Result<QJsonObject> runEmptyWindow() const;

private:
    Result<QJsonObject> runProgram(const QString &program, const QStringList &arguments) const;

    QProcessEnvironment m_environment;
};

/// Milliseconds from the start of a process to its first paint.
double msToPaint(const QJsonObject &figures);

} // namespace linedesk
