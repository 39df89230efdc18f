// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kpi_snapshot.h"

#include <QTest>

#include <cmath>

using namespace linedesk;

class TestKpiRounding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tiesGoToTheEvenDigit_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<double>("rounded");
        QTest::newRow("3.125") << 3.125 << 2 << 3.12;
        QTest::newRow("3.135, below its tie in binary") << 3.135 << 2 << 3.14;
        QTest::newRow("3.375") << 3.375 << 2 << 3.38;
        QTest::newRow("0.25") << 0.25 << 1 << 0.2;
        QTest::newRow("0.35") << 0.35 << 1 << 0.4;
        QTest::newRow("0.45") << 0.45 << 1 << 0.4;
        QTest::newRow("0.75") << 0.75 << 1 << 0.8;
        QTest::newRow("2.675") << 2.675 << 2 << 2.68;
        QTest::newRow("66.65") << 66.65 << 1 << 66.6;
        QTest::newRow("0.5") << 0.5 << 0 << 0.0;
        QTest::newRow("1.5") << 1.5 << 0 << 2.0;
        QTest::newRow("2.5") << 2.5 << 0 << 2.0;
        QTest::newRow("-0.25") << -0.25 << 1 << -0.2;
        QTest::newRow("-3.125") << -3.125 << 2 << -3.12;
        QTest::newRow("-2.5") << -2.5 << 0 << -2.0;
        QTest::newRow("above a tie") << 3.12501 << 2 << 3.13;
        QTest::newRow("below a tie") << 3.12499 << 2 << 3.12;
        QTest::newRow("a large tie") << 123456.25 << 1 << 123456.2;
        QTest::newRow("nothing") << 0.0 << 1 << 0.0;
        QTest::newRow("whole") << 100.0 << 1 << 100.0;
    }
    void tiesGoToTheEvenDigit()
    {
        QFETCH(const double, value);
        QFETCH(const int, decimals);
        QFETCH(const double, rounded);
        QVERIFY2(std::abs(roundHalfEven(value, decimals) - rounded) < 1e-9,
            qPrintable(QString::number(roundHalfEven(value, decimals), 'g', 17)));
    }

    void aTrendComparesWithYesterday()
    {
        QCOMPARE(trendOf(12, 8), (Trend{12, 8, 4, 50}));
        QCOMPARE(trendOf(8, 12), (Trend{8, 12, -4, -33.3}));
        // Nothing yesterday is no growth without bound.
        QCOMPARE(trendOf(5, 0), (Trend{5, 0, 5, 0}));
        QCOMPARE(trendOf(0, 0), Trend());
        // The difference is taken from the unrounded value of yesterday.
        const Trend fine = trendOf(10.0, 3.333'333);
        QCOMPARE(fine.previous, 3.33);
        QCOMPARE(fine.delta, 6.67);
        QCOMPARE(fine.deltaPercent, 200.0);
    }

    void namesAreTheContracts()
    {
        QStringList names;
        for (const Kpi kpi : allKpis()) {
            names.append(kpiName(kpi));
        }
        QCOMPARE(names.join(u' '),
            QStringLiteral("waiting active avg_first_response_seconds avg_resolution_seconds csat_average "
                           "csat_percentage fcr_rate "
                           "abandonment_rate sla_breach_events_24h sessions_today human_mode_users"));
        QCOMPARE(trendedKpis().size(), 6);
        QCOMPARE(kpiDecimals(Kpi::CsatAverage), 2);
        QCOMPARE(kpiDecimals(Kpi::Waiting), 0);
        QCOMPARE(kpiDecimals(Kpi::FcrRate), 1);
    }
};

QTEST_GUILESS_MAIN(TestKpiRounding)
#include "tst_kpi_rounding.moc"
