// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_rail.h"

#include "ui/shell/action_table.h"
#include "ui/shell/nav_button.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace linedesk {

namespace {

IconName iconOf(PageName page)
{
    switch (page) {
    case PageName::Inbox: return IconName::Inbox;
    case PageName::Queue: return IconName::Queue;
    case PageName::Dashboard: return IconName::Dashboard;
    }
    Q_UNREACHABLE();
}

Action actionOf(PageName page)
{
    switch (page) {
    case PageName::Inbox: return Action::ShowInbox;
    case PageName::Queue: return Action::ShowQueue;
    case PageName::Dashboard: return Action::ShowDashboard;
    }
    Q_UNREACHABLE();
}

QString tipOf(Action action)
{
    const QString key = factsOf(action).keys.constFirst().toString(QKeySequence::NativeText);
    return NavRail::tr("%1 (%2)", "what a click does, its key").arg(actionText(action), key);
}

} // namespace

NavRail::NavRail(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_menu(new NavButton(style, IconName::Settings, this))
{
    setObjectName(QStringLiteral("navRail"));
    auto *column = new QVBoxLayout(this);
    const int grid = style.px(Metric::Grid);
    column->setContentsMargins(0, 2 * grid, 0, 2 * grid);
    column->setSpacing(grid);
    for (const PageName page : allPages()) {
        auto *button = new NavButton(style, iconOf(page), this);
        button->setObjectName(QStringLiteral("nav_%1").arg(pageWord(page)));
        button->setCheckable(true);
        connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
        column->addWidget(button);
        m_pages.insert(page, button);
    }
    column->addStretch(1);
    m_menu->setObjectName(QStringLiteral("nav_view"));
    connect(m_menu, &QAbstractButton::clicked, this, &NavRail::menuRequested);
    column->addWidget(m_menu);
    connect(&style, &Style::changed, this, &NavRail::restyle);
    restyle();
    retranslate();
}

NavRail::~NavRail() = default;

void NavRail::setCurrent(PageName page)
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        it.value()->setChecked(it.key() == page);
    }
}

void NavRail::setWaiting(int count)
{
    m_waiting = count;
    m_pages.value(PageName::Queue)->setCount(count, tr("%n waiting", "customers", count));
}

QPoint NavRail::menuCorner() const
{
    return m_menu->mapToGlobal(QPoint(m_menu->width(), m_menu->height()));
}

void NavRail::retranslate()
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        it.value()->setWord(pageTitle(it.key()), tipOf(actionOf(it.key())));
    }
    m_menu->setWord(tr("View", "a menu, short"), tipOf(Action::OpenViewMenu));
    setWaiting(m_waiting);
    setAccessibleName(tr("Pages"));
}

void NavRail::restyle()
{
    setFixedWidth(m_style.px(Metric::NavWidth) + m_style.px(Metric::HairlineWidth));
    update();
}

void NavRail::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.color(ColorRole::Sunken));
    const int line = m_style.px(Metric::HairlineWidth);
    painter.fillRect(QRect(width() - line, 0, line, height()), m_style.color(ColorRole::Hairline));
}

void NavRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down) {
        focusNextChild();
    } else if (event->key() == Qt::Key_Up) {
        focusPreviousChild();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void NavRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace linedesk
