// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bench_children.h"
#include "tests/benchmarks/bench_report.h"
#include "tests/benchmarks/benches.h"
#include "tests/benchmarks/measure.h"

#include <QTemporaryDir>

#include <array>

namespace linedesk {

namespace {

constexpr int starts = 15;
constexpr double target = 3;

} // namespace

Outcome benchStart(BenchReport &report)
{
    const QTemporaryDir folder;
    const BenchChildren children(folder.path());
    // The first start fills the training workspace: from then on it is one that exists.
    const auto first = children.run(QStringLiteral("start"));
    if (!first) {
        return first.error();
    }
    std::array<Times, 3> times;
    for (int i = 0; i < starts; ++i) {
        const std::array figures{
            children.run(QStringLiteral("empty")), children.runEmptyWindow(), children.run(QStringLiteral("start"))};
        for (std::size_t subject = 0; subject < figures.size(); ++subject) {
            if (!figures[subject]) {
                return figures[subject].error();
            }
            times[subject].add(msToPaint(*figures[subject]));
        }
    }
    BenchRow row{QStringLiteral("start: painted inbox ÷ empty window")};
    row.program = times[2].median();
    row.ratioLimit = target;
    row.base = times[0].median();
    report.add(row);
    row.name = QStringLiteral("start: painted inbox ÷ empty window of a program that loads only Qt");
    row.base = times[1].median();
    report.add(row);
    return Done{};
}

} // namespace linedesk
