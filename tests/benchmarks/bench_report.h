// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace linedesk {

/// Shared buffers of one statement, and how many it may touch.
struct BufferCount {
    int touched = 0;
    std::optional<int> limit = std::nullopt;
};

/// A line of the table: a figure of the program beside what it is measured by.
struct BenchRow {
    QString name;
    QString unit = QStringLiteral("ms");
    std::optional<double> base = std::nullopt; ///< bare libpq, or what the name says behind its ÷
    std::optional<double> program = std::nullopt;
    std::optional<double> ratioLimit = std::nullopt; ///< of program ÷ base
    std::optional<double> valueLimit = std::nullopt; ///< of program, in the unit
    std::optional<int> trips = std::nullopt;         ///< round trips to PostgreSQL and Redis, counted there
    std::optional<int> tripLimit = std::nullopt;
    QList<BufferCount> buffers = {}; ///< by statement

    std::optional<double> ratio() const;
    /// Whether a limit is exceeded. A row without limits is never missed.
    bool isMissed() const;
    bool hasLimit() const;
};

/// Collects rows; prints them as one table, and as JSON for who compares runs.
class BenchReport {
public:
    void add(BenchRow row);
    /// A fact of the run for the JSON and the lines above the table, such as the size of the sample.
    void note(const QString &name, const QJsonValue &value) { m_notes.insert(name, value); }

    QString table() const;
    QJsonObject json() const;

private:
    QList<BenchRow> m_rows;
    QJsonObject m_notes;
};

} // namespace linedesk
