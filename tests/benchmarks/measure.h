// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>

#include <functional>

namespace linedesk {

/// Milliseconds of the executions of one subject.
class Times {
public:
    void add(double ms) { m_ms.append(ms); }
    double first() const { return m_ms.value(0); }
    double last() const { return m_ms.isEmpty() ? 0 : m_ms.last(); }
    double median() const { return quantile(0.5); }
    /// The value that this part of the executions does not exceed (nearest rank).
    double quantile(double part) const;

private:
    QList<double> m_ms;
};

/// What is timed: `run` after `prepare`, which is not and may be absent.
struct Subject {
    std::function<Outcome()> run;
    std::function<void()> prepare;
};

/// How often each subject of a ratio runs; medians of fewer say little.
constexpr int standardExecutions = 200;

/// Milliseconds that `subject` takes once.
Result<double> timeOnce(const Subject &subject);

/// Runs the subjects by turns, so that what disturbs the machine disturbs all of them alike; who is first changes with each round. Some
/// rounds before the first are not counted. The error of the first that fails ends it.
Result<QList<Times>> interleave(const QList<Subject> &subjects, int executions = standardExecutions);

} // namespace linedesk
