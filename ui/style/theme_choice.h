// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QObject>

class QPalette;
class QString;

namespace linedesk {

class Settings;
class Style;
enum class Setting;

/// Dark when the palette's text is lighter than its window. Ask it of the desktop's palette, before ours is set.
ThemeName themeOfPalette(const QPalette &palette);

/// The theme a settings word stands for; "system" (and any unknown word) is what the desktop has.
ThemeName themeOfSetting(const QString &word, ThemeName system);

/// Keeps a Style at what the settings say: theme, density, text scale, motion. Both must outlive it. UI thread.
class StyleChoice : public QObject {
    Q_OBJECT
public:
    StyleChoice(const Settings &settings, Style &style, ThemeName system, QObject *parent = nullptr);

    /// The desktop changed its mind about light and dark.
    void setSystemTheme(ThemeName system);

private:
    void apply();
    void onSettingChanged(Setting setting);

    const Settings &m_settings;
    Style &m_style;
    ThemeName m_system;
};

} // namespace linedesk
