// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flows/program.h"
#include "tests/support/scratch_database.h"

#include <memory>

namespace linedesk {

/// The present of the sample workspaces, for --now.
QString sampleTime();

/// The same sample data in a SQLite file and, when with_services.sh runs, in a PostgreSQL database: made by the program's own commands.
class SampleWorkspaces {
public:
    static constexpr int customers = 120;
    static constexpr int messages = 3'000;

    /// Makes them. What a command said when it failed is in `problem`.
    explicit SampleWorkspaces(const Program &program);

    const QString &problem() const { return m_problem; }
    QString sqlite() const { return m_sqlite; }
    /// The database beside it; null without a server.
    ScratchDatabase *database() { return m_database.get(); }

private:
    void fill(const Program &program, const QString &workspace);

    QString m_sqlite;
    std::unique_ptr<ScratchDatabase> m_database;
    QString m_problem;
};

} // namespace linedesk
