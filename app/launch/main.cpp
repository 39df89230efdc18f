// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/application.h"
#include "app/launch/command_call.h"
#include "app/launch/command_output.h"
#include "app/platform/display.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QTextStream>

#include <cstdio>

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words.append(QString::fromLocal8Bit(argv[i]));
    }
    return words;
}

/// A picture needs no display: the size of its pixels is set before Qt starts.
int runPicture(int argc, char **argv, const QStringList &words, const linedesk::CommandCall &call)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (const linedesk::Result<double> scale = call.scale()) {
        qputenv("QT_SCALE_FACTOR", QByteArray::number(*scale));
    }
    const QApplication application(argc, argv);
    return linedesk::runCommand(words);
}

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("linedesk"));
    QCoreApplication::setApplicationName(QStringLiteral("linedesk"));
    // Qt has taken its own options out.
    const linedesk::Result<linedesk::CommandCall> call =
        linedesk::parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!call) {
        QTextStream out(stdout);
        QTextStream err(stderr);
        return linedesk::CommandOutput(out, err).fail(call.error());
    }
    return linedesk::runWindow(application, *call);
}

int refuseWindow(const QStringList &words)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    linedesk::CommandOutput output(out, err);
    const linedesk::Result<linedesk::CommandCall> call = linedesk::parseCommandLine(words);
    if (!call) {
        return output.fail(call.error());
    }
    output.note(QStringLiteral("linedesk: There is no display to open a window on. A picture needs none: "
                               "linedesk screenshot inbox --out inbox.png"));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList words = wordsOf(argc, argv);
    if (!linedesk::callsCommand(words)) {
        // Qt would end the program here without a sentence.
        return linedesk::hasDisplay() || words.contains(QLatin1String("-platform")) ? runWindow(argc, argv)
                                                                                    : refuseWindow(words);
    }
    // What a script reads on standard error is the sentence alone; QT_LOGGING_RULES brings the log back.
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    const linedesk::Result<linedesk::CommandCall> call = linedesk::parseCommandLine(words);
    if (call && call->command == QLatin1String("screenshot")) {
        return runPicture(argc, argv, words, *call);
    }
    const QCoreApplication application(argc, argv);
    return linedesk::runCommand(words);
}
