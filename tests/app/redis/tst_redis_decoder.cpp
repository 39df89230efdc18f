// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/redis_command.h"
#include "app/redis/redis_decoder.h"

#include <QTest>

namespace linedesk {

namespace {

constexpr qsizetype limit = qsizetype{64} * 1024 * 1024;

QByteArray bulk(const QByteArray &text)
{
    return '$' + QByteArray::number(text.size()) + "\r\n" + text + "\r\n";
}

} // namespace

class TestRedisDecoder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEachKind();
    void readsByteByByte();
    void readsManyAtOnce();
    void refuses_data();
    void refuses();
    void boundsBytesOfOneReplyOnly();
    void freesHalfAReply();
    void errorCodeHoldsNoArgument();
    void encodesCommands();
};

void TestRedisDecoder::readsEachKind()
{
    RedisDecoder decoder(limit);
    // With a NUL and a line end inside a bulk string.
    const QByteArray bytes =
        "*7\r\n+OK\r\n:-42\r\n$-1\r\n*-1\r\n-ERR no\r\n" + bulk(QByteArray("a\0\r\n", 4)) + "*2\r\n:1\r\n*0\r\n";
    QVERIFY(decoder.feed(bytes));
    const std::optional<RedisReply> reply = decoder.next();
    QVERIFY(reply.has_value());
    QVERIFY(*reply
        == RedisReply::array({RedisReply::status("OK"), RedisReply::integer(-42), RedisReply(), RedisReply(),
            RedisReply::error("ERR no"), RedisReply::bulk(QByteArray("a\0\r\n", 4)),
            RedisReply::array({RedisReply::integer(1), RedisReply::array({})})}));
    QVERIFY(!decoder.next());
    QVERIFY(decoder.failure().isEmpty());
}

void TestRedisDecoder::readsByteByByte()
{
    RedisDecoder decoder(limit);
    const QByteArray bytes("*3\r\n$5\r\nhello\r\n*2\r\n:7\r\n$-1\r\n+fine\r\n");
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QVERIFY(!decoder.next());
        QVERIFY(decoder.feed(QByteArrayView(bytes).sliced(i, 1)));
    }
    QVERIFY(decoder.next()
        == RedisReply::array({RedisReply::bulk("hello"), RedisReply::array({RedisReply::integer(7), RedisReply()}),
            RedisReply::status("fine")}));
}

void TestRedisDecoder::readsManyAtOnce()
{
    RedisDecoder decoder(limit);
    QByteArray bytes;
    for (int i = 0; i < 1'000; ++i) {
        bytes += ':' + QByteArray::number(i) + "\r\n";
    }
    QVERIFY(decoder.feed(bytes));
    for (int i = 0; i < 1'000; ++i) {
        QVERIFY(decoder.next() == RedisReply::integer(i));
    }
    QVERIFY(!decoder.next());
}

void TestRedisDecoder::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another protocol") << QByteArray("HTTP/1.1 400 Bad Request\r\n");
    QTest::newRow("RESP3") << QByteArray("%1\r\n+a\r\n+b\r\n");
    QTest::newRow("no length") << QByteArray("$x\r\n");
    QTest::newRow("negative length") << QByteArray("$-2\r\n");
    QTest::newRow("no integer") << QByteArray(":1x\r\n");
    QTest::newRow("too many elements") << QByteArray("*2147483647\r\n");
    QTest::newRow("too many elements inside") << QByteArray("*2\r\n*999999\r\n");
    QTest::newRow("too deep") << QByteArray("*1\r\n").repeated(9) + ":1\r\n";
}

void TestRedisDecoder::refuses()
{
    QFETCH(QByteArray, bytes);
    RedisDecoder decoder(limit);
    decoder.feed(bytes);
    QVERIFY(!decoder.next());
    QVERIFY(!decoder.failure().isEmpty());
    QVERIFY(!decoder.feed("+OK\r\n"));
    QVERIFY(!decoder.next());
}

void TestRedisDecoder::boundsBytesOfOneReplyOnly()
{
    RedisDecoder decoder(1'000);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(decoder.feed(bulk(QByteArray(900, 'x'))));
        QVERIFY(decoder.next());
    }
    QVERIFY(decoder.feed("$5000\r\n"));
    QVERIFY(!decoder.next());
    QVERIFY(decoder.feed(QByteArray(900, 'x')));
    QVERIFY(!decoder.next());
    QVERIFY(!decoder.feed(QByteArray(100, 'x')));
    QVERIFY(decoder.failure().contains(QStringLiteral("1000")));
}

/// For the leak checker: a connection may break in the middle of an answer, or at a fault inside it.
void TestRedisDecoder::freesHalfAReply()
{
    RedisDecoder cut(limit);
    cut.feed("*3\r\n*2\r\n$5\r\nhello\r\n");
    QVERIFY(!cut.next());
    QVERIFY(cut.failure().isEmpty());
    RedisDecoder broken(limit);
    broken.feed("*3\r\n*2\r\n$5\r\nhello\r\n?");
    QVERIFY(!broken.next());
    QVERIFY(!broken.failure().isEmpty());
}

void TestRedisDecoder::errorCodeHoldsNoArgument()
{
    QCOMPARE(redisErrorCode(RedisReply::error("WRONGTYPE Operation against a key")), QStringLiteral("WRONGTYPE"));
    QCOMPARE(redisErrorCode(RedisReply::error("LOADING")), QStringLiteral("LOADING"));
    QCOMPARE(redisErrorCode(RedisReply::error("secret text of a script")), QStringLiteral("?"));
    QCOMPARE(redisErrorCode(RedisReply::error({})), QStringLiteral("?"));
    QCOMPARE(redisErrorCode(RedisReply::error(QByteArray(33, 'A'))), QStringLiteral("?"));
}

void TestRedisDecoder::encodesCommands()
{
    const QByteArray word("a\0\r\n", 4);
    QCOMPARE(encodeRedisCommand({"SET", word, ""}).value(),
        QByteArray("*3\r\n$3\r\nSET\r\n$4\r\n") + word + "\r\n$0\r\n\r\n");
    QCOMPARE(encodeRedisCommand({}).error().kind, ErrorKind::WrongCall);
    QCOMPARE(encodeRedisCommand({""}).error().kind, ErrorKind::WrongCall);
    const Error tooBig = encodeRedisCommand({"SET", "key", QByteArray(limit, 'x')}).error();
    QCOMPARE(tooBig.kind, ErrorKind::WrongCall);
    QCOMPARE(tooBig.parameters, (QStringList{QStringLiteral("redis command"), QStringLiteral("SET")}));
}

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestRedisDecoder)
#include "tst_redis_decoder.moc"
