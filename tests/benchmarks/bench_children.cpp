// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bench_children.h"

#include "tests/benchmarks/first_paint.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

namespace linedesk {

namespace {

constexpr int longestMs = 120'000;

} // namespace

BenchChildren::BenchChildren(const QString &folder)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        m_environment.insert(QLatin1String(variable), folder + u'/' + QLatin1String(variable));
    }
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
}

Result<QJsonObject> BenchChildren::run(const QString &child) const
{
    return runProgram(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), child});
}

Result<QJsonObject> BenchChildren::runEmptyWindow() const
{
    return runProgram(QCoreApplication::applicationFilePath() + QStringLiteral("_window"), {});
}

Result<QJsonObject> BenchChildren::runProgram(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 started = steadyNanoseconds();
    process.start(program, arguments);
    const bool isEnded = process.waitForFinished(longestMs);
    QJsonObject figures = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (!isEnded || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || figures.isEmpty()) {
        return makeError(ErrorKind::FileFailed, {program + u' ' + arguments.join(u' ')}, process.errorString());
    }
    figures.insert(QStringLiteral("started"), started);
    return figures;
}

double msToPaint(const QJsonObject &figures)
{
    constexpr double nanosecondsPerMs = 1e6;
    const qint64 took =
        figures.value(QLatin1String("painted")).toInteger() - figures.value(QLatin1String("started")).toInteger();
    return static_cast<double>(took) / nanosecondsPerMs;
}

} // namespace linedesk
