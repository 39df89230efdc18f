// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/ticker.h"
#include "app/kpi/kpi_feed.h"
#include "app/kpi/kpi_loader.h"
#include "app/settings/settings.h"
#include "models/domain/clock.h"
#include "ui/charts/day_chart.h"
#include "ui/charts/kpi_tile.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/kpi_board.h"
#include "ui/style/style.h"
#include "ui/widgets/age_banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/filter_tabs.h"
#include "ui/widgets/state_panel.h"

#include <QPromise>
#include <QScrollArea>
#include <QTest>
#include <QTranslator>

using namespace linedesk;

namespace {

const Instant start = Instant::parse(u"2026-11-24T05:34:05Z").value();

/// Answers with the values it is given, or with an error.
class FakeKpiLoader final : public KpiLoader {
public:
    std::optional<Error> error;
    QString zone = QStringLiteral("UTC");
    double waiting = 14;
    mutable int snapshots = 0;
    mutable QList<QPromise<Result<KpiSnapshot>> *> held; // answered by nobody
    bool isHolding = false;

    ~FakeKpiLoader() override { qDeleteAll(held); }

    RunningLoad<KpiSnapshot> snapshot() const override
    {
        ++snapshots;
        if (isHolding) {
            auto *promise = new QPromise<Result<KpiSnapshot>>;
            held.append(promise);
            promise->start();
            return {promise->future(), {}};
        }
        if (error) {
            return {readyFuture(Result<KpiSnapshot>(*error)), {}};
        }
        KpiSnapshot snapshot;
        snapshot.zone = zone;
        snapshot.computedAt = start;
        snapshot.values.insert(Kpi::Waiting, waiting);
        snapshot.values.insert(Kpi::FcrRate, 60);
        snapshot.trends.insert(Kpi::FcrRate, trendOf(60, 50));
        return {readyFuture(Result<KpiSnapshot>(snapshot)), {}};
    }

    RunningLoad<KpiHistory> history(int days) const override
    {
        if (error) {
            return {readyFuture(Result<KpiHistory>(*error)), {}};
        }
        KpiHistory history;
        for (int i = 0; i < days; ++i) {
            KpiDay day;
            day.day = startOfDayUtc(start) - std::chrono::hours(24) * (days - 1 - i);
            day.values.insert(Kpi::SessionsToday, i + 1);
            history.days.append(day);
        }
        return {readyFuture(Result<KpiHistory>(history)), {}};
    }
};

/// Puts every word of the program between marks.
class MarkingTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1Char('<') + QString::fromUtf8(source) + QLatin1Char('>');
    }
};

struct Desk {
    FixedClock clock{start};
    Ticker ticker{clock};
    Style style;
    Settings settings{makeMemoryStore()};
    FakeKpiLoader loader;
    KpiFeed feed{loader, ticker};
    DashboardPage page{feed, settings, style, ticker};

    Desk()
    {
        page.resize(1368, 844);
        page.show();
    }
    KpiTile *tile(Kpi kpi) { return page.findChild<KpiBoard *>()->tile(kpi); }
    bool isShown(const QWidget *widget) const { return widget->isVisibleTo(&page); }
};

} // namespace

class TestDashboardPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void figuresArrive();
    void historyFillsChartAndSparkline();
    void skeletonComesLate();
    void errorWithoutFigures();
    void oldFiguresStayAndTellTheirAge();
    void zoneChoiceIsKeptAndReadsAgain();
    void nothingIsCutAtTheLeastWindow();
    void hiddenPageDoesNotRead();
    void languageChangesLive();
};

void TestDashboardPage::initTestCase()
{
    qputenv("TZ", "Asia/Bangkok");
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestDashboardPage::figuresArrive()
{
    Desk desk;
    QVERIFY(desk.tile(Kpi::Waiting)->facts().figure.isEmpty());
    QVERIFY(!desk.tile(Kpi::Waiting)->facts().title.isEmpty());
    desk.page.setActive(true);
    QTRY_COMPARE(desk.tile(Kpi::Waiting)->facts().figure, QStringLiteral("14"));
    QCOMPARE(desk.tile(Kpi::FcrRate)->facts().trend->verdict, TrendVerdict::Better);
    QCOMPARE(desk.page.findChild<ElidedLabel *>(QStringLiteral("todayLine"))->text(),
        QStringLiteral("Today began at 07:00 (Bangkok) = 00:00 UTC"));
    QCOMPARE(desk.page.ageText(), QStringLiteral("As of 12:34"));
    desk.loader.waiting = 15;
    desk.page.refresh();
    QTRY_COMPARE(desk.tile(Kpi::Waiting)->facts().figure, QStringLiteral("15"));
}

void TestDashboardPage::historyFillsChartAndSparkline()
{
    Desk desk;
    desk.page.setActive(true);
    auto *chart = desk.page.findChild<DayChart *>(QStringLiteral("dayChart"));
    QTRY_COMPARE(chart->days().size(), KpiFeed::historyDays);
    QCOMPARE(chart->days().last(), (DayValue{QDate(2026, 11, 24), 14, true}));
    QCOMPARE(chart->days().first(), (DayValue{QDate(2026, 11, 11), 1, false}));
    QTRY_COMPARE(desk.tile(Kpi::SessionsToday)->facts().course.size(), KpiFeed::historyDays);
}

void TestDashboardPage::skeletonComesLate()
{
    Desk desk;
    desk.loader.isHolding = true;
    desk.page.setActive(true);
    const QImage before = desk.tile(Kpi::Waiting)->grab().toImage();
    QTRY_VERIFY_WITH_TIMEOUT(desk.tile(Kpi::Waiting)->grab().toImage() != before, 2000);
    QVERIFY(desk.isShown(desk.page.findChild<QScrollArea *>(QStringLiteral("dashboardScroll"))));
}

void TestDashboardPage::errorWithoutFigures()
{
    Desk desk;
    desk.loader.error = makeError(ErrorKind::Unreachable, {QStringLiteral("db1")});
    desk.page.setActive(true);
    auto *state = desk.page.findChild<StatePanel *>();
    QTRY_COMPARE(state->kind(), StatePanel::Kind::Offline);
    QVERIFY(!desk.isShown(desk.page.findChild<QScrollArea *>(QStringLiteral("dashboardScroll"))));
    desk.loader.error.reset();
    Q_EMIT state->retryRequested();
    QTRY_COMPARE(desk.tile(Kpi::Waiting)->facts().figure, QStringLiteral("14"));
    QVERIFY(!desk.isShown(state));
}

void TestDashboardPage::oldFiguresStayAndTellTheirAge()
{
    Desk desk;
    desk.page.setActive(true);
    QTRY_COMPARE(desk.tile(Kpi::Waiting)->facts().figure, QStringLiteral("14"));
    desk.loader.error = makeError(ErrorKind::ConnectionLost, {QStringLiteral("db1")});
    desk.clock.advance(std::chrono::minutes(3));
    desk.page.refresh();
    QTRY_VERIFY(desk.isShown(desk.page.findChild<AgeBanner *>()));
    desk.ticker.tick();
    QCOMPARE(desk.tile(Kpi::Waiting)->facts().figure, QStringLiteral("14"));
    QVERIFY2(desk.page.ageText().contains(QStringLiteral("3 min")), qPrintable(desk.page.ageText()));
    QCOMPARE(desk.page.findChild<ElidedLabel *>(QStringLiteral("ageText"))->text(), desk.page.ageText());
}

void TestDashboardPage::zoneChoiceIsKeptAndReadsAgain()
{
    Desk desk;
    desk.page.setActive(true);
    QTRY_COMPARE(desk.tile(Kpi::Waiting)->facts().figure, QStringLiteral("14"));
    const int before = desk.loader.snapshots;
    desk.loader.zone = QStringLiteral("Asia/Bangkok");
    auto *zones = desk.page.findChild<FilterTabs *>(QStringLiteral("zoneTabs"));
    QTest::keyClick(zones, Qt::Key_Right);
    QCOMPARE(desk.settings.text(Setting::KpiZone), QStringLiteral("workspace"));
    QTRY_VERIFY(desk.loader.snapshots > before);
    QTRY_COMPARE(desk.page.findChild<ElidedLabel *>(QStringLiteral("todayLine"))->text(),
        QStringLiteral("Today began at 00:00 (Bangkok) = 17:00 UTC"));
}

void TestDashboardPage::nothingIsCutAtTheLeastWindow()
{
    Desk desk;
    desk.page.resize(1280 - 72, 720 - 60);
    desk.page.setActive(true);
    QTRY_COMPARE(desk.tile(Kpi::Waiting)->facts().figure, QStringLiteral("14"));
    auto *scroll = desk.page.findChild<QScrollArea *>(QStringLiteral("dashboardScroll"));
    QTRY_VERIFY(scroll->widget()->minimumHeight() <= scroll->viewport()->height());
    const QRect inside = scroll->widget()->rect();
    for (const Kpi kpi : allKpis()) {
        QVERIFY(inside.contains(desk.tile(kpi)->geometry()));
    }
    QVERIFY(inside.contains(desk.page.findChild<DayChart *>()->geometry()));
}

void TestDashboardPage::hiddenPageDoesNotRead()
{
    Desk desk;
    desk.page.setActive(true);
    QTRY_COMPARE(desk.tile(Kpi::Waiting)->facts().figure, QStringLiteral("14"));
    desk.page.setActive(false);
    const int before = desk.loader.snapshots;
    for (int second = 0; second < 60; ++second) {
        desk.clock.advance(std::chrono::seconds(1));
        desk.ticker.tick();
    }
    QCOMPARE(desk.loader.snapshots, before);
}

void TestDashboardPage::languageChangesLive()
{
    Desk desk;
    desk.page.setActive(true);
    QTRY_COMPARE(desk.tile(Kpi::Waiting)->facts().figure, QStringLiteral("14"));
    auto *line = desk.page.findChild<ElidedLabel *>(QStringLiteral("todayLine"));
    QVERIFY(line->text().startsWith(QStringLiteral("Today began")));
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTRY_VERIFY(line->text().startsWith(QLatin1Char('<')));
    QVERIFY(desk.tile(Kpi::Waiting)->facts().title.startsWith(QLatin1Char('<')));
    QVERIFY(desk.page.findChild<DayChart *>()->accessibleName().startsWith(QLatin1Char('<')));
    QCoreApplication::removeTranslator(&translator);
    QTRY_VERIFY(line->text().startsWith(QStringLiteral("Today began")));
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboard_page.moc"
