// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/authorities.h"
#include "tests/app/redis/redis_test.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QMutex>

#include <atomic>
#include <thread>
#include <vector>

using namespace std::chrono_literals;

namespace linedesk {

namespace {

/// Everything logged while it lives, this project's debug messages included.
class LogCapture {
public:
    LogCapture()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("linedesk.*=true"));
        text().clear();
        s_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
            const QMutexLocker lock(&s_mutex);
            text() += message + u'\n';
        });
    }
    ~LogCapture()
    {
        qInstallMessageHandler(s_before);
        QLoggingCategory::setFilterRules(QString());
    }
    LogCapture(const LogCapture &) = delete;
    LogCapture &operator=(const LogCapture &) = delete;

    static QString taken()
    {
        const QMutexLocker lock(&s_mutex);
        return text();
    }

private:
    static QString &text()
    {
        static QString log;
        return log;
    }
    static inline QMutex s_mutex;
    static inline QtMessageHandler s_before = nullptr;
};

RedisOptions quick()
{
    RedisOptions options;
    options.backoffUnit = 20ms;
    return options;
}

} // namespace

/// The client against real servers.
class TestRedisClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void readsManyKeysWithGaps();
    void tenThousandCommandsAtOnce();
    void binaryAndNested();
    void errorReplyNamesOnlyTheCommand();
    void namesItsConnection();
    void selectsItsDatabase();
    void asksWithThePassword();
    void wrongPasswordIsRefusedAndNotLogged();
    void missingPasswordIsRefused();
    void tlsWithOwnAuthority();
    void tlsOfUnknownAuthorityIsRefused();
    void callsFromManyThreads();
    void measuresTheRoundTrip();
    void worksOnTheIoThreadItself();

private:
    RedisGround m_ground;
    RedisAddress m_open;
    RedisAddress m_tls;
};

void TestRedisClient::initTestCase()
{
    m_open = addressOf("LINEDESK_TEST_REDIS");
    m_tls = addressOf("LINEDESK_TEST_REDIS_TLS");
    QVERIFY2(!m_open.host.isEmpty() && !m_tls.host.isEmpty(), "run me by with_services.sh --redis");
}

void TestRedisClient::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

void TestRedisClient::readsManyKeysWithGaps()
{
    RedisClient client(m_open, {}, m_ground.clock, m_ground.io.thread());
    QVERIFY(client.send({"MSET", "one", "1", "three", "สาม"}).result().ok());
    const auto reply = client.send({"MGET", "one", "two", "three"}).result();
    QVERIFY(reply.value() == RedisReply::array({RedisReply::bulk("1"), RedisReply(), RedisReply::bulk("สาม")}));
    QCOMPARE(client.commandsSent(), 2);
}

void TestRedisClient::tenThousandCommandsAtOnce()
{
    RedisOptions options;
    options.callTimeout = 20s; // sanitizers are slow; what counts is that all come back, in order
    RedisClient client(m_open, options, m_ground.clock, m_ground.io.thread());
    QVERIFY(client.ping().result().ok());
    QElapsedTimer timer;
    timer.start();
    QList<QFuture<Result<RedisReply>>> futures;
    for (int i = 0; i < 10'000; ++i) {
        futures << client.send({"SET", "many:" + QByteArray::number(i), QByteArray::number(i)});
    }
    for (const auto &future : futures) {
        QVERIFY(future.result().value() == RedisReply::status("OK"));
    }
    qInfo("10,000 SET in %lld ms", timer.elapsed());
    QVERIFY(client.send({"GET", "many:9999"}).result().value() == RedisReply::bulk("9999"));
}

void TestRedisClient::binaryAndNested()
{
    RedisClient client(m_open, {}, m_ground.clock, m_ground.io.thread());
    QByteArray bytes(3'000'000, 'x');
    bytes.replace(5, 5, QByteArray("\0\r\n\xff\0", 5));
    QVERIFY(client.send({"SET", "binary", bytes}).result().ok());
    QVERIFY(client.send({"GET", "binary"}).result().value() == RedisReply::bulk(bytes));
    const auto nested = client.send({"EVAL", "return {1, {'two', {3}}, false}", "0"}).result();
    QVERIFY(nested.value()
        == RedisReply::array({RedisReply::integer(1),
            RedisReply::array({RedisReply::bulk("two"), RedisReply::array({RedisReply::integer(3)})}), RedisReply()}));
}

void TestRedisClient::errorReplyNamesOnlyTheCommand()
{
    RedisClient client(m_open, {}, m_ground.clock, m_ground.io.thread());
    const auto refused = client.send({"NOSUCH", "private"}).result();
    QCOMPARE(refused.error(), makeError(ErrorKind::RedisRefused, {QStringLiteral("NOSUCH")}, QStringLiteral("ERR")));
    QVERIFY(client.send({"DEL", "one"}).result().ok());
    QVERIFY(client.send({"LPUSH", "a list", "x"}).result().ok());
    QCOMPARE(client.send({"GET", "a list"}).result().error().cause, QStringLiteral("WRONGTYPE"));
}

void TestRedisClient::namesItsConnection()
{
    RedisClient client(m_open, {}, m_ground.clock, m_ground.io.thread());
    QVERIFY(client.send({"CLIENT", "GETNAME"}).result().value() == RedisReply::bulk("linedesk"));
}

void TestRedisClient::selectsItsDatabase()
{
    RedisAddress third = m_open;
    third.database = 3;
    RedisClient here(m_open, {}, m_ground.clock, m_ground.io.thread());
    RedisClient there(third, {}, m_ground.clock, m_ground.io.thread());
    QVERIFY(here.send({"DEL", "only there"}).result().ok());
    QVERIFY(there.send({"SET", "only there", "x"}).result().ok());
    QVERIFY(here.send({"GET", "only there"}).result().value().isNil());
    QVERIFY(there.send({"GET", "only there"}).result().value() == RedisReply::bulk("x"));

    RedisAddress far = m_open;
    far.database = 9'999;
    RedisClient nowhere(far, {}, m_ground.clock, m_ground.io.thread());
    QTRY_COMPARE(nowhere.state().phase, RedisState::Phase::Down);
    QCOMPARE(nowhere.state().error->parameters, QStringList{QStringLiteral("SELECT")});
}

void TestRedisClient::asksWithThePassword()
{
    RedisAddress address = addressOf("LINEDESK_TEST_REDIS_PASSWORD");
    QVERIFY(!address.password.isEmpty());
    RedisClient client(address, {}, m_ground.clock, m_ground.io.thread());
    QVERIFY(client.send({"ACL", "SETUSER", "nok", "on", ">p w\"", "~*", "+@all"}).result().ok());

    address.user = QStringLiteral("nok");
    address.password = QStringLiteral("p w\"");
    RedisClient member(address, {}, m_ground.clock, m_ground.io.thread());
    QVERIFY(member.send({"ACL", "WHOAMI"}).result().value() == RedisReply::bulk("nok"));
}

void TestRedisClient::wrongPasswordIsRefusedAndNotLogged()
{
    RedisAddress address = addressOf("LINEDESK_TEST_REDIS_PASSWORD");
    address.password = QStringLiteral("marked-secret");
    const LogCapture log;
    RedisClient client(address, quick(), m_ground.clock, m_ground.io.thread());
    const auto result = client.send({"GET", "key"}).result();
    QCOMPARE(kindOf(result), ErrorKind::RedisUnavailable);
    QVERIFY2(causeOf(result).contains(QStringLiteral("AUTH: WRONGPASS")), qPrintable(causeOf(result)));
    QTRY_COMPARE(client.state().phase, RedisState::Phase::Down);
    QCOMPARE(*client.state().error,
        makeError(ErrorKind::RedisRefused, {QStringLiteral("AUTH")}, QStringLiteral("WRONGPASS")));
    QVERIFY(log.taken().contains(QStringLiteral("is down")));
    QVERIFY(!log.taken().contains(QStringLiteral("marked-secret")));
}

void TestRedisClient::missingPasswordIsRefused()
{
    RedisAddress address = addressOf("LINEDESK_TEST_REDIS_PASSWORD");
    address.password.clear();
    RedisClient client(address, quick(), m_ground.clock, m_ground.io.thread());
    QTRY_COMPARE(client.state().phase, RedisState::Phase::Down);
    QCOMPARE(
        *client.state().error, makeError(ErrorKind::RedisRefused, {QStringLiteral("AUTH")}, QStringLiteral("NOAUTH")));
}

void TestRedisClient::tlsWithOwnAuthority()
{
    RedisOptions options;
    const auto authorities = readAuthorities(qEnvironmentVariable("LINEDESK_TEST_REDIS_CA"));
    QVERIFY(authorities.ok());
    options.authorities = *authorities;
    options.callTimeout = 10s;
    RedisClient client(m_tls, options, m_ground.clock, m_ground.io.thread());
    const QByteArray bytes(2'000'000, 'y');
    QVERIFY(client.send({"SET", "over tls", bytes}).result().ok());
    QVERIFY(client.send({"GET", "over tls"}).result().value() == RedisReply::bulk(bytes));
}

void TestRedisClient::tlsOfUnknownAuthorityIsRefused()
{
    RedisClient client(m_tls, quick(), m_ground.clock, m_ground.io.thread());
    QCOMPARE(kindOf(client.send({"GET", "key"}).result()), ErrorKind::RedisUnavailable);
    QTRY_COMPARE(client.state().phase, RedisState::Phase::Down);
    const QString cause = client.state().error->cause;
    QVERIFY2(cause.contains(QStringLiteral("certificate")), qPrintable(cause));
}

void TestRedisClient::callsFromManyThreads()
{
    constexpr int threads = 8;
    constexpr int calls = 300;
    RedisOptions options;
    options.callTimeout = 20s;
    RedisClient client(m_open, options, m_ground.clock, m_ground.io.thread());
    std::atomic<int> right{0};
    std::vector<std::thread> workers;
    workers.reserve(threads);
    for (int thread = 0; thread < threads; ++thread) {
        workers.emplace_back([&, thread] {
            QList<QFuture<Result<RedisReply>>> futures;
            for (int i = 0; i < calls; ++i) {
                futures << client.send({"ECHO", QByteArray::number(thread * calls + i)});
            }
            for (int i = 0; i < calls; ++i) {
                right += textOf(futures.at(i).result()) == QByteArray::number(thread * calls + i) ? 1 : 0;
            }
        });
    }
    for (std::thread &worker : workers) {
        worker.join();
    }
    QCOMPARE(right.load(), threads * calls);
    QCOMPARE(client.commandsSent(), threads * calls);
}

void TestRedisClient::measuresTheRoundTrip()
{
    RedisClient client(m_open, {}, m_ground.clock, m_ground.io.thread());
    const auto took = client.ping().result();
    QVERIFY(took.ok());
    QVERIFY(took.value() > 0us && took.value() < 1s);
}

void TestRedisClient::worksOnTheIoThreadItself()
{
    RedisClient client(m_open, {}, m_ground.clock, *QThread::currentThread());
    QVERIFY(awaited(client.ping())->ok());
}

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestRedisClient)
#include "tst_redis_client.moc"
