// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/log_categories.h"

namespace linedesk {

Q_LOGGING_CATEGORY(lcDatabase, "linedesk.database", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRedis, "linedesk.redis", QtInfoMsg)
Q_LOGGING_CATEGORY(lcFeeds, "linedesk.feeds", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEmbedded, "linedesk.embedded", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "linedesk.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLaunch, "linedesk.launch", QtInfoMsg)

} // namespace linedesk
