// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/statement.h"

namespace linedesk {

/// A statement that a test writes as a file under resources/sql is written: head lines, then the body. Ends the program when it cannot
/// be read.
Statement writtenStatement(const QString &name, const QString &fileText, Dialect dialect = Dialect::Postgresql);

} // namespace linedesk
