// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/redis_read_markers.h"
#include "tests/app/redis/redis_test.h"

namespace linedesk {

namespace {

CustomerId customer(int number)
{
    return CustomerId(QStringLiteral("U%1").arg(number, 32, 16, QLatin1Char('0')));
}

QByteArray keyOf(int number)
{
    return "read:7:" + customer(number).value().toLatin1();
}

/// How often the server ran MGET, by its own count.
int countedMgets(RedisClient &client)
{
    const QByteArray stats = textOf(client.send({"INFO", "commandstats"}).result());
    const QByteArray mark("cmdstat_mget:calls=");
    const qsizetype at = stats.indexOf(mark);
    const qsizetype from = at + mark.size();
    return at < 0 ? 0 : stats.mid(from, stats.indexOf(',', from) - from).toInt();
}

} // namespace

class TestRedisReadMarkers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneCommandForTwoHundred();
    void whatIsNoTimeIsAbsent();
    void nobodyAskedNothingSent();
    void failsWithoutAServer();

private:
    RedisGround m_ground;
    const RedisAddress m_address = addressOf("LINEDESK_TEST_REDIS");
};

void TestRedisReadMarkers::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    QVERIFY2(!m_address.host.isEmpty(), "run me by with_services.sh --redis");
}

void TestRedisReadMarkers::oneCommandForTwoHundred()
{
    RedisClient client(m_address, {}, m_ground.clock, m_ground.io.thread());
    RedisReadMarkers markers(client);
    QByteArrayList command{"MSET"};
    QList<CustomerId> customers;
    for (int i = 0; i < 200; ++i) {
        customers << customer(i);
        if (i % 2 == 0) {
            command << keyOf(i) << Instant::fromSeconds(1'764'000'000 + i).toIsoWithOffset().toLatin1();
        }
    }
    QVERIFY(client.send(command).result().ok());
    const int before = countedMgets(client);
    const Result<QList<MaybeInstant>> result = markers.of(StaffId(7), customers);
    QCOMPARE(countedMgets(client), before + 1);
    QCOMPARE(markers.commandsFor(customers.size()), 1);
    QVERIFY(result.ok());
    QCOMPARE(result->size(), 200);
    for (int i = 0; i < 200; ++i) {
        const MaybeInstant expected =
            i % 2 == 0 ? MaybeInstant(Instant::fromSeconds(1'764'000'000 + i)) : MaybeInstant();
        QVERIFY2(result->at(i) == expected, qPrintable(QString::number(i)));
    }
    const Result<QList<MaybeInstant>> ofAnother = markers.of(StaffId(8), {customer(0)});
    QVERIFY(ofAnother.ok() && !ofAnother->first());
}

void TestRedisReadMarkers::whatIsNoTimeIsAbsent()
{
    RedisClient client(m_address, {}, m_ground.clock, m_ground.io.thread());
    QVERIFY(client
                .send({"MSET", keyOf(1000), "2026-11-24 08:15:30+07:00", keyOf(1001), "1764000000", keyOf(1002),
                    "\xff\xfe", keyOf(1003), "2026-11-24T08:15:30"})
                .result()
                .ok());
    QVERIFY(client.send({"DEL", keyOf(1004)}).result().ok());
    QVERIFY(client.send({"LPUSH", keyOf(1004), "2026-11-24T08:15:30Z"}).result().ok());
    RedisReadMarkers markers(client);
    const auto result =
        markers.of(StaffId(7), {customer(1000), customer(1001), customer(1002), customer(1003), customer(1004)});
    QVERIFY(result.ok());
    QVERIFY(result->at(0) == Instant::parse(u"2026-11-24T01:15:30Z"));
    for (qsizetype i = 1; i < 5; ++i) {
        QVERIFY2(!result->at(i), qPrintable(QString::number(i)));
    }
}

void TestRedisReadMarkers::nobodyAskedNothingSent()
{
    RedisClient client(m_address, {}, m_ground.clock, m_ground.io.thread());
    RedisReadMarkers markers(client);
    const auto result = markers.of(StaffId(7), {});
    QVERIFY(result.ok() && result->isEmpty());
    QCOMPARE(client.commandsSent(), 0);
    QCOMPARE(markers.commandsFor(0), 0);
}

void TestRedisReadMarkers::failsWithoutAServer()
{
    RedisAddress nobody = m_address;
    nobody.port = 1;
    RedisClient client(nobody, {}, m_ground.clock, m_ground.io.thread());
    RedisReadMarkers markers(client);
    QCOMPARE(markers.of(StaffId(7), {customer(0)}).error().kind, ErrorKind::RedisUnavailable);
}

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestRedisReadMarkers)
#include "tst_redis_read_markers.moc"
