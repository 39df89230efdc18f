// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace linedesk {

namespace {

constexpr int warmingRounds = 5;

} // namespace

double Times::quantile(double part) const
{
    if (m_ms.isEmpty()) {
        return 0;
    }
    QList<double> sorted = m_ms;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<qsizetype>(std::ceil(part * static_cast<double>(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

Result<double> timeOnce(const Subject &subject)
{
    if (subject.prepare) {
        subject.prepare();
    }
    const auto start = std::chrono::steady_clock::now();
    const Outcome outcome = subject.run();
    const auto end = std::chrono::steady_clock::now();
    if (!outcome) {
        return outcome.error();
    }
    return std::chrono::duration<double, std::milli>(end - start).count();
}

Result<QList<Times>> interleave(const QList<Subject> &subjects, int executions)
{
    QList<Times> times(subjects.size());
    for (int round = -warmingRounds; round < executions; ++round) {
        for (qsizetype i = 0; i < subjects.size(); ++i) {
            const qsizetype turn = (i + round + warmingRounds) % subjects.size();
            const Result<double> ms = timeOnce(subjects.at(turn));
            if (!ms) {
                return ms.error();
            }
            if (round >= 0) {
                times[turn].add(*ms);
            }
        }
    }
    return times;
}

} // namespace linedesk
