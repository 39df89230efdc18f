// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/application.h"
#include "app/launch/command_call.h"
#include "tests/benchmarks/children.h"
#include "tests/benchmarks/first_paint.h"

#include <QApplication>
#include <QJsonObject>
#include <QListView>
#include <QMainWindow>

namespace linedesk {

namespace {

void sayAndQuit(qint64 paintedAt)
{
    sayFigures({{QStringLiteral("painted"), paintedAt}, {QStringLiteral("rss_kib"), residentKib()}});
    QCoreApplication::quit();
}

/// The viewport of the inbox's list once that has rows.
bool isFilledInbox(const QObject &painted)
{
    const auto *list = qobject_cast<const QListView *>(painted.parent());
    return list != nullptr && list->objectName() == QLatin1String("conversationList") && list->viewport() == &painted
        && list->model()->rowCount() > 0;
}

} // namespace

int showProgram(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Result<CommandCall> call = parseCommandLine({});
    if (!call) {
        return 1;
    }
    const FirstPaint paint(isFilledInbox, sayAndQuit);
    return runWindow(application, *call);
}

int showEmptyWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    const FirstPaint paint([&window](const QObject &painted) { return &painted == &window; }, sayAndQuit);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

} // namespace linedesk
