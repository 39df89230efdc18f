// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "ui/shell/language.h"
#include "ui/shell/nav_geometry.h"
#include "ui/shell/page_name.h"

#include <QLocale>
#include <QTest>

using namespace linedesk;

/// Smaller parts of the frame: language, names of pages, the rail's geometry.
class TestShellParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void languageOfEachWord();
    void languageSetsNumbersAndDates();
    void languageFollowsTheSettings();
    void pageWordsLeadBack();
    void navPartsStayInside_data();
    void navPartsStayInside();
};

void TestShellParts::languageOfEachWord()
{
    for (const QString &word : {QStringLiteral("en"), QStringLiteral("th"), QStringLiteral("ja")}) {
        QCOMPARE(languageOfSetting(word), word);
    }
    const QStringList ours{QStringLiteral("en"), QStringLiteral("th"), QStringLiteral("ja")};
    QVERIFY(ours.contains(languageOfSetting(QStringLiteral("system"))));
}

void TestShellParts::languageSetsNumbersAndDates()
{
    Language language;
    language.set(QStringLiteral("th"));
    QCOMPARE(QLocale().language(), QLocale::Thai);
    language.set(QStringLiteral("ja"));
    QCOMPARE(QLocale().language(), QLocale::Japanese);
    language.set(QStringLiteral("en"));
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(language.current(), QStringLiteral("en"));
}

void TestShellParts::languageFollowsTheSettings()
{
    Settings settings(makeMemoryStore());
    settings.set(Setting::Language, QStringLiteral("ja"));
    Language language;
    language.follow(settings);
    QCOMPARE(language.current(), QStringLiteral("ja"));
    settings.set(Setting::Language, QStringLiteral("th"));
    QCOMPARE(language.current(), QStringLiteral("th"));
    language.set(QStringLiteral("en"));
}

void TestShellParts::pageWordsLeadBack()
{
    for (const PageName page : allPages()) {
        QVERIFY(pageFromWord(pageWord(page)) == page);
        QVERIFY(!pageTitle(page).isEmpty());
        QVERIFY(factsOf(Setting::LastPage).choices.contains(pageWord(page)));
    }
    QVERIFY(!pageFromWord(QStringLiteral("reports")));
}

void TestShellParts::navPartsStayInside_data()
{
    QTest::addColumn<qreal>("scale");
    for (const qreal scale : {0.8, 1.0, 1.5, 2.0}) {
        QTest::addRow("%.1f", scale) << scale;
    }
}

void TestShellParts::navPartsStayInside()
{
    QFETCH(qreal, scale);
    const qreal icon = 20 * scale;
    const qreal word = 16 * scale;
    const QSizeF size(80 * scale, icon + 10 + word + 11);
    const NavGeometry geometry = layOutNavButton(size, icon, word, QSizeF(32 * scale, 18 * scale));
    const QRectF all(QPointF(0, 0), size);
    for (const QRectF &part : {geometry.pill, geometry.icon, geometry.word, geometry.badge}) {
        QVERIFY(all.contains(part));
    }
    QVERIFY(!geometry.pill.intersects(geometry.word));
    QVERIFY(!geometry.badge.intersects(geometry.word));
    QCOMPARE(geometry.icon.center().x(), size.width() / 2);
}

QTEST_MAIN(TestShellParts)
#include "tst_shell_parts.moc"
