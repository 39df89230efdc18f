// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme_choice.h"

#include "app/settings/settings.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

#include <QPalette>

namespace linedesk {

ThemeName themeOfPalette(const QPalette &palette)
{
    const int text = palette.color(QPalette::WindowText).lightness();
    const int window = palette.color(QPalette::Window).lightness();
    return text > window ? ThemeName::Dark : ThemeName::Light;
}

ThemeName themeOfSetting(const QString &word, ThemeName system)
{
    return themeFromWord(word).value_or(system);
}

StyleChoice::StyleChoice(const Settings &settings, Style &style, ThemeName system, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_style(style)
    , m_system(system)
{
    apply();
    connect(&settings, &Settings::changed, this, &StyleChoice::onSettingChanged);
}

void StyleChoice::setSystemTheme(ThemeName system)
{
    m_system = system;
    apply();
}

void StyleChoice::apply()
{
    m_style.setTheme(themeOfSetting(m_settings.text(Setting::Theme), m_system));
    m_style.setDensity(
        m_settings.text(Setting::Density) == QLatin1String("compact") ? Density::Compact : Density::Comfortable);
    m_style.setTextScale(m_settings.number(Setting::TextScale));
    m_style.setMotionReduced(m_settings.isOn(Setting::ReduceMotion));
}

void StyleChoice::onSettingChanged(Setting setting)
{
    switch (setting) {
    case Setting::Theme:
    case Setting::Density:
    case Setting::TextScale:
    case Setting::ReduceMotion: apply(); return;
    default: return;
    }
}

} // namespace linedesk
