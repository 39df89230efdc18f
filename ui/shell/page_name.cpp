// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_name.h"

#include <QCoreApplication>

#include <algorithm>

namespace linedesk {

const QList<PageName> &allPages()
{
    static const QList<PageName> pages{PageName::Inbox, PageName::Queue, PageName::Dashboard};
    return pages;
}

QString pageWord(PageName page)
{
    switch (page) {
    case PageName::Inbox: return QStringLiteral("inbox");
    case PageName::Queue: return QStringLiteral("queue");
    case PageName::Dashboard: return QStringLiteral("dashboard");
    }
    Q_UNREACHABLE();
}

std::optional<PageName> pageFromWord(const QString &word)
{
    const auto &pages = allPages();
    const auto it = std::find_if(pages.begin(), pages.end(), [&word](PageName page) { return pageWord(page) == word; });
    return it == pages.end() ? std::nullopt : std::optional(*it);
}

QString pageTitle(PageName page)
{
    switch (page) {
    case PageName::Inbox:
        return QCoreApplication::translate("PageName", "Inbox", "a page; room for seven Japanese letters");
    case PageName::Queue:
        return QCoreApplication::translate("PageName", "Queue", "a page; room for seven Japanese letters");
    case PageName::Dashboard:
        return QCoreApplication::translate("PageName", "Dashboard", "a page; room for seven Japanese letters");
    }
    Q_UNREACHABLE();
}

} // namespace linedesk
