// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/authorities.h"
#include "app/redis/redis_address.h"

#include <QTemporaryFile>
#include <QTest>

namespace linedesk {

class TestRedisAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void showsServerWithoutPassword();
    void readsAuthorities();
};

void TestRedisAddress::reads_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("database");
    QTest::addColumn<bool>("usesTls");
    const auto row = [](const char *url, const char *host, int port, const char *user, const char *password,
                         int database, bool usesTls) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(host) << port << QString::fromUtf8(user)
                           << QString::fromUtf8(password) << database << usesTls;
    };
    row("redis://cache", "cache", 6379, "", "", 0, false);
    row("redis://cache:7000/5", "cache", 7000, "", "", 5, false);
    row("redis://cache/", "cache", 6379, "", "", 0, false);
    row("rediss://nok:secret@cache.example:6380/15", "cache.example", 6380, "nok", "secret", 15, true);
    row("redis://:secret@cache", "cache", 6379, "", "secret", 0, false);
    row("redis://:p%40ss%2Fw%C3%B6rt@cache", "cache", 6379, "", "p@ss/wört", 0, false);
    row("redis://nok:a:b@c/d?#e@cache:1", "cache", 1, "nok", "a:b@c/d?#e", 0, false);
    row("redis://[::1]:6390/2", "::1", 6390, "", "", 2, false);
    row("redis://[fe80::1]", "fe80::1", 6379, "", "", 0, false);
}

void TestRedisAddress::reads()
{
    QFETCH(QString, url);
    const Result<RedisAddress> address = parseRedisAddress(url);
    QVERIFY2(address.ok(), qPrintable(url));
    QTEST(address->host, "host");
    QTEST(int(address->port), "port");
    QTEST(address->user, "user");
    QTEST(address->password, "password");
    QTEST(address->database, "database");
    QTEST(address->usesTls, "usesTls");
}

void TestRedisAddress::refuses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("parameters");
    const auto row = [](const char *url, const char *part, const char *value) {
        QTest::newRow(url) << QString::fromUtf8(url) << QStringList{QString::fromUtf8(part), QString::fromUtf8(value)};
    };
    row("", "redis scheme", "");
    row("cache:6379", "redis scheme", "");
    row("http://nok:secret@cache", "redis scheme", "");
    row("redis://", "redis host", "");
    row("redis://:secret", "redis host", "");
    row("redis://:secret@", "redis host", "");
    row("redis://[::1", "redis host", "");
    row("redis://[::1]x:1", "redis host", "");
    row("redis://nok@cache", "redis user", "");
    row("redis://nok:@cache", "redis user", "");
    row("redis://nok:secret", "redis port", "");
    row("redis://nok:secret@cache:0", "redis port", "0");
    row("redis://nok:secret@cache:65536", "redis port", "65536");
    row("redis://cache:", "redis port", "");
    row("redis://cache/-1", "redis database", "-1");
    row("redis://cache/x", "redis database", "x");
    row("rediss://:secret@cache?ssl_cert_reqs=none", "redis query", "");
}

void TestRedisAddress::refuses()
{
    QFETCH(QString, url);
    const Result<RedisAddress> address = parseRedisAddress(url);
    QVERIFY(!address.ok());
    QCOMPARE(address.error().kind, ErrorKind::WrongCall);
    QTEST(address.error().parameters, "parameters");
    QVERIFY(!address.error().parameters.join(u' ').contains(QStringLiteral("secret")));
    QVERIFY(!address.error().cause.contains(QStringLiteral("secret")));
}

void TestRedisAddress::showsServerWithoutPassword()
{
    QCOMPARE(parseRedisAddress(QStringLiteral("redis://nok:secret@cache/3"))->server(), QStringLiteral("cache:6379"));
    QCOMPARE(parseRedisAddress(QStringLiteral("redis://[::1]:7"))->server(), QStringLiteral("[::1]:7"));
}

void TestRedisAddress::readsAuthorities()
{
    QCOMPARE(readAuthorities(QStringLiteral("/nowhere/ca.crt")).error().kind, ErrorKind::FileFailed);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("no certificate");
    file.close();
    QCOMPARE(readAuthorities(file.fileName()).error().kind, ErrorKind::WrongCall);
}

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestRedisAddress)
#include "tst_redis_address.moc"
