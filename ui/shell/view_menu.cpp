// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_menu.h"

#include "app/settings/settings.h"
#include "ui/shell/action_set.h"

#include <QActionGroup>
#include <QEvent>

namespace linedesk {

ViewMenu::ViewMenu(Settings &settings, const ActionSet &actions, QWidget *parent)
    : QMenu(parent)
    , m_settings(settings)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("viewMenu"));
    connect(this, &QMenu::aboutToShow, this, &ViewMenu::rebuild); // so that the ticks are those of now
}

void ViewMenu::rebuild()
{
    clear();
    addChoices(tr("Theme"), Setting::Theme,
        {{QStringLiteral("system"), tr("As the desktop", "theme")}, {QStringLiteral("light"), tr("Light", "theme")},
            {QStringLiteral("dark"), tr("Dark", "theme")}, {QStringLiteral("contrast"), tr("High contrast", "theme")}});
    // Each language by its own name: who cannot read the one in force finds the way back.
    addChoices(tr("Language"), Setting::Language,
        {{QStringLiteral("system"), tr("As the desktop", "language")},
            {QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("th"), QStringLiteral("ไทย")},
            {QStringLiteral("ja"), QStringLiteral("日本語")}});
    addChoices(tr("Rows"), Setting::Density,
        {{QStringLiteral("comfortable"), tr("Comfortable", "rows")},
            {QStringLiteral("compact"), tr("Compact", "rows")}});
    QMenu *text = addMenu(tr("Text at %1%", "size of text").arg(m_settings.number(Setting::TextScale)));
    for (const Action action : {Action::TextLarger, Action::TextSmaller, Action::TextNormal}) {
        text->addAction(m_actions.action(action));
    }
    addSeparator();
    addPanelSwitch();
    addSeparator();
    addAction(m_actions.action(Action::Refresh));
    addAction(m_actions.action(Action::ShowKeys));
    addSeparator();
    addAction(m_actions.action(Action::Quit));
}

QMenu *ViewMenu::addChoices(const QString &title, Setting setting, const QList<Choice> &choices)
{
    QMenu *menu = addMenu(title);
    auto *group = new QActionGroup(menu);
    const QString inForce = m_settings.text(setting);
    for (const Choice &choice : choices) {
        QAction *action = group->addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(choice.value == inForce);
        menu->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, setting, value = choice.value] { m_settings.set(setting, value); });
    }
    return menu;
}

void ViewMenu::addPanelSwitch()
{
    QAction *panel = m_actions.action(Action::ToggleCustomerPanel);
    panel->setCheckable(true);
    panel->setChecked(m_settings.isOn(Setting::CustomerPanel));
    addAction(panel);
}

void ViewMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible()) {
        rebuild();
    }
    QMenu::changeEvent(event);
}

} // namespace linedesk
