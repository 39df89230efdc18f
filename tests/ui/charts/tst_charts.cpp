// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/day_chart.h"
#include "ui/charts/day_chart_geometry.h"
#include "ui/charts/kpi_tile.h"
#include "ui/style/style.h"

#include <QImage>
#include <QLocale>
#include <QPixmap>
#include <QTest>

#include <memory>

using namespace linedesk;

namespace {

QList<DayValue> someDays()
{
    const QDate first(2026, 11, 11);
    QList<DayValue> days;
    for (int i = 0; i < 14; ++i) {
        days.append({first.addDays(i), 10 * (i + 1), i == 13});
    }
    return days;
}

int countPixels(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixel(x, y) == color.rgb() ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void keysMoveTheCursorAndTellTheValue();
    void cursorStaysAtItsDayWhenFiguresRenew();
    void pointerTellsTheDayBelow();
    void barsAndAxesFollowANewSize();
    void tileSpeaksItsFacts();
    void verdictIsNotToldByColourAlone();

private:
    Style m_style;
};

void TestCharts::keysMoveTheCursorAndTellTheValue()
{
    DayChart chart(m_style);
    chart.resize(900, 300);
    chart.setDays(someDays(), QStringLiteral("Days begin at 00:00 UTC"));
    chart.show();
    chart.setFocus();
    QCOMPARE(chart.currentIndex(), 13);
    QCOMPARE(chart.accessibleDescription(), chart.valueText(13));
    QVERIFY(chart.valueText(13).contains(QStringLiteral("140")));
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentIndex(), 12);
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Mon 23 Nov")));
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("130")));
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.currentIndex(), 0);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentIndex(), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentIndex(), 13);
    QVERIFY(chart.valueText(13) != chart.valueText(12));
    QVERIFY(chart.valueText(14).isEmpty());
}

void TestCharts::cursorStaysAtItsDayWhenFiguresRenew()
{
    DayChart chart(m_style);
    QList<DayValue> days = someDays();
    chart.setDays(days, QString());
    QTest::keyClick(&chart, Qt::Key_Home);
    days[0].sessions = 77;
    chart.setDays(days, QString());
    QCOMPARE(chart.currentIndex(), 0);
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("77")));
}

void TestCharts::pointerTellsTheDayBelow()
{
    DayChart chart(m_style);
    chart.resize(900, 300);
    chart.setDays(someDays(), QString());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const QImage before = chart.grab().toImage();
    QTest::mouseMove(&chart, QPoint(chart.width() / 2, chart.height() / 2));
    QTRY_VERIFY(chart.grab().toImage() != before); // the tag
    QTest::mouseClick(&chart, Qt::LeftButton, Qt::NoModifier, QPoint(chart.width() / 2, chart.height() / 2));
    QVERIFY(chart.currentIndex() > 3 && chart.currentIndex() < 10);
}

/// Grid and axis are laid out by Qt Charts at a time of its own; a resized chart must look like one made in that size.
void TestCharts::barsAndAxesFollowANewSize()
{
    const auto chartOf = [this](int height) {
        auto chart = std::make_unique<DayChart>(m_style);
        chart->setDays(someDays(), QString());
        chart->resize(900, height);
        chart->show();
        return chart;
    };
    const auto fresh = chartOf(300);
    const auto resized = chartOf(340);
    QVERIFY(QTest::qWaitForWindowExposed(resized.get()));
    QVERIFY(countPixels(resized->grab().toImage(), m_style.color(ColorRole::Accent)) > 1000);
    resized->resize(900, 300);
    QCOMPARE(resized->grab().toImage(), fresh->grab().toImage());
}

void TestCharts::tileSpeaksItsFacts()
{
    KpiTile tile(m_style);
    KpiTileFacts facts;
    facts.title = QStringLiteral("First response");
    facts.figure = QStringLiteral("54.2");
    facts.tip = QStringLiteral("the tip");
    facts.spoken = QStringLiteral("54.2 s, last hour.");
    tile.setFacts(facts);
    QCOMPARE(tile.accessibleName(), facts.title);
    QCOMPARE(tile.accessibleDescription(), facts.spoken);
    QCOMPARE(tile.toolTip(), facts.tip);
    QVERIFY(tile.focusPolicy() & Qt::TabFocus);
}

/// The two verdicts must differ in a picture without colours.
void TestCharts::verdictIsNotToldByColourAlone()
{
    const auto greyOf = [this](TrendVerdict verdict) {
        KpiTile tile(m_style);
        tile.resize(320, tile.minimumSizeHint().height());
        KpiTileFacts facts;
        facts.figure = QStringLiteral("1");
        // The same word for both: the shape alone has to make the difference.
        facts.trend = KpiTileFacts::Trend{TrendDirection::Up, verdict, QStringLiteral("+1"), QStringLiteral("word")};
        tile.setFacts(facts);
        QImage image = tile.grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                image.setPixel(x, y, qGray(image.pixel(x, y)) < 200 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
            }
        }
        return image;
    };
    QVERIFY(greyOf(TrendVerdict::Better) != greyOf(TrendVerdict::Worse));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
