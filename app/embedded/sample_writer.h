// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_sink.h"

#include <memory>

namespace linedesk {

class SqlSession;
class StatementCatalog;

/// A sink that writes a sample's rows into the database of a job: row by row into SQLite, by COPY into PostgreSQL, where a
/// table without a copy_… statement is left out. Both arguments must outlive it. The transaction is the caller's.
std::unique_ptr<SampleSink> makeSampleWriter(SqlSession &session, const StatementCatalog &catalog);

} // namespace linedesk
