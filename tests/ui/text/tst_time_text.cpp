// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/time_text.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace linedesk;
using namespace std::chrono_literals;

namespace {

Instant at(const char *iso)
{
    const auto instant = Instant::parse(QString::fromLatin1(iso));
    Q_ASSERT(instant);
    return *instant;
}

} // namespace

/// Time as people say it, in Bangkok and in English.
class TestTimeText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void relative_data();
    void relative();
    void durations();
    void roughDurations();
    void days();
    void exact();
    void zones();
    void japaneseNamesItsDays();

private:
    const QLocale m_english{QLocale::English, QLocale::UnitedKingdom};
    const QTimeZone m_bangkok{7 * 3600};
};

void TestTimeText::relative_data()
{
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *then, const char16_t *text) {
        QTest::newRow(name) << QByteArray(then) << QString::fromUtf16(text);
    };
    // Now is Tuesday, 2026-11-24 15:00 in Bangkok.
    row("just now", "2026-11-24T07:59:30Z", u"now");
    row("clock a little ahead", "2026-11-24T08:00:20Z", u"now");
    row("one minute", "2026-11-24T07:59:00Z", u"1 min");
    row("59 minutes", "2026-11-24T07:00:01Z", u"59 min");
    row("an hour", "2026-11-24T07:00:00Z", u"14:00");
    row("first minute of the local day", "2026-11-23T17:00:00Z", u"00:00");
    row("last minute of yesterday", "2026-11-23T16:59:00Z", u"Mon 23:59");
    row("six days", "2026-11-18T03:00:00Z", u"Wed 10:00");
    row("seven days", "2026-11-17T03:00:00Z", u"17 Nov");
    row("last year", "2025-11-12T03:00:00Z", u"12 Nov 2025");
    row("tomorrow", "2026-11-25T03:00:00Z", u"25 Nov");
    row("later today", "2026-11-24T09:30:00Z", u"16:30");
}

void TestTimeText::relative()
{
    QFETCH(QByteArray, then);
    QFETCH(QString, text);
    QCOMPARE(relativeTime(at(then.constData()), at("2026-11-24T08:00:00Z"), m_english, m_bangkok), text);
}

void TestTimeText::durations()
{
    QCOMPARE(durationText(0s), QStringLiteral("00:00"));
    QCOMPARE(durationText(-5s), QStringLiteral("00:00"));
    QCOMPARE(durationText(370s), QStringLiteral("06:10"));
    QCOMPARE(durationText(3599s), QStringLiteral("59:59"));
    QCOMPARE(durationText(3723s), QStringLiteral("1:02:03"));
    QCOMPARE(durationText(2 * 86'400s + 11'700s), QStringLiteral("2 d 03:15"));
}

void TestTimeText::roughDurations()
{
    QCOMPARE(roughDuration(40s), QStringLiteral("40 s"));
    QCOMPARE(roughDuration(6min + 59s), QStringLiteral("6 min"));
    QCOMPARE(roughDuration(2h + 10min), QStringLiteral("2 h 10 min"));
    QCOMPARE(roughDuration(75h), QStringLiteral("3 d"));
}

void TestTimeText::days()
{
    const Instant now = at("2026-11-24T08:00:00Z");
    QCOMPARE(dayText(at("2026-11-23T17:30:00Z"), now, m_english, m_bangkok), QStringLiteral("Today"));
    QCOMPARE(dayText(at("2026-11-23T16:30:00Z"), now, m_english, m_bangkok), QStringLiteral("Yesterday"));
    QCOMPARE(dayText(at("2026-11-12T03:00:00Z"), now, m_english, m_bangkok), QStringLiteral("Thursday, 12 November"));
    QCOMPARE(
        dayText(at("2025-11-12T03:00:00Z"), now, m_english, m_bangkok), QStringLiteral("Wednesday, 12 November 2025"));
}

void TestTimeText::exact()
{
    QCOMPARE(exactTime(at("2026-11-24T03:42:05.25Z"), m_english, m_bangkok),
        QStringLiteral("Tuesday, 24 November 2026, 10:42:05 (UTC+7)"));
    QCOMPARE(clockText(at("2026-11-24T03:42:05Z"), m_english, m_bangkok), QStringLiteral("10:42"));
}

void TestTimeText::zones()
{
    const Instant instant = at("2026-11-24T03:42:05Z");
    QCOMPARE(zoneText(instant, QTimeZone(0)), QStringLiteral("UTC"));
    QCOMPARE(zoneText(instant, QTimeZone(5 * 3600 + 1800)), QStringLiteral("UTC+5:30"));
    QCOMPARE(zoneText(instant, QTimeZone(-3 * 3600)), QStringLiteral("UTC−3"));
}

void TestTimeText::japaneseNamesItsDays()
{
    const QLocale japanese(QLocale::Japanese, QLocale::Japan);
    const QString text = relativeTime(at("2026-11-23T03:00:00Z"), at("2026-11-24T08:00:00Z"), japanese, m_bangkok);
    QCOMPARE(text, QStringLiteral("月 10:00"));
}

QTEST_APPLESS_MAIN(TestTimeText)
#include "tst_time_text.moc"
