// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QtGlobal>

#include <algorithm>

namespace linedesk {

namespace {

constexpr double lineHeightFactor = 1.45;

int basePixels(TextRole role)
{
    switch (role) {
    case TextRole::Body:
    case TextRole::BodyStrong:
    case TextRole::Tabular: return 13;
    case TextRole::Secondary:
    case TextRole::SecondaryStrong: return 11;
    case TextRole::Heading: return 15;
    case TextRole::Figure: return 28;
    }
    Q_UNREACHABLE();
}

bool isStrong(TextRole role)
{
    return role == TextRole::BodyStrong || role == TextRole::SecondaryStrong || role == TextRole::Heading
        || role == TextRole::Figure;
}

} // namespace

Style::Style(QObject *parent)
    : QObject(parent)
{
    remake();
}

Style::~Style() = default;

void Style::setTheme(ThemeName theme)
{
    if (m_theme != theme) {
        m_theme = theme;
        Q_EMIT changed();
    }
}

void Style::setDensity(Density density)
{
    if (m_density != density) {
        m_density = density;
        Q_EMIT changed();
    }
}

void Style::setTextScale(int percent)
{
    const int allowed = std::clamp(percent, 80, 200);
    if (m_textScale != allowed) {
        m_textScale = allowed;
        remake();
        Q_EMIT changed();
    }
}

void Style::setMotionReduced(bool reduced)
{
    if (m_motionReduced != reduced) {
        m_motionReduced = reduced;
        Q_EMIT changed();
    }
}

QColor Style::color(ColorRole role) const
{
    return themeColor(m_theme, role);
}

QFont Style::font(TextRole role) const
{
    return m_fonts[static_cast<std::size_t>(role)];
}

int Style::lineHeight(TextRole role) const
{
    return qRound(font(role).pixelSize() * lineHeightFactor);
}

int Style::scaled(int pixels) const
{
    return qRound(pixels * m_textScale / 100.0);
}

int Style::px(Metric metric) const
{
    const bool isCompact = m_density == Density::Compact;
    switch (metric) {
    case Metric::Grid: return 4;
    case Metric::RowHeight: return scaled(isCompact ? 44 : 64);
    case Metric::Gap: return 12;
    case Metric::PanelPadding: return 16;
    case Metric::Radius: return 8;
    case Metric::BubbleRadius: return 14;
    case Metric::AvatarSmall: return scaled(32);
    case Metric::AvatarRow: return scaled(isCompact ? 28 : 40);
    case Metric::AvatarLarge: return scaled(64);
    case Metric::IconSize: return scaled(20);
    case Metric::NavWidth: return scaled(80);
    case Metric::HairlineWidth: return 1;
    case Metric::FocusWidth: return 2;
    case Metric::StatusBarHeight: return scaled(28);
    case Metric::HeaderHeight: return scaled(56);
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds Style::duration(Motion motion) const
{
    if (m_motionReduced) {
        return std::chrono::milliseconds(0);
    }
    return std::chrono::milliseconds(motion == Motion::Quick ? 120 : 160);
}

QPalette Style::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ColorRole ours, ColorRole disabled) {
        palette.setColor(QPalette::Active, role, color(ours));
        palette.setColor(QPalette::Inactive, role, color(ours));
        palette.setColor(QPalette::Disabled, role, color(disabled));
    };
    set(QPalette::Window, ColorRole::Surface, ColorRole::Surface);
    set(QPalette::Base, ColorRole::Surface, ColorRole::Sunken);
    set(QPalette::AlternateBase, ColorRole::Sunken, ColorRole::Sunken);
    set(QPalette::Button, ColorRole::Raised, ColorRole::Sunken);
    set(QPalette::ToolTipBase, ColorRole::Raised, ColorRole::Raised);
    set(QPalette::WindowText, ColorRole::Text, ColorRole::TextDisabled);
    set(QPalette::Text, ColorRole::Text, ColorRole::TextDisabled);
    set(QPalette::ButtonText, ColorRole::Text, ColorRole::TextDisabled);
    set(QPalette::ToolTipText, ColorRole::Text, ColorRole::Text);
    set(QPalette::PlaceholderText, ColorRole::TextSecondary, ColorRole::TextDisabled);
    set(QPalette::BrightText, ColorRole::Breached, ColorRole::TextDisabled);
    set(QPalette::Highlight, ColorRole::Accent, ColorRole::ControlBorder);
    set(QPalette::HighlightedText, ColorRole::OnAccent, ColorRole::Text);
    set(QPalette::Link, ColorRole::Accent, ColorRole::TextDisabled);
    set(QPalette::LinkVisited, ColorRole::Unknown, ColorRole::TextDisabled);
    set(QPalette::Light, ColorRole::Raised, ColorRole::Raised);
    set(QPalette::Midlight, ColorRole::Hover, ColorRole::Hover);
    set(QPalette::Mid, ColorRole::Hairline, ColorRole::Hairline);
    set(QPalette::Dark, ColorRole::ControlBorder, ColorRole::ControlBorder);
    set(QPalette::Shadow, ColorRole::ControlBorder, ColorRole::ControlBorder);
    return palette;
}

void Style::remake()
{
    for (int i = 0; i < textRoleCount; ++i) {
        const auto role = static_cast<TextRole>(i);
        m_fonts[static_cast<std::size_t>(i)] = consoleFont(scaled(basePixels(role)), isStrong(role));
    }
}

} // namespace linedesk
