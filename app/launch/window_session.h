// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/open_workspace.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace linedesk {

class Console;
class OpeningWindow;
class Settings;
class Style;
class Ticker;

/// From the start of the program to its end: opens the workspace on a thread of its own, then shows the console. UI thread.
class WindowSession : public QObject {
    Q_OBJECT
public:
    WindowSession(WorkspaceRequest request, Settings &settings, const Style &style);
    ~WindowSession() override;

    void start();
    /// Brings whichever window there is to the front.
    void raise();

private:
    using Opened = Result<std::shared_ptr<Workspace>>;

    void open();
    void onOpened(const Opened &workspace);
    OpeningWindow &showOpening();

    WorkspaceRequest m_request;
    Settings &m_settings;
    const Style &m_style;
    QFuture<Opened> m_opened;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<OpeningWindow> m_opening;
    std::unique_ptr<Ticker> m_ticker;
    std::unique_ptr<Console> m_console;
};

} // namespace linedesk
