// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/create_tables.h"
#include "app/embedded/embedded_store.h"
#include "app/launch/command_call.h"
#include "app/launch/command_output.h"
#include "app/launch/commands.h"
#include "app/workspace/workspace.h"

#include <QJsonObject>

namespace linedesk {

int runSetup(const CommandCall &call, CommandOutput &output)
{
    const QString what = call.arguments.first();
    if (what == QLatin1String("roles")) {
        return output.fail(makeError(ErrorKind::Unsupported, {QStringLiteral("setup roles")}));
    }
    if (what != QLatin1String("tables")) {
        return output.fail(makeError(ErrorKind::WrongCall, {QStringLiteral("arguments"), what}));
    }
    WorkspaceRequest request = call.workspace;
    request.mayCreateFile = true;
    const auto workspace = openBareWorkspace(request);
    if (!workspace) {
        return output.fail(workspace.error());
    }
    const Workspace &parts = **workspace;
    JobOptions options;
    options.deadline = std::chrono::minutes(5);
    options.isRead = false;
    const auto job = [&parts](SqlSession &session) { return createTables(session, *parts.catalog, parts.store.get()); };
    const Outcome created = parts.pool->run<Done>(job, options).future.result();
    if (!created) {
        return output.fail(created.error());
    }
    if (call.json) {
        output.printJson({{QStringLiteral("values"), QJsonObject{{QStringLiteral("created"), true}}}});
    } else {
        output.print(
            QStringLiteral("The tables are there. Fill them with: linedesk sample --customers N --messages M"));
    }
    return 0;
}

} // namespace linedesk
