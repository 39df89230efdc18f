// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_seed.h"

#include <QRandomGenerator>
#include <QString>

namespace linedesk {

quint64 testSeed()
{
    static const quint64 seed = [] {
        bool isGiven = false;
        const quint64 given = qEnvironmentVariable("LINEDESK_SEED").toULongLong(&isGiven);
        const quint64 chosen = isGiven ? given : QRandomGenerator::system()->generate();
        qInfo("LINEDESK_SEED=%llu", static_cast<unsigned long long>(chosen));
        return chosen;
    }();
    return seed;
}

bool isFullRun()
{
    return qEnvironmentVariableIntValue("LINEDESK_FULL") == 1;
}

} // namespace linedesk
