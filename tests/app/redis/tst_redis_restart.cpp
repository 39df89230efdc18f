// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/redis/local_redis.h"
#include "tests/app/redis/redis_test.h"

using namespace std::chrono_literals;

namespace linedesk {

/// The client and a server that is killed. Apart from the other tests: the thread sanitizer wants no thread after a
/// process was started.
class TestRedisRestart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void comesBackAfterARestart();

private:
    RedisGround m_ground;
};

void TestRedisRestart::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

void TestRedisRestart::comesBackAfterARestart()
{
    LocalRedis server;
    QVERIFY(server.start());
    RedisOptions options;
    options.backoffUnit = 20ms;
    RedisClient client(server.address(), options, m_ground.clock, m_ground.io.thread());
    QVERIFY(client.ping().result().ok());
    for (int round = 0; round < 3; ++round) {
        server.kill();
        QTRY_COMPARE(client.state().phase, RedisState::Phase::Down);
        QCOMPARE(kindOf(client.send({"GET", "key"}).result()), ErrorKind::RedisUnavailable);
        QVERIFY(server.start());
        QTRY_COMPARE(client.state().phase, RedisState::Phase::Up);
        QCOMPARE(textOf(client.send({"ECHO", "value"}).result()), QByteArray("value"));
    }
}

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestRedisRestart)
#include "tst_redis_restart.moc"
