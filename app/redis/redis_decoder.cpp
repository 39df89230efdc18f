// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/redis_decoder.h"

#include <hiredis/hiredis.h>

namespace linedesk {

namespace {

// A million elements are about 70 MB of values; MGET answers of a console have some hundreds.
constexpr std::size_t elementLimit = 1'000'000;

/// Puts a value where the reader's task says: into its place of the array around it, or into a new root. The reader
/// calls these with C linkage in mind and wants a null pointer for "no".
void *put(const redisReadTask *task, RedisReply value)
{
    if (task->parent == nullptr) {
        return std::make_unique<RedisReply>(std::move(value)).release();
    }
    auto *array = static_cast<RedisReply *>(task->parent->obj);
    RedisReply &place = array->elements()[static_cast<std::size_t>(task->idx)];
    place = std::move(value);
    return &place;
}

void *createString(const redisReadTask *task, char *text, std::size_t size)
{
    QByteArray bytes(text, static_cast<qsizetype>(size));
    switch (task->type) {
    case REDIS_REPLY_STATUS: return put(task, RedisReply::status(std::move(bytes)));
    case REDIS_REPLY_ERROR: return put(task, RedisReply::error(std::move(bytes)));
    default: return put(task, RedisReply::bulk(std::move(bytes)));
    }
}

void *createArray(const redisReadTask *task, int size)
{
    const auto elements = static_cast<std::size_t>(size);
    if (!static_cast<RedisDecoder *>(task->privdata)->admit(elements)) {
        return nullptr;
    }
    return put(task, RedisReply::array(std::vector<RedisReply>(elements)));
}

void *createInteger(const redisReadTask *task, long long value)
{
    return put(task, RedisReply::integer(value));
}

void *createNil(const redisReadTask *task)
{
    return put(task, RedisReply());
}

/// Called for a root only: what lies inside goes with it.
void freeRoot(void *root)
{
    const std::unique_ptr<RedisReply> reply(static_cast<RedisReply *>(root));
}

redisReplyObjectFunctions replyFunctions{createString, createArray, createInteger, createNil, freeRoot};

} // namespace

void RedisDecoder::FreeReader::operator()(redisReader *reader) const
{
    redisReaderFree(reader);
}

RedisDecoder::RedisDecoder(qsizetype limit)
    : m_reader(redisReaderCreateWithFunctions(&replyFunctions))
    , m_limit(limit)
{
    m_reader->privdata = this;
}

RedisDecoder::~RedisDecoder() = default;

bool RedisDecoder::feed(QByteArrayView bytes)
{
    if (!m_failure.isEmpty()) {
        return false;
    }
    m_pending += bytes.size();
    if (m_pending > m_limit) {
        m_failure = QStringLiteral("an answer is over %1 bytes").arg(m_limit);
        return false;
    }
    if (redisReaderFeed(m_reader.get(), bytes.data(), static_cast<std::size_t>(bytes.size())) != REDIS_OK) {
        m_failure = QStringLiteral("no memory for an answer");
    }
    return m_failure.isEmpty();
}

std::optional<RedisReply> RedisDecoder::next()
{
    void *root = nullptr;
    if (!m_failure.isEmpty()) {
        return std::nullopt;
    }
    if (redisReaderGetReply(m_reader.get(), &root) != REDIS_OK) {
        // The reader's own text quotes what came: only its kind is kept.
        m_failure = m_reader->err == REDIS_ERR_PROTOCOL
            ? QStringLiteral("the server does not speak the protocol of Redis")
            : QStringLiteral("an answer has too many elements");
        return std::nullopt;
    }
    if (root == nullptr) {
        return std::nullopt;
    }
    m_pending = static_cast<qsizetype>(m_reader->len - m_reader->pos);
    m_elements = 0;
    const std::unique_ptr<RedisReply> reply(static_cast<RedisReply *>(root));
    return std::move(*reply);
}

bool RedisDecoder::admit(std::size_t elements)
{
    m_elements += elements;
    return m_elements <= elementLimit;
}

} // namespace linedesk
