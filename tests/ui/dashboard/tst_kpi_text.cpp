// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/day_words.h"
#include "ui/dashboard/kpi_board_geometry.h"
#include "ui/dashboard/kpi_text.h"
#include "ui/dashboard/kpi_tile_text.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace linedesk;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

KpiSnapshot snapshotOf(Kpi kpi, double current, double previous)
{
    KpiSnapshot snapshot;
    snapshot.values.insert(kpi, current);
    snapshot.trends.insert(kpi, trendOf(current, previous));
    return snapshot;
}

} // namespace

class TestKpiText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKpiHasWordsOfItsOwn();
    void figures_data();
    void figures();
    void deltas();
    void verdicts_data();
    void verdicts();
    void tileNamesBothWindows();
    void tileWithoutTrendComparesNothing();
    void meansOfNothingAreGaps();
    void orderHasEveryKpiOnce();
    void todayLine_data();
    void todayLine();
    void dayBoundaryNamesTheZone();
    void boardFillsItsWidth_data();
    void boardFillsItsWidth();
};

void TestKpiText::everyKpiHasWordsOfItsOwn()
{
    QSet<QString> titles;
    QSet<QString> definitions;
    for (const Kpi kpi : allKpis()) {
        const KpiWords words = kpiWords(kpi, QStringLiteral("UTC"));
        QVERIFY(!words.window.isEmpty());
        titles.insert(words.title);
        definitions.insert(words.definition);
    }
    QCOMPARE(titles.size(), allKpis().size());
    QCOMPARE(definitions.size(), allKpis().size());
}

void TestKpiText::figures_data()
{
    QTest::addColumn<Kpi>("kpi");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("exact");
    QTest::newRow("count") << Kpi::Waiting << 1234.0 << QStringLiteral("1,234|") << QStringLiteral("1,234");
    QTest::newRow("seconds") << Kpi::AvgFirstResponse << 54.2 << QStringLiteral("54.2|s") << QStringLiteral("54.2 s");
    QTest::newRow("minutes") << Kpi::AvgResolution << 1507.3 << QStringLiteral("25:07|min")
                             << QStringLiteral("1,507.3 s");
    QTest::newRow("hours") << Kpi::AvgResolution << 7384.0 << QStringLiteral("2:03:04|h")
                           << QStringLiteral("7,384.0 s");
    QTest::newRow("rating") << Kpi::CsatAverage << 3.7 << QStringLiteral("3.70|of 5") << QStringLiteral("3.70 of 5");
    QTest::newRow("rate") << Kpi::FcrRate << 59.5 << QStringLiteral("59.5|%") << QStringLiteral("59.5%");
    QTest::newRow("none") << Kpi::AbandonmentRate << 0.0 << QStringLiteral("0.0|%") << QStringLiteral("0.0%");
}

void TestKpiText::figures()
{
    QFETCH(Kpi, kpi);
    QFETCH(double, value);
    QFETCH(QString, text);
    QFETCH(QString, exact);
    const KpiFigure figure = kpiFigure(kpi, value, english);
    QCOMPARE(QString(figure.figure + QLatin1Char('|') + figure.unit), text);
    QCOMPARE(figure.exact, exact);
}

void TestKpiText::deltas()
{
    QCOMPARE(kpiDelta(Kpi::SessionsToday, -50, english), QStringLiteral("\u221250"));
    QCOMPARE(kpiDelta(Kpi::AvgFirstResponse, 12.1, english), QStringLiteral("+12.1 s"));
    QCOMPARE(kpiDelta(Kpi::AvgResolution, -291.7, english), QStringLiteral("\u221204:52 min"));
    QCOMPARE(kpiDelta(Kpi::FcrRate, 6.9, english), QStringLiteral("+6.9 points"));
    QCOMPARE(kpiDelta(Kpi::SessionsToday, 0, english), QStringLiteral("±0"));
}

void TestKpiText::verdicts_data()
{
    QTest::addColumn<Kpi>("kpi");
    QTest::addColumn<double>("current");
    QTest::addColumn<double>("previous");
    QTest::addColumn<TrendDirection>("direction");
    QTest::addColumn<TrendVerdict>("verdict");
    const auto row = [](const char *name, Kpi kpi, double current, double previous, TrendDirection direction,
                         TrendVerdict verdict) {
        QTest::newRow(name) << kpi << current << previous << direction << verdict;
    };
    row("slower", Kpi::AvgFirstResponse, 60, 50, TrendDirection::Up, TrendVerdict::Worse);
    row("faster", Kpi::AvgFirstResponse, 40, 50, TrendDirection::Down, TrendVerdict::Better);
    row("fewer given up", Kpi::AbandonmentRate, 4, 5, TrendDirection::Down, TrendVerdict::Better);
    row("more solved", Kpi::FcrRate, 60, 50, TrendDirection::Up, TrendVerdict::Better);
    row("less content", Kpi::CsatPercentage, 70, 80, TrendDirection::Down, TrendVerdict::Worse);
    row("more sessions", Kpi::SessionsToday, 9, 8, TrendDirection::Up, TrendVerdict::None);
    row("same", Kpi::FcrRate, 50, 50, TrendDirection::Level, TrendVerdict::None);
    row("no rating yesterday", Kpi::CsatPercentage, 80, 0, TrendDirection::Up, TrendVerdict::None);
    row("no rating today", Kpi::CsatPercentage, 0, 80, TrendDirection::Down, TrendVerdict::None);
}

void TestKpiText::verdicts()
{
    QFETCH(Kpi, kpi);
    QFETCH(double, current);
    QFETCH(double, previous);
    const Trend trend = trendOf(current, previous);
    QTEST(trendDirection(trend), "direction");
    QTEST(trendVerdict(kpi, trend), "verdict");
}

void TestKpiText::tileNamesBothWindows()
{
    const KpiTileFacts facts =
        kpiTileFacts(Kpi::AvgFirstResponse, snapshotOf(Kpi::AvgFirstResponse, 54.2, 42.1), nullptr, english);
    QCOMPARE(facts.window, QStringLiteral("Last hour · yesterday 42.1 s"));
    QCOMPARE(facts.trend->delta, QStringLiteral("+12.1 s"));
    QCOMPARE(facts.trend->word, QStringLiteral("worse"));
    for (const QString &text : {facts.tip, facts.spoken}) {
        QVERIFY2(text.contains(QStringLiteral("last hour (54.2 s)")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("yesterday, midnight to midnight UTC (42.1 s)")), qPrintable(text));
    }
    QVERIFY(facts.spoken.contains(QStringLiteral("worse")));
}

void TestKpiText::tileWithoutTrendComparesNothing()
{
    KpiSnapshot snapshot;
    snapshot.values.insert(Kpi::Waiting, 14);
    const KpiTileFacts facts = kpiTileFacts(Kpi::Waiting, snapshot, nullptr, english);
    QVERIFY(!facts.trend);
    QCOMPARE(facts.figure, QStringLiteral("14"));
    QCOMPARE(facts.window, QStringLiteral("Now"));
    QVERIFY(emptyTileFacts(Kpi::Waiting).figure.isEmpty());
}

void TestKpiText::meansOfNothingAreGaps()
{
    KpiHistory history;
    for (const double value : {50.0, 0.0}) {
        KpiDay day;
        day.values.insert(Kpi::AvgFirstResponse, value);
        day.values.insert(Kpi::SessionsToday, value);
        history.days.append(day);
    }
    const KpiSnapshot snapshot;
    const KpiTileFacts response = kpiTileFacts(Kpi::AvgFirstResponse, snapshot, &history, english);
    QCOMPARE(response.course.size(), 2);
    QVERIFY(std::isnan(response.course.last()));
    QCOMPARE(kpiTileFacts(Kpi::SessionsToday, snapshot, &history, english).course, QList<double>({50.0, 0.0}));
    QVERIFY(kpiTileFacts(Kpi::Waiting, snapshot, &history, english).course.isEmpty());
}

void TestKpiText::orderHasEveryKpiOnce()
{
    QCOMPARE(QSet<Kpi>(tileOrder().begin(), tileOrder().end()), QSet<Kpi>(allKpis().begin(), allKpis().end()));
    QCOMPARE(tileOrder().size(), allKpis().size());
    QCOMPARE(tileOrder().mid(0, 4), QList<Kpi>({Kpi::Waiting, Kpi::Active, Kpi::SlaBreaches24h, Kpi::SessionsToday}));
}

void TestKpiText::todayLine_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("here");
    QTest::addColumn<QString>("line");
    QTest::newRow("UTC read in Bangkok") << QStringLiteral("UTC") << QByteArray("Asia/Bangkok")
                                         << QStringLiteral("Today began at 07:00 (Bangkok) = 00:00 UTC");
    QTest::newRow("UTC read in UTC") << QStringLiteral("UTC") << QByteArray("UTC")
                                     << QStringLiteral("Today began at 00:00 UTC");
    QTest::newRow("Bangkok") << QStringLiteral("Asia/Bangkok") << QByteArray("Asia/Tokyo")
                             << QStringLiteral("Today began at 00:00 (Bangkok) = 17:00 UTC");
    QTest::newRow("two words") << QStringLiteral("America/New_York") << QByteArray("UTC")
                               << QStringLiteral("Today began at 00:00 (New York) = 05:00 UTC");
    QTest::newRow("unknown") << QStringLiteral("Nowhere/Land") << QByteArray("UTC")
                             << QStringLiteral("Today began at 00:00 UTC");
}

void TestKpiText::todayLine()
{
    QFETCH(QString, zone);
    QFETCH(QByteArray, here);
    const Instant now = Instant::parse(u"2026-11-24T08:15:30Z").value();
    QTEST(linedesk::todayLine(now, zone, QTimeZone(here), english), "line");
}

void TestKpiText::dayBoundaryNamesTheZone()
{
    QCOMPARE(dayBoundaryNote(QStringLiteral("UTC")), QStringLiteral("Days begin at 00:00 UTC"));
    QCOMPARE(dayBoundaryNote(QStringLiteral("Asia/Bangkok")), QStringLiteral("Days begin at 00:00 (Bangkok)"));
}

void TestKpiText::boardFillsItsWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("narrow") << 300 << QList<int>(11, 1);
    QTest::newRow("1280 wide window") << 1208 << QList<int>({4, 4, 3});
    QTest::newRow("1440 wide window") << 1368 << QList<int>({4, 4, 3});
    QTest::newRow("full HD") << 1848 << QList<int>({6, 5});
    QTest::newRow("wall") << 3768 << QList<int>({11});
}

void TestKpiText::boardFillsItsWidth()
{
    QFETCH(int, width);
    KpiBoardMetrics metrics;
    metrics.tileCount = 11;
    metrics.tileHeight = 100;
    metrics.leastTileWidth = 244;
    metrics.leastChartHeight = 170;
    QTEST(tilesPerRow(width, metrics), "rows");
    const KpiBoardGeometry board = kpiBoardGeometry({width, 700}, metrics);
    QCOMPARE(board.tiles.size(), 11);
    for (qsizetype i = 0; i < board.tiles.size(); ++i) {
        QVERIFY(QRect(16, 0, width - 32, board.chart.top()).contains(board.tiles[i]));
        for (qsizetype j = 0; j < i; ++j) {
            QVERIFY(!board.tiles[i].intersects(board.tiles[j]));
        }
    }
    QCOMPARE(board.tiles.last().right(), width - 17); // the last row is as wide as the others
    QVERIFY(board.chart.height() >= metrics.leastChartHeight);
    QCOMPARE(board.chart.bottom() + 1 + metrics.padding, std::max(700, board.leastHeight));
}

QTEST_GUILESS_MAIN(TestKpiText)
#include "tst_kpi_text.moc"
