// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/contrast.h"
#include "ui/style/theme.h"

#include <QSet>
#include <QTest>

using namespace linedesk;

/// Colours of the three themes.
class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastOfBlackAndWhite();
    void pairsAreReadable_data();
    void pairsAreReadable();
    void rolesHaveNamesOfTheirOwn();
    void wordsLeadBackToThemes();
};

void TestTheme::contrastOfBlackAndWhite()
{
    QVERIFY(qAbs(contrastRatio(Qt::black, Qt::white) - 21.0) < 0.01);
    QVERIFY(qAbs(contrastRatio(Qt::white, Qt::black) - 21.0) < 0.01);
    QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // the known near miss
}

void TestTheme::pairsAreReadable_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("fore");
    QTest::addColumn<int>("back");
    QTest::addColumn<double>("least");
    for (const ThemeName theme : allThemes()) {
        for (const ContrastPair &pair : usedPairs()) {
            const QString name = QStringLiteral("%1: %2 on %3")
                                     .arg(themeWord(theme), colorRoleName(pair.fore), colorRoleName(pair.back));
            QTest::newRow(qPrintable(name)) << int(theme) << int(pair.fore) << int(pair.back) << pair.least();
        }
    }
}

void TestTheme::pairsAreReadable()
{
    QFETCH(int, theme);
    QFETCH(int, fore);
    QFETCH(int, back);
    QFETCH(double, least);
    const QColor ink = themeColor(ThemeName(theme), ColorRole(fore));
    const QColor ground = themeColor(ThemeName(theme), ColorRole(back));
    QCOMPARE(ink.alpha(), 255);
    QCOMPARE(ground.alpha(), 255);
    const double ratio = contrastRatio(ink, ground);
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 : 1, at least %2 : 1").arg(ratio).arg(least)));
}

void TestTheme::rolesHaveNamesOfTheirOwn()
{
    QSet<QString> names;
    for (int i = 0; i < colorRoleCount; ++i) {
        const QString name = colorRoleName(ColorRole(i));
        QVERIFY(!name.isEmpty());
        names.insert(name);
        for (const ThemeName theme : allThemes()) {
            QVERIFY(themeColor(theme, ColorRole(i)).isValid());
        }
    }
    QCOMPARE(names.size(), colorRoleCount);
}

void TestTheme::wordsLeadBackToThemes()
{
    for (const ThemeName theme : allThemes()) {
        QVERIFY(themeFromWord(themeWord(theme)) == theme);
    }
    QVERIFY(!themeFromWord(QStringLiteral("sepia")));
}

QTEST_APPLESS_MAIN(TestTheme)
#include "tst_theme.moc"
