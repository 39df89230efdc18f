// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

class QSqlError;

namespace linedesk {

/// What a refusal by SQLite means. `statement` is its name, `file` the database's.
Error errorOfSqlite(const QSqlError &error, const QString &statement, const QString &file);

} // namespace linedesk
