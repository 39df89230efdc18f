// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/first_paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace linedesk {

FirstPaint::FirstPaint(Test isIt, std::function<void(qint64)> told)
    : m_isIt(std::move(isIt))
    , m_told(std::move(told))
{
    QCoreApplication::instance()->installEventFilter(this);
}

FirstPaint::~FirstPaint() = default;

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isSeen && event->type() == QEvent::Paint && m_isIt(*watched)) {
        m_isSeen = true;
        // The paint under way ends, and reaches the window, before anything else is done.
        QTimer::singleShot(0, this, [this] { m_told(steadyNanoseconds()); });
    }
    return false;
}

qint64 steadyNanoseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

qint64 residentKib()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:")) {
            return line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return 0;
}

void sayFigures(const QJsonObject &figures)
{
    const QByteArray line = QJsonDocument(figures).toJson(QJsonDocument::Compact) + '\n';
    std::fputs(line.constData(), stdout);
    std::fflush(stdout);
}

} // namespace linedesk
