// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/application.h"

#include "app/database/postgres_address.h"
#include "app/launch/command_call.h"
#include "app/launch/command_output.h"
#include "app/launch/command_table.h"
#include "app/launch/window_session.h"
#include "app/platform/paths.h"
#include "app/platform/single_instance.h"
#include "app/settings/settings.h"
#include "ui/shell/language.h"
#include "ui/style/console_style.h"
#include "ui/style/fonts.h"
#include "ui/style/style.h"
#include "ui/style/theme_choice.h"

#include <QApplication>

#include <cstdio>

namespace linedesk {

namespace {

bool hasPasswordInUrl(const WorkspaceAddress &address)
{
    if (address.kind != WorkspaceAddress::Kind::Postgresql) {
        return false;
    }
    const Result<PostgresAddress> parsed = parsePostgresAddress(address.url, false);
    return parsed && parsed->hasPasswordInUrl;
}

} // namespace

int runWindow(QApplication &application, const CommandCall &call)
{
    SingleInstance instance;
    if (!instance.claim()) {
        return 0; // the first window was told to show itself
    }
    Settings settings(openSettingFile(settingsFile()));
    Style style;
    const StyleChoice choice(settings, style, themeOfPalette(QApplication::palette()));
    wearStyle(application, style);
    Language language;
    language.follow(settings);

    WindowSession session(call.workspace, settings, style);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &session, &WindowSession::raise);
    session.start();
    // The workspace is being opened on another thread; what the window will need meanwhile.
    for (const TextRole role : {TextRole::Body, TextRole::BodyStrong, TextRole::Secondary, TextRole::Heading}) {
        warmFont(style.font(role));
    }
    return QApplication::exec();
}

int runCommand(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    CommandOutput output(out, err);
    const Result<CommandCall> call = parseCommandLine(arguments);
    if (!call) {
        return output.fail(call.error());
    }
    if (call->has(QStringLiteral("version"))) {
        output.print(QStringLiteral("linedesk ") + QStringLiteral(LINEDESK_VERSION));
        return 0;
    }
    if (call->has(QStringLiteral("help"))) {
        output.print(helpText(call->command));
        return 0;
    }
    const int status = findCommand(call->command)->run(*call, output);
    if (status == 0 && hasPasswordInUrl(call->workspace.address)) {
        output.note(QStringLiteral("linedesk: warning: others on this computer can see a password in a URL. "
                                   "Put it into PGPASSWORD or ~/.pgpass."));
    }
    return status;
}

} // namespace linedesk
