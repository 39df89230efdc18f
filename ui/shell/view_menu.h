// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace linedesk {

class ActionSet;
class Settings;
enum class Setting;

/// How the console looks: theme, language, text, rows, panel. Writes settings only; who follows them changes the look.
class ViewMenu : public QMenu {
    Q_OBJECT
public:
    ViewMenu(Settings &settings, const ActionSet &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice {
        QString value;
        QString text;
    };

    void rebuild();
    QMenu *addChoices(const QString &title, Setting setting, const QList<Choice> &choices);
    void addPanelSwitch();

    Settings &m_settings;
    const ActionSet &m_actions;
};

} // namespace linedesk
