// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/settle.h"

#include <QEventLoop>
#include <QTimer>

namespace linedesk {

bool settle(const std::function<bool()> &isSettled, std::chrono::milliseconds limit)
{
    constexpr auto look = std::chrono::milliseconds(10);
    QEventLoop loop;
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, &loop, [&] {
        if (isSettled()) {
            loop.quit();
        }
    });
    looks.start(look);
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    loop.exec();
    return isSettled();
}

} // namespace linedesk
