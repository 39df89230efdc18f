// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_geometry.h"

#include <QTest>

using namespace linedesk;

namespace {

QueueMetrics rowMetrics()
{
    QueueMetrics metrics;
    metrics.placeWidth = 30;
    metrics.waitWidth = 80;
    metrics.slaWidth = 110;
    metrics.nameHeight = 22;
    metrics.smallHeight = 16;
    return metrics;
}

} // namespace

class TestQueueGeometry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void partsStandSideBySide_data();
    void partsStandSideBySide();
    void narrowRowDropsTheTrack();
    void twoLinesFitTheRow_data();
    void twoLinesFitTheRow();
    void columnsStandStillFromRowToRow();
    void trackKeepsItsEnds();
};

void TestQueueGeometry::partsStandSideBySide_data()
{
    QTest::addColumn<double>("width");
    for (const int width : {520, 700, 900, 1208, 1368, 2000}) {
        QTest::addRow("%d", width) << static_cast<double>(width);
    }
}

void TestQueueGeometry::partsStandSideBySide()
{
    QFETCH(double, width);
    const QRectF row(0, 128, width, 64);
    const QueueGeometry parts = queueGeometry(row, rowMetrics());
    QList<QRectF> order{parts.place, parts.avatar, parts.name};
    if (!parts.track.isNull()) {
        order.append(parts.track);
    }
    order.append({parts.wait, parts.mark, parts.sla});
    for (qsizetype i = 0; i < order.size(); ++i) {
        QVERIFY(row.contains(order[i]));
        QVERIFY(i == 0 || order[i - 1].right() < order[i].left());
    }
    QCOMPARE(parts.sla.right(), row.right() - rowMetrics().padding);
    QVERIFY(parts.name.width() >= 150);
}

void TestQueueGeometry::narrowRowDropsTheTrack()
{
    QVERIFY(queueGeometry(QRectF(0, 0, 600, 64), rowMetrics()).track.isNull());
    QVERIFY(!queueGeometry(QRectF(0, 0, 1208, 64), rowMetrics()).track.isNull());
}

void TestQueueGeometry::twoLinesFitTheRow_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("nameHeight");
    QTest::newRow("comfortable") << 64 << 22;
    QTest::newRow("compact") << 44 << 21;
}

void TestQueueGeometry::twoLinesFitTheRow()
{
    QFETCH(int, height);
    QFETCH(int, nameHeight);
    QueueMetrics metrics = rowMetrics();
    metrics.nameHeight = nameHeight;
    const QRectF row(0, 0, 1000, height);
    const QueueGeometry parts = queueGeometry(row, metrics);
    for (const auto &[upper, lower] :
        {std::pair(parts.name, parts.since), std::pair(parts.wait, parts.eta), std::pair(parts.sla, parts.leave)}) {
        QVERIFY(row.contains(upper) && row.contains(lower));
        QVERIFY(upper.bottom() <= lower.top());
        QCOMPARE(upper.left(), lower.left());
    }
}

void TestQueueGeometry::columnsStandStillFromRowToRow()
{
    const QueueGeometry first = queueGeometry(QRectF(0, 0, 1200, 64), rowMetrics());
    const QueueGeometry second = queueGeometry(QRectF(0, 64, 1200, 64), rowMetrics());
    QCOMPARE(second.wait, first.wait.translated(0, 64));
    QCOMPARE(second.track, first.track.translated(0, 64));
}

void TestQueueGeometry::trackKeepsItsEnds()
{
    using std::chrono::minutes;
    const QRectF track(100, 0, 200, 8);
    QCOMPARE(trackX(track, minutes(0), minutes(10)), 100.0);
    QCOMPARE(trackX(track, minutes(5), minutes(10)), 200.0);
    QCOMPARE(trackX(track, minutes(14), minutes(10)), 300.0);
    QCOMPARE(trackX(track, minutes(-1), minutes(10)), 100.0);
    QCOMPARE(trackX(track, minutes(1), minutes(0)), 100.0);
}

QTEST_APPLESS_MAIN(TestQueueGeometry)
#include "tst_queue_geometry.moc"
