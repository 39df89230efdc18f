// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benches.h"

namespace linedesk {

const QList<Bench> &allBenches()
{
    static const QList<Bench> benches{
        {QStringLiteral("inbox"), benchInbox, nullptr},
        {QStringLiteral("transcript"), benchTranscript, nullptr},
        {QStringLiteral("queue"), benchQueue, nullptr},
        {QStringLiteral("kpis"), benchKpis, nullptr},
        {QStringLiteral("start"), nullptr, benchStart},
        {QStringLiteral("list"), nullptr, benchList},
    };
    return benches;
}

} // namespace linedesk
