// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_checksum.h"
#include "app/embedded/sample_data.h"
#include "tests/app/sample/sample_collector.h"

#include <QTest>

#include <algorithm>

using namespace linedesk;

namespace {

// 2026-11-24T08:00:00Z, a Tuesday afternoon in Bangkok.
constexpr Instant afternoon = Instant::fromSeconds(1'795'507'200);

SampleOptions optionsFor(qint64 customers, qint64 messages, int days, quint64 seed = 1)
{
    SampleOptions options;
    options.customers = customers;
    options.messages = messages;
    options.days = days;
    options.seed = seed;
    options.endsAt = afternoon;
    return options;
}

quint64 checksumOf(const SampleOptions &options)
{
    SampleChecksum checksum;
    return generateSample(options, checksum) ? checksum.value() : 0;
}

/// Refuses the row with that number.
class FullSink final : public SampleSink {
public:
    explicit FullSink(int room)
        : m_room(room)
    {
    }
    Outcome beginTable(const QString &, const QStringList &) override { return Done{}; }
    Outcome row(const SampleRow &) override
    {
        ++taken;
        return taken > m_room ? Outcome(makeError(ErrorKind::DiskFull, {QStringLiteral("here")})) : Outcome(Done{});
    }
    Outcome endTable() override { return Done{}; }

    int taken = 0;

private:
    int m_room;
};

} // namespace

/// What goes in, what is refused, how a generation is watched and ended, and that it is repeatable.
class tst_SampleOptions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsOutOfRange_data();
    void refusesWhatIsOutOfRange();
    void sameOptionsSameRows();
    void eachOptionChangesTheRows();
    void rowsAreTheSameOnEveryPlatform();
    void writesEverySize_data();
    void writesEverySize();
    void tellsProgress();
    void canBeCalledOff();
    void endsWithTheSinksError();
};

void tst_SampleOptions::refusesWhatIsOutOfRange_data()
{
    QTest::addColumn<qint64>("customers");
    QTest::addColumn<qint64>("messages");
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("endsAt");
    QTest::addColumn<QString>("option");
    const qint64 end = afternoon.microseconds();
    QTest::newRow("nobody") << 0LL << 0LL << 180 << end << QStringLiteral("customers");
    QTest::newRow("too many people") << 2'000'001LL << 0LL << 180 << end << QStringLiteral("customers");
    QTest::newRow("negative messages") << 1LL << -1LL << 180 << end << QStringLiteral("messages");
    QTest::newRow("too many messages") << 1LL << 100'000'001LL << 180 << end << QStringLiteral("messages");
    QTest::newRow("no day") << 1LL << 0LL << 0 << end << QStringLiteral("days");
    QTest::newRow("too many days") << 1LL << 0LL << 3'661 << end << QStringLiteral("days");
    QTest::newRow("no end") << 1LL << 0LL << 180 << 0LL << QStringLiteral("endsAt");
}

void tst_SampleOptions::refusesWhatIsOutOfRange()
{
    QFETCH(const qint64, customers);
    QFETCH(const qint64, messages);
    QFETCH(const int, days);
    QFETCH(const qint64, endsAt);
    QFETCH(const QString, option);
    SampleOptions options = optionsFor(customers, messages, days);
    options.endsAt = Instant::fromMicroseconds(endsAt);
    SampleChecksum sink;
    const Outcome outcome = generateSample(options, sink);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::WrongCall);
    QCOMPARE(outcome.error().parameters.value(0), option);
    QCOMPARE(sink.rows(), 0);
}

void tst_SampleOptions::sameOptionsSameRows()
{
    const quint64 first = checksumOf(optionsFor(300, 12'000, 180));
    QVERIFY(first != 0);
    QCOMPARE(checksumOf(optionsFor(300, 12'000, 180)), first);
}

void tst_SampleOptions::eachOptionChangesTheRows()
{
    const quint64 first = checksumOf(optionsFor(50, 2'000, 30));
    QVERIFY(checksumOf(optionsFor(50, 2'000, 30, 2)) != first);
    QVERIFY(checksumOf(optionsFor(51, 2'000, 30)) != first);
    QVERIFY(checksumOf(optionsFor(50, 2'001, 30)) != first);
    QVERIFY(checksumOf(optionsFor(50, 2'000, 31)) != first);
    SampleOptions later = optionsFor(50, 2'000, 30);
    later.endsAt = later.endsAt + Microseconds(1);
    QVERIFY(checksumOf(later) != first);
}

/// Fails when anything about the rows changes: deliberately by a change of the texts or the generator (then take the new
/// number), or because a compiler or platform computes differently (then that is the defect).
void tst_SampleOptions::rowsAreTheSameOnEveryPlatform()
{
    QCOMPARE(QString::number(checksumOf(optionsFor(200, 5'000, 90, 7)), 16), QStringLiteral("b31e1de2d6ee2cc4"));
}

void tst_SampleOptions::writesEverySize_data()
{
    QTest::addColumn<qint64>("customers");
    QTest::addColumn<qint64>("messages");
    QTest::addColumn<int>("days");
    QTest::newRow("one who says nothing") << 1LL << 0LL << 180;
    QTest::newRow("one word") << 1LL << 1LL << 1;
    QTest::newRow("two") << 2LL << 2LL << 1;
    QTest::newRow("a chatterbox in one day") << 1LL << 20'000LL << 1;
    QTest::newRow("a small desk") << 12LL << 400LL << 7;
    QTest::newRow("silent crowd") << 300LL << 0LL << 30;
    QTest::newRow("more people than words") << 5'000LL << 800LL << 180;
    QTest::newRow("the training workspace") << 300LL << 12'000LL << 180;
    QTest::newRow("ten years") << 40LL << 3'000LL << 3'660;
}

void tst_SampleOptions::writesEverySize()
{
    QFETCH(const qint64, customers);
    QFETCH(const qint64, messages);
    QFETCH(const int, days);
    SampleCollector sample;
    QVERIFY(generateSample(optionsFor(customers, messages, days), sample));
    QVERIFY(sample.isBetweenTables());
    const CollectedTable &rows = sample.table("messages");
    QCOMPARE(static_cast<qint64>(rows.size()), messages);
    const CollectedTable &users = sample.table("users");
    qint64 people = 0;
    for (std::size_t row = 0; row < users.size(); ++row) {
        people += users.isNull(row, "line_user_id") ? 0 : 1;
    }
    QCOMPARE(people, customers);
    // Nothing lies behind the end, and the newest message is exactly there.
    qint64 newest = 0;
    for (const QString &name : sample.order()) {
        for (const std::vector<SampleValue> &row : sample.table(name.toLatin1().constData()).rows()) {
            for (const SampleValue &value : row) {
                if (value.kind == SampleValue::Kind::Instant) {
                    newest = std::max(newest, value.number);
                }
            }
        }
    }
    QVERIFY(newest <= afternoon.microseconds());
    QCOMPARE(newest == afternoon.microseconds(), messages > 0);
}

void tst_SampleOptions::tellsProgress()
{
    SampleCollector sample;
    qint64 before = 0;
    qint64 last = 0;
    qint64 all = 0;
    bool isOrdered = true;
    const auto report = [&](qint64 done, qint64 total) {
        isOrdered =
            isOrdered && done > last && done - last <= 10'000 && done <= total && (before == 0 || before == total);
        last = done;
        before = total;
        all = total;
    };
    QVERIFY(generateSample(optionsFor(300, 12'000, 180), sample, report));
    QVERIFY(isOrdered);
    QCOMPARE(last, all);
    QCOMPARE(all, sample.rows());
}

void tst_SampleOptions::canBeCalledOff()
{
    SampleCollector sample;
    CancelToken cancel;
    const auto report = [&cancel](qint64, qint64) { cancel.cancel(); };
    const Outcome outcome = generateSample(optionsFor(300, 40'000, 180), sample, report, cancel);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QVERIFY(sample.rows() < 20'000);
}

void tst_SampleOptions::endsWithTheSinksError()
{
    for (const int room : {0, 3, 400, 5'000}) {
        FullSink sink(room);
        const Outcome outcome = generateSample(optionsFor(300, 12'000, 180), sink);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::DiskFull);
        QCOMPARE(sink.taken, room + 1);
    }
}

QTEST_APPLESS_MAIN(tst_SampleOptions)
#include "tst_sample_options.moc"
