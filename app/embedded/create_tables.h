// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace linedesk {

class EmbeddedStore;
class SqlSession;
class StatementCatalog;

/// Creates the backend's tables (variant "migrated") in the empty database of a job. `store` is the file of a SQLite workspace, null on a
/// server. Errors: NotEmpty when anything is there; those of the database. Nothing is changed when it fails.
Outcome createTables(SqlSession &session, const StatementCatalog &catalog, const EmbeddedStore *store);

} // namespace linedesk
