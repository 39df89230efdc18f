// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bare_redis.h"

#include "app/redis/redis_address.h"

#include <QRegularExpression>

#include <hiredis/hiredis.h>

#include <vector>

namespace linedesk {

void BareRedis::Free::operator()(redisContext *context) const
{
    redisFree(context);
}

BareRedis::BareRedis(const RedisAddress &address)
    : m_context(redisConnect(address.host.toLatin1().constData(), address.port))
{
}

BareRedis::~BareRedis() = default;

bool BareRedis::isOpen() const
{
    return m_context && m_context->err == 0;
}

Result<std::shared_ptr<redisReply>> BareRedis::run(const QByteArrayList &command)
{
    std::vector<const char *> words;
    std::vector<std::size_t> lengths;
    for (const QByteArray &word : command) {
        words.push_back(word.constData());
        lengths.push_back(static_cast<std::size_t>(word.size()));
    }
    return taken(redisCommandArgv(m_context.get(), static_cast<int>(words.size()), words.data(), lengths.data()),
        command.first());
}

Outcome BareRedis::runAll(const QList<QByteArrayList> &commands)
{
    for (const QByteArrayList &command : commands) {
        std::vector<const char *> words;
        std::vector<std::size_t> lengths;
        for (const QByteArray &word : command) {
            words.push_back(word.constData());
            lengths.push_back(static_cast<std::size_t>(word.size()));
        }
        redisAppendCommandArgv(m_context.get(), static_cast<int>(words.size()), words.data(), lengths.data());
    }
    for (const QByteArrayList &command : commands) {
        void *reply = nullptr;
        redisGetReply(m_context.get(), &reply);
        const auto result = taken(reply, command.first());
        if (!result) {
            return result.error();
        }
    }
    return Done{};
}

Result<int> BareRedis::markerReadings()
{
    const auto reply = run({"INFO", "commandstats"});
    if (!reply) {
        return reply.error();
    }
    static const QRegularExpression pattern(QStringLiteral("cmdstat_mget:calls=(\\d+)"));
    const QString text = QString::fromUtf8((*reply)->str, static_cast<qsizetype>((*reply)->len));
    return pattern.match(text).captured(1).toInt();
}

Result<std::shared_ptr<redisReply>> BareRedis::taken(void *reply, const QByteArray &command)
{
    if (reply == nullptr) {
        return makeError(ErrorKind::RedisUnavailable, {}, QString::fromUtf8(m_context->errstr));
    }
    std::shared_ptr<redisReply> owned(
        static_cast<redisReply *>(reply), [](redisReply *each) { freeReplyObject(each); });
    if (owned->type == REDIS_REPLY_ERROR) {
        return makeError(ErrorKind::RedisRefused, {QString::fromUtf8(command)}, QString::fromUtf8(owned->str));
    }
    return owned;
}

QByteArray bareInstantArray(const redisReply &values)
{
    QByteArray array("{");
    for (std::size_t i = 0; i < values.elements; ++i) {
        const redisReply &value = *values.element[i];
        array += i > 0 ? "," : "";
        array += value.type == REDIS_REPLY_STRING ? QByteArrayView(value.str, static_cast<qsizetype>(value.len))
                                                  : QByteArrayView("NULL");
    }
    return array + '}';
}

} // namespace linedesk
