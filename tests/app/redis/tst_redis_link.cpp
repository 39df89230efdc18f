// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/redis/fake_redis.h"
#include "tests/app/redis/redis_test.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace linedesk {

namespace {

const QByteArrayList anyCommand{"GET", "key"};

/// Short pauses, so that a test sees a reconnect soon; times that a test is about it sets itself.
RedisOptions quick()
{
    RedisOptions options;
    options.backoffUnit = 20ms;
    return options;
}

/// Lets everybody in, then never reads from the first, so that the network fills up, and answers the second.
class StuckThenFine {
public:
    StuckThenFine()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    RedisAddress address() const
    {
        RedisAddress address;
        address.host = QStringLiteral("127.0.0.1");
        address.port = m_server.serverPort();
        return address;
    }
    void dropFirst() { m_first->abort(); }
    bool secondHeard(const QByteArray &mark) const { return m_heard.contains(mark); }

private:
    void accept()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        socket->write("+OK\r\n");
        if (m_first == nullptr) {
            m_first = socket;
            socket->setReadBufferSize(1'024);
            return;
        }
        QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket] {
            const QByteArray bytes = socket->readAll();
            m_heard += bytes;
            socket->write(QByteArray("+fine\r\n").repeated(bytes.count("<call")));
        });
    }

    QTcpServer m_server;
    QTcpSocket *m_first = nullptr;
    QByteArray m_heard;
};

QByteArray markOf(int call)
{
    return "<call " + QByteArray::number(call) + '>';
}

bool endedUnavailable(const QFuture<Result<RedisReply>> &future)
{
    return future.isFinished() && future.resultCount() == 1 && kindOf(future.result()) == ErrorKind::RedisUnavailable;
}

} // namespace

/// The link against servers that do not behave.
class TestRedisLink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void blackHoleEndsCallsInTime();
    void blackHoleEndsTlsCallsInTime();
    void lateAnswerIsNotTakenForAnother();
    void deadLinkIsNoticed();
    void defaultsNoticeADeadLinkWithin45Seconds();
    void garbageResetsTheLink();
    void tooBigAnswerResetsTheLink();
    void surplusAnswerResetsTheLink();
    void answerInSingleBytes();
    void callsWaitForTheFirstConnection();
    void callsFailAtOnceInAPause();
    void pauseEndsWhenAsked();
    void flappingServerIsNotHammered();
    void sentCommandIsNotRepeated();
    void unsentCommandsGoOverTheNextLink();
    void destructionEndsEveryCall();
    void destructionWhileConnecting();
    void callsAreOnlyCountedWhenSent();
    void statesAreToldOnce();

private:
    RedisGround m_ground;
};

void TestRedisLink::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

void TestRedisLink::blackHoleEndsCallsInTime()
{
    const FakeRedis server(FakeRedis::silence());
    RedisOptions options = quick();
    options.callTimeout = 200ms;
    RedisClient client(server.address(), options, m_ground.clock, m_ground.io.thread());
    QElapsedTimer timer;
    timer.start();
    const auto first = client.send(anyCommand);
    const auto ping = client.ping();
    const auto result = awaited(first);
    QCOMPARE(kindOf(result), ErrorKind::RedisUnavailable);
    QCOMPARE(result->error().parameters, QStringList{client.server()});
    QVERIFY(!awaited(ping)->ok());
    QVERIFY2(timer.elapsed() >= 200 && timer.elapsed() < 1'500, qPrintable(QString::number(timer.elapsed())));
}

void TestRedisLink::blackHoleEndsTlsCallsInTime()
{
    const FakeRedis server(FakeRedis::silence());
    RedisAddress address = server.address();
    address.usesTls = true;
    RedisOptions options = quick();
    options.callTimeout = 200ms;
    options.connectTimeout = 400ms;
    RedisClient client(address, options, m_ground.clock, m_ground.io.thread());
    QCOMPARE(kindOf(awaited(client.send(anyCommand))), ErrorKind::RedisUnavailable);
    QTRY_COMPARE(client.state().phase, RedisState::Phase::Down);
    QVERIFY(client.state().error->cause.contains(QStringLiteral("400 ms")));
}

void TestRedisLink::lateAnswerIsNotTakenForAnother()
{
    QTcpSocket *socket = nullptr;
    const FakeRedis server(FakeRedis::afterLogIn([&](QTcpSocket &from, const QByteArray &) { socket = &from; }));
    RedisOptions options = quick();
    options.callTimeout = 150ms;
    RedisClient client(server.address(), options, m_ground.clock, m_ground.io.thread());
    QTRY_COMPARE(client.state().phase, RedisState::Phase::Up);
    QVERIFY(causeOf(awaited(client.send(anyCommand))).contains(QStringLiteral("150 ms")));
    const auto second = client.send(anyCommand);
    socket->write("$5\r\nfirst\r\n$6\r\nsecond\r\n");
    QCOMPARE(textOf(awaited(second)), QByteArray("second"));
    QCOMPARE(server.connections(), 1);
}

void TestRedisLink::deadLinkIsNoticed()
{
    const FakeRedis server(FakeRedis::afterLogIn(FakeRedis::silence()));
    RedisOptions options = quick();
    options.pingInterval = 50ms;
    options.silenceLimit = 300ms;
    RedisClient client(server.address(), options, m_ground.clock, m_ground.io.thread());
    QSignalSpy states(&client, &RedisClient::stateChanged);
    QTRY_VERIFY(states.count() >= 2);
    QCOMPARE(states.at(0).first().value<RedisState>().phase, RedisState::Phase::Up);
    const auto down = states.at(1).first().value<RedisState>();
    QCOMPARE(down.phase, RedisState::Phase::Down);
    QVERIFY(down.error->cause.contains(QStringLiteral("300 ms")));
    QTRY_VERIFY(server.connections() >= 2);
}

void TestRedisLink::defaultsNoticeADeadLinkWithin45Seconds()
{
    const RedisOptions options;
    QVERIFY(options.pingInterval + options.silenceLimit <= 45s);
    QCOMPARE(options.callTimeout, 1'000ms);
}

void TestRedisLink::garbageResetsTheLink()
{
    int answers = 0;
    const FakeRedis server(FakeRedis::afterLogIn([&](QTcpSocket &socket, const QByteArray &received) {
        if (!received.isEmpty()) {
            socket.write(++answers == 1 ? "HTTP/1.1 400 Bad Request\r\n" : "+fine\r\n");
        }
    }));
    RedisClient client(server.address(), quick(), m_ground.clock, m_ground.io.thread());
    const auto broken = awaited(client.send(anyCommand));
    QCOMPARE(kindOf(broken), ErrorKind::RedisUnavailable);
    QVERIFY(causeOf(broken).contains(QStringLiteral("protocol")));
    QVERIFY(!causeOf(broken).contains(QStringLiteral("HTTP")));
    QTRY_COMPARE(client.state().phase, RedisState::Phase::Up);
    QCOMPARE(textOf(awaited(client.send(anyCommand))), QByteArray("fine"));
    QCOMPARE(server.connections(), 2);
}

void TestRedisLink::tooBigAnswerResetsTheLink()
{
    const FakeRedis server(FakeRedis::afterLogIn([](QTcpSocket &socket, const QByteArray &received) {
        if (!received.isEmpty()) {
            socket.write("$1000000\r\n" + QByteArray(300'000, 'x'));
        }
    }));
    RedisOptions options = quick();
    options.replyLimit = 200'000;
    RedisClient client(server.address(), options, m_ground.clock, m_ground.io.thread());
    QVERIFY(causeOf(awaited(client.send(anyCommand))).contains(QStringLiteral("200000")));
    QTRY_COMPARE(server.connections(), 2);
}

void TestRedisLink::surplusAnswerResetsTheLink()
{
    int logIns = 0;
    const FakeRedis server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(++logIns == 1 ? "+OK\r\n+nobody asked\r\n" : "+OK\r\n");
    });
    RedisClient client(server.address(), quick(), m_ground.clock, m_ground.io.thread());
    QTRY_COMPARE(server.connections(), 2);
    QTRY_COMPARE(client.state().phase, RedisState::Phase::Up);
}

void TestRedisLink::answerInSingleBytes()
{
    QByteArray left;
    QTimer writer;
    const FakeRedis server(FakeRedis::afterLogIn([&](QTcpSocket &socket, const QByteArray &received) {
        if (received.isEmpty()) {
            return;
        }
        left = "*3\r\n$11\r\nhello\r\nyou!\r\n$-1\r\n*1\r\n:7\r\n";
        QObject::connect(&writer, &QTimer::timeout, &socket, [&] {
            socket.write(left.left(1));
            socket.flush();
            left.remove(0, 1);
            if (left.isEmpty()) {
                writer.stop();
            }
        });
        writer.start(1);
    }));
    RedisClient client(server.address(), quick(), m_ground.clock, m_ground.io.thread());
    const auto result = awaited(client.send(anyCommand));
    QVERIFY(result && result->ok());
    QVERIFY(result->value()
        == RedisReply::array(
            {RedisReply::bulk("hello\r\nyou!"), RedisReply(), RedisReply::array({RedisReply::integer(7)})}));
}

void TestRedisLink::callsWaitForTheFirstConnection()
{
    const FakeRedis server([](QTcpSocket &socket, const QByteArray &received) {
        if (received.contains("SETNAME")) {
            QTimer::singleShot(150, &socket, [&socket] { socket.write("+OK\r\n"); });
        } else {
            socket.write("+waited\r\n");
        }
    });
    RedisClient client(server.address(), quick(), m_ground.clock, m_ground.io.thread());
    QCOMPARE(client.state().phase, RedisState::Phase::Connecting);
    QCOMPARE(textOf(awaited(client.send(anyCommand))), QByteArray("waited"));
}

void TestRedisLink::callsFailAtOnceInAPause()
{
    FakeRedis server(FakeRedis::silence());
    const RedisAddress address = server.address();
    server.close();
    RedisOptions options;
    options.backoffUnit = 60s;
    options.callTimeout = 5s;
    RedisClient client(address, options, m_ground.clock, m_ground.io.thread());
    QCOMPARE(kindOf(awaited(client.send(anyCommand))), ErrorKind::RedisUnavailable);
    QTRY_COMPARE(client.state().phase, RedisState::Phase::Down);
    QElapsedTimer timer;
    timer.start();
    const auto result = awaited(client.send(anyCommand));
    QCOMPARE(kindOf(result), ErrorKind::RedisUnavailable);
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!causeOf(result).isEmpty());
    QVERIFY(!causeOf(result).contains(QStringLiteral("within")));
}

void TestRedisLink::pauseEndsWhenAsked()
{
    bool isOpen = false;
    const FakeRedis server([&](QTcpSocket &socket, const QByteArray &received) {
        if (!isOpen) {
            socket.abort();
        } else {
            socket.write(received.contains("SETNAME") ? "+OK\r\n" : "+back\r\n");
        }
    });
    RedisOptions options;
    options.backoffUnit = 60s;
    RedisClient client(server.address(), options, m_ground.clock, m_ground.io.thread());
    QTRY_COMPARE(client.state().phase, RedisState::Phase::Down);
    isOpen = true;
    client.reconnectNow();
    QCOMPARE(textOf(awaited(client.send(anyCommand))), QByteArray("back"));
}

void TestRedisLink::flappingServerIsNotHammered()
{
    const FakeRedis server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("+OK\r\n");
        socket.disconnectFromHost();
    });
    RedisOptions options;
    options.backoffUnit = 50ms;
    QElapsedTimer timer;
    timer.start();
    RedisClient client(server.address(), options, m_ground.clock, m_ground.io.thread());
    QTRY_COMPARE(server.connections(), 4); // after pauses of 50, 100 and 200 ms, each -20 % at least
    QVERIFY2(timer.elapsed() >= 280, qPrintable(QString::number(timer.elapsed())));
}

void TestRedisLink::sentCommandIsNotRepeated()
{
    QByteArray all;
    const FakeRedis server(FakeRedis::afterLogIn([&](QTcpSocket &socket, const QByteArray &received) {
        all += received;
        if (received.contains("INCR")) {
            socket.abort();
        } else if (!received.isEmpty()) {
            socket.write("+fine\r\n");
        }
    }));
    RedisOptions options = quick();
    options.stableAfter = 0ms;
    RedisClient client(server.address(), options, m_ground.clock, m_ground.io.thread());
    const auto result = awaited(client.send({"INCR", "counter"}));
    QCOMPARE(kindOf(result), ErrorKind::RedisUnavailable);
    QVERIFY(causeOf(result).startsWith(QStringLiteral("sent, but not answered")));
    QCOMPARE(textOf(awaited(client.send(anyCommand))), QByteArray("fine"));
    QCOMPARE(server.connections(), 2);
    QCOMPARE(all.count("INCR"), 1);
}

void TestRedisLink::unsentCommandsGoOverTheNextLink()
{
    StuckThenFine server;
    RedisOptions options = quick();
    options.stableAfter = 0ms;
    options.callTimeout = 8s;
    RedisClient client(server.address(), options, m_ground.clock, m_ground.io.thread());
    QTRY_COMPARE(client.state().phase, RedisState::Phase::Up);

    constexpr int calls = 40;
    QList<QFuture<Result<RedisReply>>> futures;
    for (int i = 0; i < calls; ++i) {
        futures << client.send({"ECHO", markOf(i), QByteArray(1'000'000, 'x')});
    }
    qint64 sent = 0;
    const auto isStuck = [&] {
        const qint64 before = std::exchange(sent, client.commandsSent());
        return before == sent && sent > 0 && sent < calls;
    };
    QVERIFY(QTest::qWaitFor(isStuck));
    server.dropFirst();

    int answered = 0;
    for (int i = 0; i < calls; ++i) {
        const auto result = awaited(futures.at(i));
        const bool isAnswered = textOf(result) == "fine";
        QVERIFY(isAnswered || causeOf(result).startsWith(QStringLiteral("sent, but not answered")));
        QCOMPARE(server.secondHeard(markOf(i)), isAnswered);
        answered += isAnswered ? 1 : 0;
    }
    QVERIFY(answered > 0 && answered < calls);
}

void TestRedisLink::destructionEndsEveryCall()
{
    constexpr int calls = 1'000;
    const FakeRedis server(FakeRedis::afterLogIn(FakeRedis::silence()));
    QList<QFuture<Result<RedisReply>>> futures;
    QElapsedTimer timer;
    {
        RedisOptions options = quick();
        options.callTimeout = 30s;
        RedisClient client(server.address(), options, m_ground.clock, m_ground.io.thread());
        for (int i = 0; i < calls; ++i) {
            futures << client.send(anyCommand);
        }
        QTRY_VERIFY(client.commandsSent() > 0);
        for (int i = 0; i < calls; ++i) {
            futures << client.send(anyCommand);
        }
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(std::count_if(futures.cbegin(), futures.cend(), endedUnavailable), 2 * calls);
}

void TestRedisLink::destructionWhileConnecting()
{
    const FakeRedis server(FakeRedis::silence());
    for (const bool usesTls : {false, true}) {
        RedisAddress address = server.address();
        address.usesTls = usesTls;
        QElapsedTimer timer;
        timer.start();
        QFuture<Result<RedisReply>> future;
        {
            RedisClient client(address, quick(), m_ground.clock, m_ground.io.thread());
            future = client.send(anyCommand);
        }
        QCOMPARE(kindOf(future.result()), ErrorKind::RedisUnavailable);
        const int before = server.connections();
        {
            RedisClient client(address, quick(), m_ground.clock, m_ground.io.thread());
            QTRY_VERIFY(server.connections() > before);
            future = client.send(anyCommand);
        }
        QCOMPARE(kindOf(future.result()), ErrorKind::RedisUnavailable);
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    }
}

void TestRedisLink::callsAreOnlyCountedWhenSent()
{
    const FakeRedis server(FakeRedis::silence());
    RedisOptions options = quick();
    options.callTimeout = 50ms;
    RedisClient client(server.address(), options, m_ground.clock, m_ground.io.thread());
    QCOMPARE(kindOf(awaited(client.send(anyCommand))), ErrorKind::RedisUnavailable);
    QCOMPARE(client.commandsSent(), 0);
    QCOMPARE(kindOf(awaited(client.send({}))), ErrorKind::WrongCall);
}

void TestRedisLink::statesAreToldOnce()
{
    FakeRedis server(FakeRedis::afterLogIn(FakeRedis::silence()));
    RedisClient client(server.address(), quick(), m_ground.clock, m_ground.io.thread());
    QSignalSpy states(&client, &RedisClient::stateChanged);
    QTRY_COMPARE(states.count(), 1);
    QCOMPARE(client.state(), (RedisState{RedisState::Phase::Up, m_ground.clock.now(), std::nullopt}));
    m_ground.clock.advance(5s);
    const Instant broken = m_ground.clock.now();
    server.close();
    // First why the link broke, then why nobody is reached; the attempts that follow tell nothing new.
    QVERIFY(!QTest::qWaitFor([&] { return states.count() > 3; }, 300));
    QCOMPARE(states.count(), 3);
    QCOMPARE(client.state().error->cause, QStringLiteral("Connection refused"));
    QCOMPARE(client.state().since, broken);
}

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestRedisLink)
#include "tst_redis_link.moc"
