// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/opening_window.h"

#include "app/async/feed_state.h"
#include "ui/style/style.h"
#include "ui/widgets/state_panel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace linedesk {

OpeningWindow::OpeningWindow(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_panel(new StatePanel(style, this))
{
    setObjectName(QStringLiteral("openingWindow"));
    setWindowTitle(QStringLiteral("Linedesk"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(m_panel, &StatePanel::retryRequested, this, &OpeningWindow::retryRequested);
}

void OpeningWindow::showOpening()
{
    m_panel->follow({FeedState::Phase::Loading, std::nullopt, std::nullopt}, false);
}

void OpeningWindow::showFailure(const Error &error)
{
    m_panel->follow({FeedState::Phase::Failed, error, std::nullopt}, false);
}

void OpeningWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_style.color(ColorRole::Surface));
}

} // namespace linedesk
