// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/redis_address.h"

#include <QUrl>

namespace linedesk {

namespace {

Error wrong(const QString &part, const QString &value = {})
{
    return makeError(ErrorKind::WrongCall, {QStringLiteral("redis ") + part, value});
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// "host", "host:port", "[::1]:port".
struct HostAndPort {
    QStringView host;
    QStringView port;
    bool hasPort = false;
};

HostAndPort splitHost(QStringView text)
{
    const qsizetype bracket = text.startsWith(u'[') ? text.indexOf(u']') : 0;
    if (bracket < 0) {
        return {};
    }
    const qsizetype colon = text.indexOf(u':', bracket);
    HostAndPort parts{text, {}, colon >= 0};
    if (parts.hasPort) {
        parts.host = text.first(colon);
        parts.port = text.sliced(colon + 1);
    }
    if (bracket > 0) {
        parts.host = parts.host.size() == bracket + 1 ? parts.host.sliced(1, bracket - 1) : QStringView();
    }
    return parts;
}

Result<Done> readCredentials(QStringView text, RedisAddress &address)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0 || colon + 1 == text.size()) {
        return wrong(QStringLiteral("user"));
    }
    address.user = decoded(text.first(colon));
    address.password = decoded(text.sliced(colon + 1));
    return Done{};
}

} // namespace

QString RedisAddress::server() const
{
    const QString shown = host.contains(u':') ? QString(u'[' + host + u']') : host;
    return shown + u':' + QString::number(port);
}

Result<RedisAddress> parseRedisAddress(const QString &url)
{
    RedisAddress address;
    const QString scheme = url.section(QStringLiteral("://"), 0, 0);
    address.usesTls = scheme == QStringLiteral("rediss");
    if (scheme.size() == url.size() || (!address.usesTls && scheme != QStringLiteral("redis"))) {
        return wrong(QStringLiteral("scheme"));
    }
    QStringView rest = QStringView(url).sliced(scheme.size() + 3);

    // The last "@" ends the password, whatever unescaped characters that holds. Without one, what follows may be a
    // password whose host was forgotten, and is not repeated.
    const qsizetype at = rest.lastIndexOf(u'@');
    if (at >= 0) {
        const Result<Done> credentials = readCredentials(rest.first(at), address);
        if (!credentials) {
            return credentials.error();
        }
        rest = rest.sliced(at + 1);
    }
    if (rest.contains(u'?') || rest.contains(u'#')) {
        return wrong(QStringLiteral("query"));
    }
    const qsizetype slash = rest.indexOf(u'/');
    const HostAndPort target = splitHost(slash < 0 ? rest : rest.first(slash));
    address.host = target.host.toString();
    if (address.host.isEmpty() || address.host.contains(u' ')) {
        return wrong(QStringLiteral("host"));
    }
    bool isNumber = true;
    if (target.hasPort) {
        address.port = target.port.toUShort(&isNumber);
        if (!isNumber || address.port == 0) {
            return wrong(QStringLiteral("port"), at >= 0 ? target.port.toString() : QString());
        }
    }
    const QStringView database = slash < 0 ? QStringView() : rest.sliced(slash + 1);
    if (!database.isEmpty()) {
        address.database = database.toInt(&isNumber);
        if (!isNumber || address.database < 0) {
            return wrong(QStringLiteral("database"), database.toString());
        }
    }
    return address;
}

} // namespace linedesk
