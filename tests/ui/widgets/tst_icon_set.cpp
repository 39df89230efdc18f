// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"
#include "ui/widgets/chip_painter.h"
#include "ui/widgets/icon_set.h"

#include <QFile>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace linedesk;

namespace {

int painted(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += pixel.alpha() == 255 && pixel == color ? 1 : 0;
        }
    }
    return count;
}

QImage markImage(const Style &style, Mark mark)
{
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintMark(painter, style, QRectF(2, 2, 20, 20), mark);
    return image;
}

} // namespace

/// Icons, marks, badges and chips.
class TestIconSet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyIconHasADrawing();
    void iconsTakeTheRolesColor();
    void iconsAreSharpOnFineScreens();
    void statesDifferWithoutColor();
    void badgesAreAtLeastRound();
    void tagColorsAreChecked();
};

void TestIconSet::everyIconHasADrawing()
{
    Style style;
    QSet<QByteArray> drawings;
    for (int i = 0; i < iconCount; ++i) {
        const auto name = static_cast<IconName>(i);
        QFile file(QStringLiteral(":/icons/%1.svg").arg(iconFileName(name)));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        drawings.insert(file.readAll());
        const QImage image = iconPixmap(style, name, ColorRole::Text, 48, 1).toImage();
        QVERIFY2(painted(image, style.color(ColorRole::Text)) > 20, qPrintable(file.fileName()));
    }
    QCOMPARE(drawings.size(), iconCount);
}

void TestIconSet::iconsTakeTheRolesColor()
{
    Style style;
    const QImage light = iconPixmap(style, IconName::Check, ColorRole::Accent, 48, 1).toImage();
    QVERIFY(painted(light, style.color(ColorRole::Accent)) > 20);
    style.setTheme(ThemeName::Dark);
    const QImage dark = iconPixmap(style, IconName::Check, ColorRole::Accent, 48, 1).toImage();
    QVERIFY(painted(dark, style.color(ColorRole::Accent)) > 20);
    QVERIFY(light != dark);
}

void TestIconSet::iconsAreSharpOnFineScreens()
{
    Style style;
    const QPixmap pixmap = iconPixmap(style, IconName::Inbox, ColorRole::Text, 20, 2);
    QCOMPARE(pixmap.size(), QSize(40, 40));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(20, 20));
}

void TestIconSet::statesDifferWithoutColor()
{
    Style style;
    QList<QImage> shapes;
    for (const SlaState state : {SlaState::Ok, SlaState::Near, SlaState::Breached, SlaState::None}) {
        Mark mark = markOf(state);
        mark.role = ColorRole::Text;
        shapes.append(markImage(style, mark));
    }
    Mark unknown = markOf(SessionStatus::Unknown);
    unknown.role = ColorRole::Text;
    shapes.append(markImage(style, unknown));
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        QVERIFY(painted(shapes.at(i), style.color(ColorRole::Text)) > 5);
        for (qsizetype j = i + 1; j < shapes.size(); ++j) {
            QVERIFY(shapes.at(i) != shapes.at(j));
        }
    }
}

void TestIconSet::badgesAreAtLeastRound()
{
    Style style;
    const QSizeF one = badgeSize(style, QStringLiteral("1"));
    QCOMPARE(one.width(), one.height());
    QVERIFY(badgeSize(style, QStringLiteral("99+")).width() > one.width());
    QVERIFY(badgeSize(style, {}).isEmpty());
    QVERIFY(
        chipSize(style, QStringLiteral("VIP"), true).width() > chipSize(style, QStringLiteral("VIP"), false).width());
}

void TestIconSet::tagColorsAreChecked()
{
    QCOMPARE(tagColor(QStringLiteral("#c2410c")), QColor(0xC2, 0x41, 0x0C));
    QVERIFY(!tagColor(QStringLiteral("red; drop")).isValid());
    QVERIFY(!tagColor({}).isValid());
}

QTEST_MAIN(TestIconSet)
#include "tst_icon_set.moc"
