// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace linedesk {

// The one list. Turn one on with QT_LOGGING_RULES="linedesk.database.debug=true".
Q_DECLARE_LOGGING_CATEGORY(lcDatabase) ///< connections, pool, statements (with echo)
Q_DECLARE_LOGGING_CATEGORY(lcRedis)    ///< the Redis link
Q_DECLARE_LOGGING_CATEGORY(lcFeeds)    ///< loads that failed
Q_DECLARE_LOGGING_CATEGORY(lcEmbedded) ///< the training workspace
Q_DECLARE_LOGGING_CATEGORY(lcUi)       ///< windows and painting
Q_DECLARE_LOGGING_CATEGORY(lcLaunch)   ///< start, command line, end

} // namespace linedesk
