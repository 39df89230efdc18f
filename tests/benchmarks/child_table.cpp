// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/children.h"

namespace linedesk {

const QList<Child> &allChildren()
{
    static const QList<Child> children{
        {QStringLiteral("start"), showProgram},
        {QStringLiteral("empty"), showEmptyWindow},
        {QStringLiteral("list"), showConversations},
        {QStringLiteral("plain-list"), showPlainList},
    };
    return children;
}

} // namespace linedesk
