// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace linedesk {

class SqlSession;
class StatementCatalog;
class SystemClock;

/// Measures how far the server's clock is ahead of this machine's (half the round trip taken off) and sets it. Within a job.
Outcome setToServerTime(SystemClock &clock, SqlSession &session, const StatementCatalog &catalog);

} // namespace linedesk
