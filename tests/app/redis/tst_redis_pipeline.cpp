// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/redis_address.h"
#include "app/redis/redis_log_in.h"
#include "app/redis/redis_pipeline.h"

#include <QHash>
#include <QTest>

using namespace std::chrono_literals;

namespace linedesk {

namespace {

const Error late{ErrorKind::RedisUnavailable, {}, QStringLiteral("late")};
const Error lost{ErrorKind::RedisUnavailable, {}, QStringLiteral("lost")};

QByteArray requestFor(const QString &url)
{
    return RedisLogIn(parseRedisAddress(url).value()).request();
}

} // namespace

class TestRedisPipeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void answersInOrder();
    void lateAnswerGoesToNobody();
    void unsentCallExpiresUnsent();
    void failsSentAndUnsentApart();
    void errorReplyNamesTheCommand();
    void logsInWithWhatTheAddressHas();
    void logInToleratesOnlyAMissingName();

private:
    void add(RedisPipeline &pipeline, int number);
    QString result(int number) const { return m_results.value(number); }

    const RedisCall::Time m_start = RedisCall::Time(1h);
    QHash<int, QString> m_results;
};

void TestRedisPipeline::init()
{
    m_results.clear();
}

/// Call `number` has its deadline `number` seconds after the start.
void TestRedisPipeline::add(RedisPipeline &pipeline, int number)
{
    pipeline.add({QStringLiteral("GET"), "bytes", m_start + std::chrono::seconds(number),
        [this, number](const Result<RedisReply> &result) {
            QVERIFY2(!m_results.contains(number), "a call ended twice");
            m_results[number] = result ? QString::number(result->toInteger())
                                       : errorName(result.error().kind) + u'/' + result.error().cause;
        }});
}

void TestRedisPipeline::answersInOrder()
{
    RedisPipeline pipeline;
    QVERIFY(!pipeline.answer(RedisReply::integer(0)));
    add(pipeline, 1);
    add(pipeline, 2);
    QVERIFY(!pipeline.answer(RedisReply::integer(0)));
    pipeline.markSent();
    pipeline.markSent();
    QVERIFY(pipeline.answer(RedisReply::integer(11)));
    QVERIFY(pipeline.answer(RedisReply::integer(12)));
    QCOMPARE(result(1), QStringLiteral("11"));
    QCOMPARE(result(2), QStringLiteral("12"));
    QVERIFY(!pipeline.isAwaiting());
}

void TestRedisPipeline::lateAnswerGoesToNobody()
{
    RedisPipeline pipeline;
    add(pipeline, 1);
    add(pipeline, 2);
    pipeline.markSent();
    pipeline.markSent();
    QCOMPARE(pipeline.nextDeadline().value(), m_start + 1s);
    pipeline.expire(m_start + 1s, late);
    QCOMPARE(result(1), QStringLiteral("redis_unavailable/late"));
    QCOMPARE(result(2), QString());
    QCOMPARE(pipeline.nextDeadline().value(), m_start + 2s);
    QVERIFY(pipeline.answer(RedisReply::integer(11)));
    QVERIFY(pipeline.answer(RedisReply::integer(12)));
    QCOMPARE(result(2), QStringLiteral("12"));
    // The next time-out finds the right call.
    add(pipeline, 3);
    pipeline.markSent();
    pipeline.expire(m_start + 3s, late);
    QCOMPARE(result(3), QStringLiteral("redis_unavailable/late"));
}

void TestRedisPipeline::unsentCallExpiresUnsent()
{
    RedisPipeline pipeline;
    add(pipeline, 1);
    pipeline.expire(m_start + 2s, late);
    QCOMPARE(result(1), QStringLiteral("redis_unavailable/late"));
    QVERIFY(!pipeline.hasUnsent());
    QVERIFY(!pipeline.nextDeadline());
}

void TestRedisPipeline::failsSentAndUnsentApart()
{
    RedisPipeline pipeline;
    for (int number = 1; number <= 3; ++number) {
        add(pipeline, number);
    }
    pipeline.markSent();
    pipeline.markSent();
    pipeline.expire(m_start + 1s, late);
    pipeline.failSent(lost);
    QCOMPARE(result(1), QStringLiteral("redis_unavailable/late"));
    QCOMPARE(result(2), QStringLiteral("redis_unavailable/lost"));
    QCOMPARE(result(3), QString());
    pipeline.markSent();
    QVERIFY(pipeline.answer(RedisReply::integer(13)));
    QCOMPARE(result(3), QStringLiteral("13"));
}

void TestRedisPipeline::errorReplyNamesTheCommand()
{
    RedisPipeline pipeline;
    Error refused;
    pipeline.add({QStringLiteral("EVAL"), "bytes", m_start,
        [&](const Result<RedisReply> &result) { refused = result.error(); }});
    pipeline.markSent();
    QVERIFY(pipeline.answer(RedisReply::error("ERR unknown command, with args beginning with: 'secret'")));
    QCOMPARE(refused, makeError(ErrorKind::RedisRefused, {QStringLiteral("EVAL")}, QStringLiteral("ERR")));
}

void TestRedisPipeline::logsInWithWhatTheAddressHas()
{
    const QByteArray name("*3\r\n$6\r\nCLIENT\r\n$7\r\nSETNAME\r\n$8\r\nlinedesk\r\n");
    QCOMPARE(requestFor(QStringLiteral("redis://h")), name);
    QCOMPARE(requestFor(QStringLiteral("redis://:pw@h/2")),
        "*2\r\n$4\r\nAUTH\r\n$2\r\npw\r\n*2\r\n$6\r\nSELECT\r\n$1\r\n2\r\n" + name);
    QCOMPARE(requestFor(QStringLiteral("redis://nok:pw@h")), "*3\r\n$4\r\nAUTH\r\n$3\r\nnok\r\n$2\r\npw\r\n" + name);
}

void TestRedisPipeline::logInToleratesOnlyAMissingName()
{
    const RedisLogIn fresh(parseRedisAddress(QStringLiteral("redis://:pw@h/2")).value());
    const RedisReply ok = RedisReply::status("OK");

    RedisLogIn wrongPassword = fresh;
    QCOMPARE(
        wrongPassword.take(RedisReply::error("WRONGPASS invalid")).error().parameters.first(), QStringLiteral("AUTH"));

    RedisLogIn wrongNumber = fresh;
    QVERIFY(wrongNumber.take(ok).ok());
    QCOMPARE(wrongNumber.take(RedisReply::error("ERR DB index")).error().parameters.first(), QStringLiteral("SELECT"));

    RedisLogIn noName = fresh;
    QVERIFY(noName.take(ok).ok());
    QVERIFY(noName.take(ok).ok());
    QVERIFY(!noName.isDone());
    QVERIFY(noName.take(RedisReply::error("NOPERM this user")).ok());
    QVERIFY(noName.isDone());

    RedisLogIn noPassword(parseRedisAddress(QStringLiteral("redis://h")).value());
    const Outcome refused = noPassword.take(RedisReply::error("NOAUTH Authentication required."));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().parameters.first(), QStringLiteral("AUTH"));
    QCOMPARE(refused.error().kind, ErrorKind::RedisRefused);
}

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestRedisPipeline)
#include "tst_redis_pipeline.moc"
