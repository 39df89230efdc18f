// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An empty window that is shown, painted, and gone again.
#include "tests/benchmarks/first_paint.h"

#include <QApplication>
#include <QJsonObject>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    linedesk::FirstPaint paint([&window](const QObject &painted) { return &painted == &window; },
        [](qint64 at) {
            linedesk::sayFigures(
                {{QStringLiteral("painted"), at}, {QStringLiteral("rss_kib"), linedesk::residentKib()}});
            QCoreApplication::quit();
        });
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
