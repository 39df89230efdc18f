// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace linedesk {

namespace {

struct RoleColors {
    ColorRole role;
    const char *name;
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

constexpr QRgb clear = 0x00000000;

// In the order of ColorRole; the test of themes checks that none is missing.
constexpr std::array<RoleColors, colorRoleCount> table{{
    {ColorRole::Surface, "Surface", 0xFFFFFFFF, 0xFF16181D, 0xFF000000},
    {ColorRole::Raised, "Raised", 0xFFFFFFFF, 0xFF1E2128, 0xFF000000},
    {ColorRole::Sunken, "Sunken", 0xFFF6F7F9, 0xFF111317, 0xFF000000},
    {ColorRole::Hover, "Hover", 0xFFF1F3F7, 0xFF20242C, 0xFF1F1F1F},
    {ColorRole::Selected, "Selected", 0xFFE7EFFD, 0xFF24314F, 0xFF003A6B},
    {ColorRole::Text, "Text", 0xFF14171F, 0xFFECEEF2, 0xFFFFFFFF},
    {ColorRole::TextSecondary, "TextSecondary", 0xFF5B6472, 0xFFA4ADBA, 0xFFFFFFFF},
    {ColorRole::TextDisabled, "TextDisabled", 0xFF9AA3AF, 0xFF6B7482, 0xFFBBBBBB},
    {ColorRole::Hairline, "Hairline", 0xFFE3E6EB, 0xFF2B2F38, 0xFFFFFFFF},
    {ColorRole::Accent, "Accent", 0xFF2762D9, 0xFF6C9BFF, 0xFFFFD400},
    {ColorRole::OnAccent, "OnAccent", 0xFFFFFFFF, 0xFF16181D, 0xFF000000},
    {ColorRole::FocusRing, "FocusRing", 0xFF2762D9, 0xFF6C9BFF, 0xFFFFD400},
    {ColorRole::Ok, "Ok", 0xFF1A7A41, 0xFF4CC38A, 0xFF5CFF9D},
    {ColorRole::Near, "Near", 0xFF9A5B00, 0xFFF0B429, 0xFFFFB84D},
    {ColorRole::Breached, "Breached", 0xFFC62F3B, 0xFFFF6B76, 0xFFFF9C9C},
    {ColorRole::Unknown, "Unknown", 0xFF6B4FBB, 0xFFA78BFA, 0xFFD2C2FF},
    {ColorRole::BubbleCustomer, "BubbleCustomer", 0xFFF0F2F5, 0xFF262A33, 0xFF000000},
    {ColorRole::OnBubbleCustomer, "OnBubbleCustomer", 0xFF14171F, 0xFFECEEF2, 0xFFFFFFFF},
    {ColorRole::SecondaryOnBubbleCustomer, "SecondaryOnBubbleCustomer", 0xFF5B6472, 0xFFA4ADBA, 0xFFFFFFFF},
    {ColorRole::BubbleStaff, "BubbleStaff", 0xFF2762D9, 0xFF2C4A8A, 0xFF000000},
    {ColorRole::OnBubbleStaff, "OnBubbleStaff", 0xFFFFFFFF, 0xFFECEEF2, 0xFFFFFFFF},
    {ColorRole::SecondaryOnBubbleStaff, "SecondaryOnBubbleStaff", 0xFFE8EFFC, 0xFFBFC8D6, 0xFFFFFFFF},
    {ColorRole::BubbleBot, "BubbleBot", 0xFFFFFFFF, 0xFF16181D, 0xFF000000},
    {ColorRole::OnBubbleBot, "OnBubbleBot", 0xFF14171F, 0xFFECEEF2, 0xFFFFFFFF},
    {ColorRole::SecondaryOnBubbleBot, "SecondaryOnBubbleBot", 0xFF5B6472, 0xFFA4ADBA, 0xFFFFFFFF},
    {ColorRole::BubbleOutline, "BubbleOutline", clear, clear, 0xFFFFFFFF},
    {ColorRole::Shadow, "Shadow", 0x28101828, 0x80000000, clear},
    {ColorRole::ControlBorder, "ControlBorder", 0xFFCBD1DA, 0xFF3B414D, 0xFFFFFFFF},
    {ColorRole::Skeleton, "Skeleton", 0xFFEBEEF2, 0xFF262A33, 0xFF3A3A3A},
    {ColorRole::OnAvatar, "OnAvatar", 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF},
}};

} // namespace

QColor themeColor(ThemeName theme, ColorRole role)
{
    const RoleColors &row = table[static_cast<std::size_t>(role)];
    Q_ASSERT(row.role == role);
    switch (theme) {
    case ThemeName::Light: return QColor::fromRgba(row.light);
    case ThemeName::Dark: return QColor::fromRgba(row.dark);
    case ThemeName::Contrast: return QColor::fromRgba(row.contrast);
    }
    Q_UNREACHABLE();
}

const QList<ThemeName> &allThemes()
{
    static const QList<ThemeName> themes{ThemeName::Light, ThemeName::Dark, ThemeName::Contrast};
    return themes;
}

QString themeWord(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light: return QStringLiteral("light");
    case ThemeName::Dark: return QStringLiteral("dark");
    case ThemeName::Contrast: return QStringLiteral("contrast");
    }
    Q_UNREACHABLE();
}

std::optional<ThemeName> themeFromWord(const QString &word)
{
    const auto &themes = allThemes();
    const auto it =
        std::find_if(themes.begin(), themes.end(), [&word](ThemeName theme) { return themeWord(theme) == word; });
    return it == themes.end() ? std::nullopt : std::optional(*it);
}

QString colorRoleName(ColorRole role)
{
    return QString::fromLatin1(table[static_cast<std::size_t>(role)].name);
}

} // namespace linedesk
