// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <mutex>

namespace linedesk {

class SqlParameters;
struct Statement;

/// What one named statement cost in this run of the program.
struct StatementFigures {
    qint64 calls = 0;
    qint64 errors = 0;
    qint64 rows = 0;
    double totalMs = 0;
    double maxMs = 0;
};

/// Counts every statement that runs, and writes it to the log when echo is on. Any thread.
class StatementLog {
public:
    /// Logs each statement with time and rows; parameters as types and lengths.
    void setEcho(bool on);
    /// Logs values as well. A second switch, since they are customers' words.
    void setValuesShown(bool on);

    void record(const Statement &statement, const SqlParameters &parameters, double ms, qint64 rows, bool failed);
    QHash<QString, StatementFigures> figures() const;

private:
    mutable std::mutex m_mutex;
    bool m_echo = false;
    bool m_valuesShown = false;
    QHash<QString, StatementFigures> m_figures;
};

} // namespace linedesk
