// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/contrast.h"
#include "ui/style/style.h"
#include "ui/widgets/avatar_painter.h"

#include <QPainter>
#include <QPixmap>
#include <QTest>

using namespace linedesk;

/// Initials by what a reader takes for letters, and colours that stay.
class TestAvatarPainter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initials_data();
    void initials();
    void colorsAreReadable();
    void colorStaysWithTheId();
    void pictureFillsACircle();
    void namelessShowsAPerson();
};

void TestAvatarPainter::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    const auto row = [](const char *title, const char16_t *name, const char16_t *initials) {
        QTest::newRow(title) << QString::fromUtf16(name) << QString::fromUtf16(initials);
    };
    row("two words", u"Kaori Tanaka", u"KT");
    row("three words", u"Ana de Souza", u"AD");
    row("lower case", u"nok", u"N");
    row("accent in two code points", u"e\u0301lan", u"E\u0301");
    row("Thai", u"สมชาย ใจดี", u"สจ");
    row("Thai with a vowel before its consonant", u"เอกชัย", u"อ");
    row("Thai with marks", u"กี้ ปิ่น", u"กป");
    row("Japanese", u"田中 花子", u"田");
    row("Latin, then Japanese", u"Kaori 田中", u"K");
    row("kana", u"さくら", u"さ");
    row("emoji", u"🌸 Nok", u"🌸");
    row("emoji with a skin", u"👍🏽 ok", u"👍🏽");
    row("punctuation before letters", u"(VIP) \"Bo\"", u"VB");
    row("digits", u"7-Eleven", u"7");
    row("nothing to read", u" … ", u"");
    row("empty", u"", u"");
}

void TestAvatarPainter::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(initialsOf(name), initials);
}

void TestAvatarPainter::colorsAreReadable()
{
    QSet<QRgb> seen;
    for (int i = 0; i < 400; ++i) {
        const QColor color = avatarColor(QStringLiteral("U%1").arg(i, 32, 16, QLatin1Char('0')));
        QVERIFY(contrastRatio(Qt::white, color) >= 4.5);
        seen.insert(color.rgb());
    }
    QCOMPARE(seen.size(), 12); // all of the palette is in use, also for ids that differ at the end only
}

void TestAvatarPainter::colorStaysWithTheId()
{
    // Written down, so that a change of the hash is seen: it would recolour every customer.
    QCOMPARE(avatarColor(QStringLiteral("U4af4980629")), QColor(QStringLiteral("#4B7A2B")));
    QCOMPARE(avatarColor(QStringLiteral("Ub")), QColor(QStringLiteral("#7A6A12")));
}

void TestAvatarPainter::pictureFillsACircle()
{
    Style style;
    QPixmap picture(8, 8);
    picture.fill(Qt::red);
    QImage canvas(40, 40, QImage::Format_ARGB32_Premultiplied);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    paintAvatar(painter, style, QRectF(0, 0, 40, 40), QStringLiteral("U1"), QStringLiteral("Nok"), &picture);
    painter.end();
    QCOMPARE(canvas.pixelColor(20, 20), QColor(Qt::red));
    QCOMPARE(canvas.pixelColor(1, 1).alpha(), 0);
}

void TestAvatarPainter::namelessShowsAPerson()
{
    Style style;
    QImage canvas(64, 64, QImage::Format_ARGB32_Premultiplied);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    paintAvatar(painter, style, QRectF(0, 0, 64, 64), QStringLiteral("U1"), {});
    painter.end();
    const QColor ground = avatarColor(QStringLiteral("U1"));
    int white = 0;
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x) {
            white += canvas.pixelColor(x, y) == QColor(Qt::white) ? 1 : 0;
        }
    }
    QVERIFY(white > 20);
    QCOMPARE(canvas.pixelColor(4, 32), ground);
}

QTEST_MAIN(TestAvatarPainter)
#include "tst_avatar_painter.moc"
