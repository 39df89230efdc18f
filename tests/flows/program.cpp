// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/program.h"

#include <QJsonDocument>
#include <QProcess>

namespace linedesk {

namespace {

/// Reaching it is a failure.
constexpr int longestRunMs = 60'000;

} // namespace

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QByteArray Answer::told() const
{
    return QStringLiteral("status %1, out “%2”, err “%3”").arg(status).arg(out.left(400), err.left(800)).toUtf8();
}

QString Answer::asFailure(int wanted) const
{
    if (status != wanted) {
        return QStringLiteral("status %1 instead of %2: %3").arg(status).arg(wanted).arg(err);
    }
    if (!out.isEmpty()) {
        return QStringLiteral("it printed: ") + out;
    }
    const bool isOneLine = err.count(u'\n') == 1 && err.endsWith(u'\n');
    const QString text = err.trimmed();
    // A sentence, a blank, the next step: "No connection to db. Check that it runs."
    const bool hasNextStep = text.contains(QLatin1String(". ")) && text.endsWith(u'.');
    if (!isOneLine || !text.startsWith(QLatin1String("linedesk: ")) || !hasNextStep) {
        return QStringLiteral("not one sentence and a next step: ") + err;
    }
    return QStringLiteral("ok");
}

Program::Program() = default;

Answer Program::run(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("QT_LOGGING_RULES"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(qEnvironmentVariable("LINEDESK_PROGRAM"), arguments);
    Answer answer;
    if (process.waitForFinished(longestRunMs) && process.exitStatus() == QProcess::NormalExit) {
        answer.status = process.exitCode();
    }
    answer.out = QString::fromUtf8(process.readAllStandardOutput());
    answer.err = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

Answer Program::ask(const QString &workspace, const QStringList &arguments) const
{
    return run(arguments + QStringList{QStringLiteral("--json"), QStringLiteral("--workspace"), workspace});
}

} // namespace linedesk
