// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/redis/redis_reply.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

struct redisReader;

namespace linedesk {

/// Cuts the bytes of one connection into replies (RESP2). Bounded: an answer has at most `limit` bytes, a million
/// elements in all and arrays seven deep. After a failure the connection is of no use and neither is the decoder. One
/// thread.
class RedisDecoder {
public:
    explicit RedisDecoder(qsizetype limit);
    ~RedisDecoder();
    RedisDecoder(const RedisDecoder &) = delete;
    RedisDecoder &operator=(const RedisDecoder &) = delete;

    /// Takes bytes as they come. False when that failed: failure() says why.
    bool feed(QByteArrayView bytes);
    /// The next whole reply; nothing when more bytes are needed or after a failure.
    std::optional<RedisReply> next();

    /// Empty as long as all is well; else for the log, without anything the server said.
    const QString &failure() const { return m_failure; }

    /// Counts elements towards the bound of the reply under way. False when there are too many.
    bool admit(std::size_t elements);

private:
    struct FreeReader {
        void operator()(redisReader *reader) const;
    };

    std::unique_ptr<redisReader, FreeReader> m_reader;
    qsizetype m_limit;
    qsizetype m_pending = 0; ///< bytes of the reply under way
    std::size_t m_elements = 0;
    QString m_failure;
};

} // namespace linedesk
