// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/window_session.h"

#include "app/async/deliver.h"
#include "app/async/own_thread.h"
#include "app/async/ticker.h"
#include "app/launch/console.h"
#include "app/launch/opening_window.h"
#include "app/platform/log_categories.h"
#include "app/settings/settings.h"
#include "app/workspace/workspace.h"
#include "ui/shell/main_window.h"

#include <QTimer>

namespace linedesk {

namespace {

/// An embedded workspace is open before this: then no stand-in flickers by.
constexpr auto openingShownAfter = std::chrono::milliseconds(400);
constexpr QSize openingSize(960, 600);

} // namespace

WindowSession::WindowSession(WorkspaceRequest request, Settings &settings, const Style &style)
    : m_request(std::move(request))
    , m_settings(settings)
    , m_style(style)
{
}

WindowSession::~WindowSession()
{
    m_console.reset();
    m_opened.waitForFinished();
}

void WindowSession::start()
{
    open();
}

void WindowSession::raise()
{
    QWidget *window = m_console ? static_cast<QWidget *>(&m_console->window()) : m_opening.get();
    if (window != nullptr) {
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->show();
        window->raise();
        window->activateWindow();
    }
}

void WindowSession::open()
{
    m_request.poolSize = m_settings.number(Setting::PoolSize);
    m_request.poolOverflow = m_settings.number(Setting::PoolOverflow);
    m_opened = runOnOwnThread<Opened>([request = m_request] { return openWorkspace(request); });
    deliver(m_opened, this, [this](const Opened &workspace) { onOpened(workspace); });
    QTimer::singleShot(openingShownAfter, this, [this] {
        if (!m_console) {
            showOpening().showOpening();
        }
    });
}

OpeningWindow &WindowSession::showOpening()
{
    if (!m_opening) {
        m_opening = std::make_unique<OpeningWindow>(m_style);
        m_opening->resize(openingSize);
        connect(m_opening.get(), &OpeningWindow::retryRequested, this, [this] {
            m_opening->showOpening();
            open();
        });
        m_opening->show();
    }
    return *m_opening;
}

void WindowSession::onOpened(const Opened &workspace)
{
    if (!workspace) {
        qCWarning(lcLaunch).noquote() << "workspace not opened:" << errorName(workspace.error().kind)
                                      << workspace.error().cause;
        showOpening().showFailure(workspace.error());
        return;
    }
    m_workspace = *workspace;
    m_workspace->pool->statementLog().setEcho(m_settings.isOn(Setting::StatementEcho));
    m_ticker = std::make_unique<Ticker>(*m_workspace->clock);
    m_console = std::make_unique<Console>(*m_workspace, loadersOf(*m_workspace), m_settings, m_style, *m_ticker);
    m_ticker->start();
    m_console->window().show();
    m_opening.reset();
}

} // namespace linedesk
