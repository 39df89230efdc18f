// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace linedesk {

/// What one call of the program left behind.
struct Answer {
    int status = -1; ///< exit status; -1 when it crashed or did not end
    QString out;
    QString err;

    /// The object that --json printed; empty when it is none.
    QJsonObject json() const;
    QJsonArray rows() const { return json().value(QLatin1String("rows")).toArray(); }
    /// "next", empty at the end.
    QString next() const { return json().value(QLatin1String("next")).toString(); }
    /// Everything in one line, for the message of a failed check.
    QByteArray told() const;
    /// "ok" when it failed as it must with this status: nothing on standard output, on standard error one line of at least two sentences.
    /// Otherwise what is wrong.
    QString asFailure(int wanted) const;
};

/// The program under test, called as a person or a script calls it, with a home of its own.
class Program {
public:
    Program();

    /// Runs it to its end.
    Answer run(const QStringList &arguments) const;
    /// The same with --json, on a workspace.
    Answer ask(const QString &workspace, const QStringList &arguments) const;

    /// Where the training workspace of these calls lies.
    QString trainingFile() const { return m_home.filePath(QStringLiteral("data/linedesk/training.sqlite")); }
    QString filePath(const QString &name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_home;
};

} // namespace linedesk
