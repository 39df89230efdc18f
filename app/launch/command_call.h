// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/open_workspace.h"

#include <QHash>
#include <QStringList>

namespace linedesk {

/// A command as it was called, its common options understood and its own ones still words.
struct CommandCall {
    QString command;                 ///< empty: the window
    QStringList arguments;           ///< behind the command
    QHash<QString, QString> options; ///< given ones, by name without dashes; a switch has an empty value
    WorkspaceRequest workspace;
    bool json = false;

    bool has(const QString &option) const { return options.contains(option); }
    QString text(const QString &option, const QString &standard = {}) const { return options.value(option, standard); }
    /// Errors: WrongCall when it is no number or out of range.
    Result<qint64> number(const QString &option, qint64 standard, qint64 least, qint64 most) const;
    Result<double> real(const QString &option, double standard, double least, double most) const;
    /// Device pixels per pixel of a picture. It must be known before the application object is made.
    Result<double> scale() const { return real(QStringLiteral("scale"), 1.0, 0.5, 4.0); }
};

/// Errors: WrongCall for an unknown command or option, a missing value, a bad URL or time; NotFound for an unknown profile;
/// Unsupported for a command of a later version.
Result<CommandCall> parseCommandLine(const QStringList &arguments);

/// Whether the words call a command, so that no window is needed. Looks at nothing else.
bool callsCommand(const QStringList &arguments);

/// The text of --help, for the program or one command.
QString helpText(const QString &command);

} // namespace linedesk
