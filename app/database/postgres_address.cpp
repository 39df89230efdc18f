// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/postgres_address.h"

#include <libpq-fe.h>

#include <memory>

namespace linedesk {

namespace {

struct FreeOptions {
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

/// The URL without its password, also when that was not escaped: what an error may say.
QString withoutSecrets(const QString &text)
{
    const QString query = text.section(u'?', 1);
    const QString place = text.section(u'?', 0, 0);
    const qsizetype at = place.lastIndexOf(u'@');
    const qsizetype scheme = place.indexOf(QLatin1String("://"));
    const bool isPlain = at > 0 && scheme > 0 && !query.contains(u'@');
    return isPlain ? place.left(scheme + 3) + QStringLiteral("…") + place.mid(at) : QStringLiteral("…");
}

} // namespace

QString PostgresAddress::value(const QString &name) const
{
    for (const Keyword &keyword : keywords) {
        if (keyword.name == name) {
            return keyword.value;
        }
    }
    return {};
}

QString PostgresAddress::shown() const
{
    const QString host = value(QStringLiteral("host"));
    const QString port = value(QStringLiteral("port"));
    return (host.isEmpty() ? QStringLiteral("localhost") : host) + (port.isEmpty() ? QString() : u':' + port) + u'/'
        + value(QStringLiteral("dbname"));
}

Result<PostgresAddress> parsePostgresAddress(const QString &text, bool isPooler)
{
    char *reason = nullptr;
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(PQconninfoParse(text.toUtf8().constData(), &reason));
    if (!options) {
        // The reason may repeat the text with its password: only its own words are kept.
        PQfreemem(reason);
        return makeError(ErrorKind::WrongCall, {QStringLiteral("URL"), withoutSecrets(text)});
    }
    PostgresAddress address;
    address.isPooler = isPooler;
    for (const PQconninfoOption *option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val == nullptr) {
            continue;
        }
        const QString name = QString::fromUtf8(option->keyword);
        const QString value = QString::fromUtf8(option->val);
        if (name == QLatin1String("password")) {
            address.password = value;
            address.hasPasswordInUrl = true;
        } else {
            address.keywords.append({name, value});
        }
    }
    // No host has an "@": it is the rest of a password whose "@" was not escaped, and would be shown as the server's name.
    if (address.value(QStringLiteral("host")).contains(u'@')) {
        return makeError(ErrorKind::WrongCall, {QStringLiteral("URL"), withoutSecrets(text)});
    }
    return address;
}

} // namespace linedesk
