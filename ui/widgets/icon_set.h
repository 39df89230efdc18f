// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

class QPainter;
class QPoint;
class QRectF;

namespace linedesk {

class Style;
enum class ColorRole;

/// The line icons of the console: files of resources/icons, 1.5 px strokes on a 24 px grid.
enum class IconName {
    Inbox,
    Queue,
    Dashboard,
    Search,
    Refresh,
    Menu,
    More,
    Close,
    Back,
    Forward,
    ChevronDown,
    ChevronUp,
    Panel,
    Person,
    People,
    Team,
    Bot,
    Chat,
    Clock,
    Hourglass,
    Check,
    Alert,
    Question,
    Offline,
    Empty,
    Tag,
    Star,
    StarFilled,
    Send,
    Attach,
    Emoji,
    Picture,
    Video,
    Audio,
    File,
    Sticker,
    Location,
    Calendar,
    Copy,
    Link,
    Sun,
    Moon,
    Contrast,
    Globe,
    TextSize,
    Rows,
    Key,
    Settings,
    Eye,
    Lock,
    ArrowUp,
    ArrowDown,
    ArrowFlat,
    Training,
    Database,
};

constexpr int iconCount = static_cast<int>(IconName::Database) + 1;

/// The file's name without ending, such as "chevron_down".
QString iconFileName(IconName name);

/// The icon in the colour of a role, `size` device-independent pixels square, sharp at `devicePixelRatio`. Cached.
QPixmap iconPixmap(const Style &style, IconName name, ColorRole role, int size, qreal devicePixelRatio);

/// Paints the icon centred in `rect`, as large as the smaller side.
void paintIcon(QPainter &painter, const Style &style, IconName name, ColorRole role, const QRectF &rect);

/// For buttons and menus: the role's colour, TextDisabled when disabled. Make it again when the style changes.
QIcon makeIcon(const Style &style, IconName name, ColorRole role);

} // namespace linedesk
