// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instant.h"

#include <QDateTime>
#include <QTest>

using namespace linedesk;

class TestInstant : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *text, const char *iso) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(iso);
        };
        row("2026-11-24T08:15:30.123456+00:00", "2026-11-24T08:15:30.123456Z");
        row("2026-11-24T08:15:30.123456Z", "2026-11-24T08:15:30.123456Z");
        row("2026-11-24T08:15:30.123456z", "2026-11-24T08:15:30.123456Z");
        row("2026-11-24 08:15:30.123456+00:00", "2026-11-24T08:15:30.123456Z");
        row("2026-11-24t08:15:30Z", "2026-11-24T08:15:30.000000Z");
        row("20261124T081530Z", "2026-11-24T08:15:30.000000Z");
        row("20261124T081530.123456+0000", "2026-11-24T08:15:30.123456Z");
        row("20261124 081530,5+07", "2026-11-24T01:15:30.500000Z");
        row("2026-11-24T08:15Z", "2026-11-24T08:15:00.000000Z");
        row("20261124T0815Z", "2026-11-24T08:15:00.000000Z");
        row("2026-11-24T08:15:30+00:00", "2026-11-24T08:15:30.000000Z");
        row("2026-11-24T08:15:30.1Z", "2026-11-24T08:15:30.100000Z");
        row("2026-11-24T08:15:30.000001Z", "2026-11-24T08:15:30.000001Z");
        row("2026-11-24T08:15:30.1234569Z", "2026-11-24T08:15:30.123456Z");
        row("2026-11-24T08:15:30.999999999999Z", "2026-11-24T08:15:30.999999Z");
        row("2026-11-24T08:15:30+07:00", "2026-11-24T01:15:30.000000Z");
        row("2026-11-24T08:15:30-0330", "2026-11-24T11:45:30.000000Z");
        row("2026-11-24T08:15:30+05:30:15", "2026-11-24T02:45:15.000000Z");
        row("2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00.000000Z");
        row("2024-02-29T12:00:00Z", "2024-02-29T12:00:00.000000Z");
        row("  2026-11-24T08:15:30Z  ", "2026-11-24T08:15:30.000000Z");
        row("1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z");
        row("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000000Z");
        row("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z");
    }
    void readsEveryForm()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, iso);
        const auto instant = Instant::parse(text);
        QVERIFY(instant.has_value());
        QCOMPARE(instant->toIso(), iso);
        QCOMPARE(Instant::parse(instant->toIso()), instant);
        QCOMPARE(Instant::parse(instant->toIsoWithOffset()), instant);
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"", " ", "1795500000", "1795500000.5", "now", "2026-11-24", "20261124", "2026-11-24T08:15:30",
                "2026-11-24 08:15:30.123456", "2026-11-24T", "2026-11-24T08Z", "2026-11-24T08:15:30.Z",
                "2026-11-24T24:00:00Z", "2026-11-24T08:60:00Z", "2026-11-24T08:15:60Z", "2026-13-01T00:00:00Z",
                "2026-02-29T00:00:00Z", "2026-11-31T00:00:00Z", "2026-00-10T00:00:00Z", "2026-11-00T00:00:00Z",
                "0000-01-01T00:00:00Z", "2026-11-24T08:15:30+24:00", "2026-11-24T08:15:30+07:60",
                "2026-11-24T08:15:30+7", "2026-11-24T08:15:30+", "2026-11-24T08:15:30+07:0", "2026-11-24T08:15:30ZZ",
                "2026-11-24T08:15:30Z+07:00", "2026-11-24T08:15:30 Z", "26-11-24T08:15:30Z", "2026/11/24T08:15:30Z",
                "2026-1124T08:15:30Z", "2026-11-24T08:1530Z", "-2026-11-24T08:15:30Z", "2026-11-24T08:15:30.12x456Z",
                "2026-11-24T-8:15:30Z", "2026-11-24T08:15:30+07:00 Asia/Bangkok"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
        // Digits of other scripts are no digits of a time.
        QTest::newRow("Thai digits") << QStringLiteral("๒๐๒๖-11-24T08:15:30Z");
    }
    void refusesWhatIsNoTime()
    {
        QFETCH(const QString, text);
        QVERIFY(!Instant::parse(text).has_value());
    }

    void keepsMicroseconds()
    {
        const Instant instant = *Instant::parse(u"2026-11-24T08:15:30.123456Z");
        QCOMPARE(instant.microseconds(), qint64(1'795'508'130'123'456));
        QCOMPARE((instant + Microseconds(1)).toIso(), QStringLiteral("2026-11-24T08:15:30.123457Z"));
        QCOMPARE((instant - Microseconds(123'457)).toIso(), QStringLiteral("2026-11-24T08:15:29.999999Z"));
        QCOMPARE(instant - (instant - std::chrono::hours(1)), Microseconds(3'600'000'000));
        QVERIFY(instant < instant + Microseconds(1));
        QCOMPARE(instant.toIsoWithOffset(), QStringLiteral("2026-11-24T08:15:30.123456+00:00"));
    }

    void countsBackwardsBeforeTheEpoch()
    {
        QCOMPARE(Instant::fromMicroseconds(-1).toIso(), QStringLiteral("1969-12-31T23:59:59.999999Z"));
        QCOMPARE(Instant::fromMicroseconds(-1'000'000).toIso(), QStringLiteral("1969-12-31T23:59:59.000000Z"));
        QCOMPARE(Instant::fromMicroseconds(-1'000'001).toIso(), QStringLiteral("1969-12-31T23:59:58.999999Z"));
        QCOMPARE(Instant::fromSeconds(0).toIso(), QStringLiteral("1970-01-01T00:00:00.000000Z"));
    }

    void aDayBeginsAtMidnight_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("midnight");
        QTest::newRow("noon") << QStringLiteral("2026-11-24T12:00:00Z")
                              << QStringLiteral("2026-11-24T00:00:00.000000Z");
        QTest::newRow("midnight itself") << QStringLiteral("2026-11-24T00:00:00Z")
                                         << QStringLiteral("2026-11-24T00:00:00.000000Z");
        QTest::newRow("just before") << QStringLiteral("2026-11-23T23:59:59.999999Z")
                                     << QStringLiteral("2026-11-23T00:00:00.000000Z");
        QTest::newRow("before the epoch")
            << QStringLiteral("1969-12-31T00:00:00.000001Z") << QStringLiteral("1969-12-31T00:00:00.000000Z");
        QTest::newRow("midnight before the epoch")
            << QStringLiteral("1969-12-31T00:00:00Z") << QStringLiteral("1969-12-31T00:00:00.000000Z");
    }
    void aDayBeginsAtMidnight()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, midnight);
        QCOMPARE(startOfDayUtc(*Instant::parse(text)).toIso(), midnight);
    }

    void goesThroughQtWithMilliseconds()
    {
        const Instant instant = *Instant::parse(u"2026-11-24T08:15:30.123456Z");
        QCOMPARE(Instant::fromDateTime(instant.toDateTime()).toIso(), QStringLiteral("2026-11-24T08:15:30.123000Z"));
        QCOMPARE(instant.toDateTime().timeSpec(), Qt::UTC);
    }
};

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
