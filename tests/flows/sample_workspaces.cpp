// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/sample_workspaces.h"

namespace linedesk {

QString sampleTime()
{
    return QStringLiteral("2026-11-24T08:15:30.123456Z");
}

SampleWorkspaces::SampleWorkspaces(const Program &program)
    : m_sqlite(QStringLiteral("sqlite:") + program.filePath(QStringLiteral("sample.sqlite")))
{
    fill(program, m_sqlite);
    if (!postgresUrl().isEmpty()) {
        m_database = std::make_unique<ScratchDatabase>();
        fill(program, m_database->url());
    }
}

void SampleWorkspaces::fill(const Program &program, const QString &workspace)
{
    const QStringList setup{QStringLiteral("setup"), QStringLiteral("tables")};
    const QStringList sample{QStringLiteral("sample"), QStringLiteral("--customers"), QString::number(customers),
        QStringLiteral("--messages"), QString::number(messages), QStringLiteral("--days"), QStringLiteral("30"),
        QStringLiteral("--seed"), QStringLiteral("5"), QStringLiteral("--now"), sampleTime()};
    for (const QStringList &command : {setup, sample}) {
        const Answer answer = program.ask(workspace, command);
        if (answer.status != 0 && m_problem.isEmpty()) {
            m_problem = command.first() + QStringLiteral(": ") + QString::fromUtf8(answer.told());
        }
    }
}

} // namespace linedesk
