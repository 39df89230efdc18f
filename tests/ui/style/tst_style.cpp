// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "ui/style/console_style.h"
#include "ui/style/style.h"
#include "ui/style/theme_choice.h"

#include <QFontMetricsF>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOptionSlider>
#include <QTest>

using namespace linedesk;

/// Tokens in force, the settings behind them, and what Qt's controls make of them.
class TestStyle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesAreToldOnce();
    void textScaleIsBounded();
    void lengthsThatHoldTextGrow();
    void compactRowsAreLower();
    void digitsAreOfOneWidth();
    void reducedMotionTakesNoTime();
    void followsSettings();
    void systemThemeIsThatOfTheDesktop();
    void applicationWearsTheStyle();
    void scrollBarHasNoLineButtons();
};

void TestStyle::changesAreToldOnce()
{
    Style style;
    QSignalSpy changes(&style, &Style::changed);
    style.setTheme(ThemeName::Dark);
    style.setTheme(ThemeName::Dark);
    QCOMPARE(changes.count(), 1);
    style.setDensity(Density::Compact);
    style.setTextScale(120);
    style.setMotionReduced(true);
    QCOMPARE(changes.count(), 4);
}

void TestStyle::textScaleIsBounded()
{
    Style style;
    style.setTextScale(10);
    QCOMPARE(style.textScale(), 80);
    style.setTextScale(900);
    QCOMPARE(style.textScale(), 200);
}

void TestStyle::lengthsThatHoldTextGrow()
{
    Style style;
    QCOMPARE(style.px(Metric::RowHeight), 64);
    QCOMPARE(style.font(TextRole::Body).pixelSize(), 13);
    style.setTextScale(200);
    QCOMPARE(style.px(Metric::RowHeight), 128);
    QCOMPARE(style.font(TextRole::Body).pixelSize(), 26);
    QCOMPARE(style.px(Metric::Gap), 12);
    QCOMPARE(style.px(Metric::HairlineWidth), 1);
}

void TestStyle::compactRowsAreLower()
{
    Style style;
    style.setDensity(Density::Compact);
    QCOMPARE(style.px(Metric::RowHeight), 44);
    QCOMPARE(style.px(Metric::AvatarRow), 28);
}

void TestStyle::digitsAreOfOneWidth()
{
    Style style;
    for (const TextRole role : {TextRole::Tabular, TextRole::Figure}) {
        const QFontMetricsF metrics(style.font(role));
        const qreal zero = metrics.horizontalAdvance(u'0');
        for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
            QCOMPARE(metrics.horizontalAdvance(QChar(digit)), zero);
        }
    }
}

void TestStyle::reducedMotionTakesNoTime()
{
    Style style;
    QCOMPARE(style.duration(Motion::Calm).count(), 160);
    style.setMotionReduced(true);
    QCOMPARE(style.duration(Motion::Calm).count(), 0);
    QCOMPARE(style.duration(Motion::Quick).count(), 0);
}

void TestStyle::followsSettings()
{
    Settings settings(makeMemoryStore());
    settings.set(Setting::Theme, QStringLiteral("contrast"));
    settings.set(Setting::TextScale, 130);
    Style style;
    StyleChoice choice(settings, style, ThemeName::Light);
    QCOMPARE(style.theme(), ThemeName::Contrast);
    QCOMPARE(style.textScale(), 130);
    settings.set(Setting::Density, QStringLiteral("compact"));
    settings.set(Setting::ReduceMotion, true);
    QCOMPARE(style.density(), Density::Compact);
    QVERIFY(style.isMotionReduced());
    settings.set(Setting::Theme, QStringLiteral("system"));
    QCOMPARE(style.theme(), ThemeName::Light);
    choice.setSystemTheme(ThemeName::Dark);
    QCOMPARE(style.theme(), ThemeName::Dark);
}

void TestStyle::systemThemeIsThatOfTheDesktop()
{
    QCOMPARE(themeOfPalette(QPalette(QColor(240, 240, 240))), ThemeName::Light);
    QCOMPARE(themeOfPalette(QPalette(QColor(30, 30, 30))), ThemeName::Dark);
    QCOMPARE(themeOfSetting(QStringLiteral("light"), ThemeName::Dark), ThemeName::Light);
    QCOMPARE(themeOfSetting(QStringLiteral("system"), ThemeName::Dark), ThemeName::Dark);
}

void TestStyle::applicationWearsTheStyle()
{
    Style style;
    wearStyle(*qApp, style);
    QCOMPARE(QApplication::palette().color(QPalette::Window), style.color(ColorRole::Surface));
    style.setTheme(ThemeName::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), style.color(ColorRole::Text));
    style.setTextScale(150);
    QCOMPARE(QApplication::font().pixelSize(), 20);
    QPushButton button(QStringLiteral("x"));
    QVERIFY(button.sizeHint().height() >= style.scaled(32));
    QApplication::setStyle(QStringLiteral("Fusion")); // ours must not outlive the tokens
}

void TestStyle::scrollBarHasNoLineButtons()
{
    Style tokens;
    ConsoleStyle style(tokens);
    QStyleOptionSlider option;
    option.rect = QRect(0, 0, 11, 400);
    option.orientation = Qt::Vertical;
    option.minimum = 0;
    option.maximum = 300;
    option.pageStep = 100;
    option.sliderPosition = 300;
    const QRect thumb = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, nullptr);
    QCOMPARE(thumb, QRect(0, 300, 11, 100));
    QVERIFY(style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarAddLine, nullptr).isEmpty());
    option.maximum = 1'000'000; // a long list keeps a thumb that one can take hold of
    QCOMPARE(style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, nullptr).height(), 32);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
