// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/day_chart_geometry.h"
#include "ui/charts/kpi_tile_geometry.h"
#include "ui/charts/sparkline_geometry.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace linedesk;

class TestChartGeometry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sparklineSpansItsArea();
    void levelSparklineLiesInTheMiddle();
    void sparklineHasGaps();
    void sparklineOfNothing();
    void valueScale_data();
    void valueScale();
    void columnsDivideThePlot();
    void labelsDoNotTouchAndKeepTheNewest();
    void tagStaysWithinBounds();
    void tileLines();
    void narrowTileDropsItsSparkline();
};

void TestChartGeometry::sparklineSpansItsArea()
{
    const QRectF area(10, 20, 100, 40);
    const SparklineGeometry geometry = sparklineGeometry({5, 15, 10}, area);
    QCOMPARE(geometry.lines.size(), 1);
    QCOMPARE(geometry.lines.first(), QPolygonF({QPointF(10, 60), QPointF(60, 20), QPointF(110, 40)}));
    QCOMPARE(*geometry.last, QPointF(110, 40));
}

void TestChartGeometry::levelSparklineLiesInTheMiddle()
{
    const SparklineGeometry geometry = sparklineGeometry({3, 3}, QRectF(0, 0, 10, 10));
    QCOMPARE(geometry.lines.first(), QPolygonF({QPointF(0, 5), QPointF(10, 5)}));
}

void TestChartGeometry::sparklineHasGaps()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const SparklineGeometry geometry = sparklineGeometry({1, 2, none, 1, none}, QRectF(0, 0, 8, 10));
    QCOMPARE(geometry.lines.size(), 2);
    QCOMPARE(geometry.lines.first().size(), 2);
    QCOMPARE(geometry.lines.last(), QPolygonF({QPointF(6, 10)}));
    QCOMPARE(*geometry.last, QPointF(6, 10));
}

void TestChartGeometry::sparklineOfNothing()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!sparklineGeometry({}, QRectF(0, 0, 10, 10)).last);
    QVERIFY(!sparklineGeometry({none, none}, QRectF(0, 0, 10, 10)).last);
    QVERIFY(!sparklineGeometry({1, 2}, QRectF()).last);
}

void TestChartGeometry::valueScale_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("top");
    QTest::newRow("nothing") << 0.0 << 5 << 1;
    QTest::newRow("one") << 1.0 << 5 << 1;
    QTest::newRow("seven") << 7.0 << 5 << 8;
    QTest::newRow("on a line") << 150.0 << 5 << 150;
    QTest::newRow("just over") << 151.0 << 5 << 200;
    QTest::newRow("no room") << 99.0 << 0 << 100;
    QTest::newRow("thousands") << 4321.0 << 5 << 5000;
}

void TestChartGeometry::valueScale()
{
    QFETCH(double, most);
    QFETCH(int, steps);
    QFETCH(int, top);
    const ValueScale scale = linedesk::valueScale(most, steps);
    QCOMPARE(scale.top, top);
    QVERIFY(scale.steps >= 1 && scale.steps <= std::max(1, steps));
    QCOMPARE(scale.top % scale.steps, 0);
}

void TestChartGeometry::columnsDivideThePlot()
{
    const QRectF plot(50, 10, 140, 100);
    QCOMPARE(columnRect(plot, 0, 14), QRectF(50, 10, 10, 100));
    QCOMPARE(columnCentre(plot, 13, 14), 185.0);
    for (int i = 0; i < 14; ++i) {
        QCOMPARE(columnAt(plot, columnCentre(plot, i, 14), 14), i);
    }
    QCOMPARE(columnAt(plot, 49.9, 14), -1);
    QCOMPARE(columnAt(plot, 190.0, 14), -1);
    QCOMPARE(columnAt(plot, 100, 0), -1);
    QCOMPARE(valueY(plot, 50, {100, 5}), 60.0);
}

void TestChartGeometry::labelsDoNotTouchAndKeepTheNewest()
{
    for (const int count : {1, 7, 14, 30, 400}) {
        for (const double width : {60.0, 300.0, 1200.0}) {
            const QList<int> labels = labelledColumns(count, width, 50);
            QCOMPARE(labels.last(), count - 1);
            for (qsizetype i = 1; i < labels.size(); ++i) {
                QVERIFY((labels[i] - labels[i - 1]) * width / count >= 50);
            }
        }
    }
    QVERIFY(labelledColumns(0, 100, 10).isEmpty());
}

void TestChartGeometry::tagStaysWithinBounds()
{
    const QRectF bounds(0, 0, 200, 100);
    const QSizeF size(80, 20);
    QVERIFY(tagRect({100, 60}, size, bounds).bottom() < 60); // above its anchor
    QVERIFY(tagRect({100, 5}, size, bounds).top() > 5);      // no room above
    for (const double x : {-5.0, 0.0, 100.0, 199.0}) {
        for (const double y : {0.0, 50.0, 100.0}) {
            QVERIFY(bounds.contains(tagRect({x, y}, size, bounds)));
        }
    }
}

namespace {

KpiTileMetrics tileMetrics()
{
    KpiTileMetrics metrics;
    metrics.titleHeight = 19;
    metrics.figureHeight = 36;
    metrics.windowHeight = 16;
    metrics.figureWidth = 60;
    metrics.unitWidth = 20;
    metrics.trendWidth = 100;
    metrics.sparkWidth = 120;
    return metrics;
}

} // namespace

void TestChartGeometry::tileLines()
{
    const KpiTileMetrics metrics = tileMetrics();
    const QSizeF size(320, kpiTileHeight(metrics));
    const KpiTileGeometry tile = kpiTileGeometry(size, metrics);
    const QRectF inner = QRectF(QPointF(), size).adjusted(12, 12, -12, -12);
    for (const QRectF &part : {tile.title, tile.trend, tile.figure, tile.unit, tile.sparkline, tile.window}) {
        QVERIFY(inner.contains(part));
    }
    QVERIFY(tile.title.right() < tile.trend.left());
    QVERIFY(tile.figure.right() < tile.unit.left());
    QVERIFY(tile.unit.right() < tile.sparkline.left());
    QVERIFY(tile.title.bottom() < tile.figure.top());
    QVERIFY(tile.figure.bottom() < tile.window.top());
    QCOMPARE(tile.window.width(), inner.width());
}

void TestChartGeometry::narrowTileDropsItsSparkline()
{
    const KpiTileMetrics metrics = tileMetrics();
    const KpiTileGeometry tile = kpiTileGeometry(QSizeF(150, kpiTileHeight(metrics)), metrics);
    QVERIFY(tile.sparkline.isNull());
    QVERIFY(tile.title.width() >= 0);
    QVERIFY(tile.trend.right() <= 138);
}

QTEST_APPLESS_MAIN(TestChartGeometry)
#include "tst_chart_geometry.moc"
