// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bench_children.h"
#include "tests/benchmarks/bench_report.h"
#include "tests/benchmarks/benches.h"

#include <QTemporaryDir>

namespace linedesk {

namespace {

/// A frame on a screen of 60 Hz.
constexpr double frameMs = 16.7;
constexpr double memoryMib = 150;
constexpr double kibPerMib = 1024;

double figure(const QJsonObject &figures, const char *name)
{
    return figures.value(QLatin1String(name)).toDouble();
}

} // namespace

Outcome benchList(BenchReport &report)
{
    const QTemporaryDir folder;
    const BenchChildren children(folder.path());
    const auto plain = children.run(QStringLiteral("plain-list"));
    const auto list = children.run(QStringLiteral("list"));
    if (!plain || !list) {
        return plain ? list.error() : plain.error();
    }
    if (figure(*plain, "rows") != figure(*list, "rows")) {
        return makeError(ErrorKind::UnexpectedRows, {QStringLiteral("list")});
    }
    for (const char *part : {"p50", "p99"}) {
        BenchRow row{QStringLiteral("100,000 rows: frame, %1 (÷ list that paints nothing)").arg(QLatin1String(part))};
        row.base = figure(*plain, part);
        row.program = figure(*list, part);
        row.valueLimit = frameMs;
        report.add(row);
    }
    BenchRow memory{QStringLiteral("100,000 rows: resident memory"), QStringLiteral("MiB")};
    memory.base = figure(*plain, "rss_kib") / kibPerMib;
    memory.program = figure(*list, "rss_kib") / kibPerMib;
    memory.valueLimit = memoryMib;
    report.add(memory);
    return Done{};
}

} // namespace linedesk
