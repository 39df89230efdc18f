// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The recorded answers of a backend to fixed data at a fixed instant, against the live numbers, trends and days of the console.
#include "app/kpi/sql_kpi_loader.h"
#include "tests/sql/support/fill.h"
#include "tests/sql/support/postgres_link.h"
#include "tests/sql/support/scratch.h"
#include "tests/support/scratch_database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace linedesk;

namespace {

QJsonObject readJson(const char *name)
{
    const QByteArray text = projectFile(QStringLiteral("tests/data/kpi/") + QLatin1String(name));
    return QJsonDocument::fromJson(text).object();
}

QJsonObject answer(const QJsonObject &expected, const char *path)
{
    const QJsonArray answers = expected.value(QLatin1String("answers")).toArray();
    for (const QJsonValue &candidate : answers) {
        if (candidate[u"path"].toString() == QLatin1String(path)) {
            return candidate[u"body"].toObject();
        }
    }
    return {};
}

Tables tablesOf(const QJsonObject &dataset)
{
    Tables tables;
    for (const char *name : {"users", "chat_sessions", "csat_responses", "messages"}) {
        addJsonTable(tables, QLatin1String(name), dataset.value(QLatin1String(name)).toObject());
    }
    return tables;
}

QString line(const QString &name, double value)
{
    return name + u' ' + QString::number(value, 'f', 4);
}

QStringList lines(const KpiSnapshot &snapshot)
{
    QStringList texts;
    for (const Kpi kpi : allKpis()) {
        texts.append(line(kpiName(kpi), snapshot.values.value(kpi)));
    }
    for (const Kpi kpi : trendedKpis()) {
        const Trend trend = snapshot.trends.value(kpi);
        texts.append(line(kpiName(kpi) + QStringLiteral(" current"), trend.current));
        texts.append(line(kpiName(kpi) + QStringLiteral(" previous"), roundHalfEven(trend.previous, 2)));
        texts.append(line(kpiName(kpi) + QStringLiteral(" delta"), trend.delta));
        texts.append(line(kpiName(kpi) + QStringLiteral(" delta_percent"), trend.deltaPercent));
    }
    return texts;
}

QStringList expectedLines(const QJsonObject &live, const QJsonObject &trends)
{
    QStringList texts;
    for (const Kpi kpi : allKpis()) {
        texts.append(line(kpiName(kpi), live.value(kpiName(kpi)).toDouble(-1)));
    }
    for (const Kpi kpi : trendedKpis()) {
        const QJsonObject trend = trends.value(kpiName(kpi)).toObject();
        for (const char *part : {"current", "previous", "delta", "delta_percent"}) {
            texts.append(
                line(kpiName(kpi) + u' ' + QLatin1String(part), trend.value(QLatin1String(part)).toDouble(-1)));
        }
    }
    return texts;
}

QStringList volumeLines(const QJsonArray &volume)
{
    QStringList texts;
    for (const QJsonValue &day : volume) {
        texts.append(QStringLiteral("%1 %2").arg(day[u"day"].toString()).arg(day[u"sessions"].toInt()));
    }
    return texts;
}

QStringList volumeLines(const KpiHistory &history)
{
    QStringList texts;
    for (const KpiDay &day : history.days) {
        texts.append(
            QStringLiteral("%1 %2").arg(day.day.toIso().left(10)).arg(int(day.values.value(Kpi::SessionsToday))));
    }
    return texts;
}

} // namespace

class TestKpiOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void liveNumbersAndTrends_data() { databases(); }
    void liveNumbersAndTrends();
    void sessionsOfEachDay_data() { databases(); }
    void sessionsOfEachDay();
    void sparklineEndsWhereTheTrendBegan_data() { databases(); }
    void sparklineEndsWhereTheTrendBegan();
    void anEmptyDatabaseGivesZeros_data();
    void anEmptyDatabaseGivesZeros();

private:
    static void databases();

    QJsonObject m_expected;
    std::vector<std::unique_ptr<ScratchDatabase>> m_servers;
    std::unique_ptr<ScratchSqlite> m_sqlite;
    std::unique_ptr<ScratchSqlite> m_emptySqlite;
    QMap<QString, std::shared_ptr<Workspace>> m_workspaces;
};

void TestKpiOracle::databases()
{
    QTest::addColumn<QString>("database");
    for (const char *name : {"migrated", "models", "sqlite"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestKpiOracle::initTestCase()
{
    const QJsonObject dataset = readJson("dataset.json");
    m_expected = readJson("expected.json");
    const Tables tables = tablesOf(dataset);
    const auto now = Instant::parse(dataset.value(QLatin1String("now")).toString());
    QVERIFY(now);
    QVERIFY(tables.rowCount() > 2'000);
    for (const QString &variant : {QStringLiteral("migrated"), QStringLiteral("models")}) {
        const auto &filled = m_servers.emplace_back(std::make_unique<ScratchDatabase>(variant));
        QVERIFY(filled->isReady());
        PostgresLink link(filled->url());
        fillPostgres(link, tables);
        m_workspaces.insert(variant, openServer(filled->url(), {}, now));
        const auto &empty = m_servers.emplace_back(std::make_unique<ScratchDatabase>(variant));
        QVERIFY(empty->isReady());
        m_workspaces.insert(QStringLiteral("empty_") + variant, openServer(empty->url(), {}, now));
    }
    m_sqlite = std::make_unique<ScratchSqlite>();
    fillSqlite(m_sqlite->file(), tables);
    m_workspaces.insert(QStringLiteral("sqlite"), openFile(m_sqlite->file(), now));
    m_emptySqlite = std::make_unique<ScratchSqlite>();
    m_workspaces.insert(QStringLiteral("empty_sqlite"), openFile(m_emptySqlite->file(), now));
}

void TestKpiOracle::liveNumbersAndTrends()
{
    QFETCH(QString, database);
    const KpiSnapshot snapshot = need(m_workspaces.value(database)->kpis->snapshot().future.result());
    const QJsonObject live = answer(m_expected, "/admin/analytics/live-kpis");
    const QJsonObject dashboard = answer(m_expected, "/admin/analytics/dashboard?days=7");
    QCOMPARE(lines(snapshot), expectedLines(live, dashboard.value(QLatin1String("trends")).toObject()));
    QCOMPARE(snapshot.computedAt.toIsoWithOffset(), live.value(QLatin1String("timestamp")).toString());
    QCOMPARE(snapshot.cost.statements, 1);
}

void TestKpiOracle::sessionsOfEachDay()
{
    QFETCH(QString, database);
    for (const int days : {1, 7, 30}) {
        const QByteArray path = "/admin/analytics/dashboard?days=" + QByteArray::number(days);
        const QJsonArray volume = answer(m_expected, path.constData()).value(QLatin1String("session_volume")).toArray();
        QCOMPARE(volume.size(), days);
        const KpiHistory history = need(m_workspaces.value(database)->kpis->history(days).future.result());
        QCOMPARE(volumeLines(history), volumeLines(volume));
        QCOMPARE(history.cost.statements, 1);
    }
}

void TestKpiOracle::sparklineEndsWhereTheTrendBegan()
{
    QFETCH(QString, database);
    const Workspace &workspace = *m_workspaces.value(database);
    const KpiSnapshot snapshot = need(workspace.kpis->snapshot().future.result());
    const KpiHistory history = need(workspace.kpis->history(7).future.result());
    const KpiDay &yesterday = history.days.at(history.days.size() - 2);
    for (const Kpi kpi : trendedKpis()) {
        QCOMPARE(line(kpiName(kpi), roundHalfEven(yesterday.values.value(kpi), 2)),
            line(kpiName(kpi), roundHalfEven(snapshot.trends.value(kpi).previous, 2)));
    }
}

void TestKpiOracle::anEmptyDatabaseGivesZeros_data()
{
    QTest::addColumn<QString>("database");
    for (const char *name : {"empty_migrated", "empty_models", "empty_sqlite"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestKpiOracle::anEmptyDatabaseGivesZeros()
{
    QFETCH(QString, database);
    const KpiSnapshot snapshot = need(m_workspaces.value(database)->kpis->snapshot().future.result());
    for (const Kpi kpi : allKpis()) {
        QCOMPARE(snapshot.values.value(kpi, -1), 0.0);
    }
    for (const Kpi kpi : trendedKpis()) {
        QCOMPARE(snapshot.trends.value(kpi, {1, 1, 1, 1}), Trend());
    }
}

QTEST_GUILESS_MAIN(TestKpiOracle)
#include "tst_kpi_oracle.moc"
