// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_row.h"
#include "models/domain/result.h"

#include <QStringList>

namespace linedesk {

/// Takes a sample's rows, table after table, in insertion order (foreign keys point backwards). Called on the generator's
/// thread; the first failure ends the generation and becomes its result.
class SampleSink {
public:
    virtual ~SampleSink() = default;

    /// `columns` are the names of the fields of every row that follows, named as in the contract.
    virtual Outcome beginTable(const QString &table, const QStringList &columns) = 0;
    /// `row` is valid for the time of the call.
    virtual Outcome row(const SampleRow &row) = 0;
    virtual Outcome endTable() = 0;

protected:
    SampleSink() = default;
    SampleSink(const SampleSink &) = default;
    SampleSink &operator=(const SampleSink &) = default;
};

} // namespace linedesk
