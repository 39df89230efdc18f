// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace linedesk {

/// The pages of the window, in the order of the rail.
enum class PageName { Inbox, Queue, Dashboard };

const QList<PageName> &allPages();
/// The word of settings and of the command line: "inbox", "queue", "dashboard".
QString pageWord(PageName page);
std::optional<PageName> pageFromWord(const QString &word);
/// The name a person sees on the rail.
QString pageTitle(PageName page);

} // namespace linedesk
