// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QColor>
#include <QList>
#include <QString>

#include <optional>

namespace linedesk {

/// The value of a role in a theme: the one place where colours are spelt.
QColor themeColor(ThemeName theme, ColorRole role);

const QList<ThemeName> &allThemes();
/// The word of settings and of the command line: "light", "dark", "contrast".
QString themeWord(ThemeName theme);
std::optional<ThemeName> themeFromWord(const QString &word);

/// The role's name as the style picture shows it, such as "TextSecondary". Not for translation.
QString colorRoleName(ColorRole role);

} // namespace linedesk
