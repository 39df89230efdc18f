// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linedesk {

enum class ThemeName { Light, Dark, Contrast };
enum class Density { Comfortable, Compact };

/// Every colour that is painted has one of these names. Values per theme: ui/style/theme.cpp.
enum class ColorRole {
    Surface,
    Raised,
    Sunken,
    Hover,    ///< row under the pointer
    Selected, ///< selected row; text on it stays Text
    Text,
    TextSecondary,
    TextDisabled,
    Hairline,
    Accent,
    OnAccent,
    FocusRing,
    Ok,
    Near,
    Breached,
    Unknown,
    BubbleCustomer,
    OnBubbleCustomer,
    SecondaryOnBubbleCustomer,
    BubbleStaff,
    OnBubbleStaff,
    SecondaryOnBubbleStaff,
    BubbleBot,
    OnBubbleBot,
    SecondaryOnBubbleBot,
    BubbleOutline, ///< transparent where bubbles are filled
    Shadow,
    ControlBorder, ///< around buttons and fields: a little stronger than Hairline
    Skeleton,      ///< bars in the place of rows that are still being read
    OnAvatar,      ///< initials on an avatar, whose own colour is dark in every theme
};

constexpr int colorRoleCount = static_cast<int>(ColorRole::OnAvatar) + 1;

/// The type scale. Sizes grow with the text scale of the settings.
enum class TextRole {
    Body, ///< 13 px
    BodyStrong,
    Secondary, ///< 11 px
    SecondaryStrong,
    Heading, ///< 15 px: names, headings
    Figure,  ///< 28 px, tabular digits
    Tabular, ///< Body with tabular digits
};

constexpr int textRoleCount = static_cast<int>(TextRole::Tabular) + 1;

/// Lengths in device-independent pixels. Those that hold text grow with the text scale.
enum class Metric {
    Grid,            ///< 4
    RowHeight,       ///< 64 or 44 by density
    Gap,             ///< 12
    PanelPadding,    ///< 16
    Radius,          ///< 8
    BubbleRadius,    ///< 14
    AvatarSmall,     ///< 32
    AvatarRow,       ///< 40 (28 when compact)
    AvatarLarge,     ///< 64
    IconSize,        ///< 20
    NavWidth,        ///< 80: an icon above a short label, seven Japanese letters wide
    HairlineWidth,   ///< 1
    FocusWidth,      ///< 2
    StatusBarHeight, ///< 28
    HeaderHeight,    ///< 56
};

enum class Motion { Quick, Calm }; ///< 120 and 160 ms; 0 when motion is reduced

} // namespace linedesk
