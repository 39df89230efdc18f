// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inbox_filter.h"

#include <QCryptographicHash>
#include <QStringList>

namespace linedesk {

namespace {

struct NamedFilter {
    InboxFilter filter;
    QLatin1String name;
};

constexpr NamedFilter namedFilters[] = {
    {InboxFilter::All, QLatin1String("all")},
    {InboxFilter::Waiting, QLatin1String("waiting")},
    {InboxFilter::Mine, QLatin1String("mine")},
    {InboxFilter::Active, QLatin1String("active")},
    {InboxFilter::Bot, QLatin1String("bot")},
    {InboxFilter::Closed, QLatin1String("closed")},
    {InboxFilter::Archived, QLatin1String("archived")},
};

/// Eight hex digits of what the cursor belongs to, so that one of another list or workspace is told apart.
QString belongsTo(const InboxQuery &query, const QString &workspace)
{
    const QString text = inboxFilterName(query.filter) + u'|' + query.tag.toString() + u'|' + workspace;
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
}

Error notACursor(const QString &text)
{
    return makeError(ErrorKind::WrongCall, {QStringLiteral("cursor"), text});
}

} // namespace

const QList<InboxFilter> &allInboxFilters()
{
    static const QList<InboxFilter> filters{InboxFilter::All, InboxFilter::Waiting, InboxFilter::Mine,
        InboxFilter::Active, InboxFilter::Bot, InboxFilter::Closed, InboxFilter::Archived};
    return filters;
}

QString inboxFilterName(InboxFilter filter)
{
    for (const NamedFilter &named : namedFilters) {
        if (named.filter == filter) {
            return named.name;
        }
    }
    return {};
}

std::optional<InboxFilter> inboxFilterFromName(const QString &name)
{
    for (const NamedFilter &named : namedFilters) {
        if (named.name == name) {
            return named.filter;
        }
    }
    return std::nullopt;
}

QString inboxCursorText(const InboxQuery &query, const InboxPosition &end, const QString &workspace)
{
    const QString at = end.lastMessageAt ? QString::number(end.lastMessageAt->microseconds()) : QStringLiteral("null");
    return QStringLiteral("i1.%1.%2.%3").arg(at, end.user.toString(), belongsTo(query, workspace));
}

Result<InboxPosition> inboxPositionFromText(const QString &text, const InboxQuery &query, const QString &workspace)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 4 || parts.at(0) != QLatin1String("i1") || parts.at(3) != belongsTo(query, workspace)) {
        return notACursor(text);
    }
    bool userOk = false;
    InboxPosition position;
    position.user = UserId(parts.at(2).toLongLong(&userOk));
    if (!userOk) {
        return notACursor(text);
    }
    if (parts.at(1) != QLatin1String("null")) {
        bool atOk = false;
        position.lastMessageAt = Instant::fromMicroseconds(parts.at(1).toLongLong(&atOk));
        if (!atOk) {
            return notACursor(text);
        }
    }
    return position;
}

} // namespace linedesk
