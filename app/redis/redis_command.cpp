// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/redis_command.h"

#include <hiredis/hiredis.h>

#include <vector>

namespace linedesk {

namespace {

// hiredis counts the bytes in an int, and no command of a console comes near.
constexpr qsizetype commandLimit = qsizetype{64} * 1024 * 1024;

} // namespace

Result<QByteArray> encodeRedisCommand(const QByteArrayList &words)
{
    std::vector<const char *> parts;
    std::vector<std::size_t> sizes;
    qsizetype total = 0;
    for (const QByteArray &word : words) {
        parts.push_back(word.constData());
        sizes.push_back(static_cast<std::size_t>(word.size()));
        total += word.size() + 16;
    }
    if (words.isEmpty() || words.first().isEmpty() || total > commandLimit) {
        return makeError(ErrorKind::WrongCall,
            {QStringLiteral("redis command"), words.isEmpty() ? QString() : QString::fromLatin1(words.first())});
    }
    char *text = nullptr;
    const int size = redisFormatCommandArgv(&text, static_cast<int>(parts.size()), parts.data(), sizes.data());
    if (size < 0) {
        return makeError(ErrorKind::WrongCall, {QStringLiteral("redis command"), QString::fromLatin1(words.first())});
    }
    QByteArray bytes(text, size);
    redisFreeCommand(text);
    return bytes;
}

} // namespace linedesk
