// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_options.h"
#include "app/embedded/sample_table_writer.h"

namespace linedesk {

class SqlSession;
class StatementCatalog;

/// What was written.
struct SampleReport {
    qint64 rows = 0;
    quint64 checksum = 0; ///< the same for the same options
};

/// Fills the empty database of a job with a sample, in one transaction. Errors: NotEmpty with what was found; MissingTables; those of the
/// database; Cancelled. Nothing is changed when it fails.
Result<SampleReport> fillWithSample(SqlSession &session, const StatementCatalog &catalog, const SampleOptions &options,
    const SampleProgress &progress = {});

} // namespace linedesk
