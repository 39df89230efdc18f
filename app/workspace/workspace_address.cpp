// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace_address.h"

namespace linedesk {

Result<WorkspaceAddress> parseWorkspaceAddress(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String("embedded")) {
        return WorkspaceAddress{};
    }
    constexpr QLatin1String sqlite("sqlite:");
    if (text.startsWith(sqlite)) {
        const QString file = text.mid(sqlite.size());
        return file.isEmpty() ? Result<WorkspaceAddress>(makeError(ErrorKind::WrongCall, {QStringLiteral("URL"), text}))
                              : WorkspaceAddress{WorkspaceAddress::Kind::SqliteFile, file, {}};
    }
    if (text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://"))) {
        return WorkspaceAddress{WorkspaceAddress::Kind::Postgresql, {}, text};
    }
    const qsizetype scheme = text.indexOf(u':');
    if (scheme >= 0) {
        return makeError(ErrorKind::WrongCall, {QStringLiteral("URL scheme"), text.left(scheme)});
    }
    return makeError(ErrorKind::NotFound, {QStringLiteral("profile"), text});
}

} // namespace linedesk
