// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_set.h"

#include "ui/style/style.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace linedesk {

namespace {

// In the order of IconName; its test opens each file.
constexpr std::array<const char *, iconCount> fileNames{"inbox", "queue", "dashboard", "search", "refresh", "menu",
    "more", "close", "back", "forward", "chevron_down", "chevron_up", "panel", "person", "people", "team", "bot",
    "chat", "clock", "hourglass", "check", "alert", "question", "offline", "empty", "tag", "star", "star_filled",
    "send", "attach", "emoji", "picture", "video", "audio", "file", "sticker", "location", "calendar", "copy", "link",
    "sun", "moon", "contrast", "globe", "text_size", "rows", "key", "settings", "eye", "lock", "arrow_up", "arrow_down",
    "arrow_flat", "training", "database"};

QPixmap render(IconName name, const QColor &color, int size, qreal ratio)
{
    const int pixels = qRound(size * ratio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer drawing(QStringLiteral(":/icons/%1.svg").arg(iconFileName(name)));
    QPainter painter(&pixmap);
    drawing.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn); // the drawing gives the shape, the role the colour
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QString iconFileName(IconName name)
{
    return QString::fromLatin1(fileNames[static_cast<std::size_t>(name)]);
}

QPixmap iconPixmap(const Style &style, IconName name, ColorRole role, int size, qreal devicePixelRatio)
{
    const QColor color = style.color(role);
    const QString key = QStringLiteral("linedesk-icon/%1/%2/%3/%4")
                            .arg(iconFileName(name), color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, color, size, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter &painter, const Style &style, IconName name, ColorRole role, const QRectF &rect)
{
    const int size = static_cast<int>(std::min(rect.width(), rect.height()));
    if (size <= 0) {
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPointF corner = rect.center() - QPointF(size / 2.0, size / 2.0);
    painter.drawPixmap(corner.toPoint(), iconPixmap(style, name, role, size, ratio));
}

QIcon makeIcon(const Style &style, IconName name, ColorRole role)
{
    const int size = style.px(Metric::IconSize);
    const qreal ratio = qGuiApp->devicePixelRatio();
    QIcon icon;
    icon.addPixmap(iconPixmap(style, name, role, size, ratio), QIcon::Normal);
    icon.addPixmap(iconPixmap(style, name, ColorRole::TextDisabled, size, ratio), QIcon::Disabled);
    return icon;
}

} // namespace linedesk
