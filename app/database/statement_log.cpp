// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/statement_log.h"

#include "app/database/sql_value.h"
#include "app/database/statement.h"
#include "app/platform/log_categories.h"

#include <QStringList>

#include <algorithm>

namespace linedesk {

namespace {

QString describe(const Statement &statement, const SqlParameters &parameters, bool withValues)
{
    QStringList parts;
    for (const StatementParameter &parameter : statement.parameters) {
        const SqlValue value = parameters.value(parameter.name);
        parts.append(parameter.name + u'=' + (withValues ? describeWithValue(value) : describeWithoutValue(value)));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

void StatementLog::setEcho(bool on)
{
    const std::scoped_lock lock(m_mutex);
    m_echo = on;
}

void StatementLog::setValuesShown(bool on)
{
    const std::scoped_lock lock(m_mutex);
    m_valuesShown = on;
}

void StatementLog::record(
    const Statement &statement, const SqlParameters &parameters, double ms, qint64 rows, bool failed)
{
    const std::scoped_lock lock(m_mutex);
    StatementFigures &figures = m_figures[statement.name];
    ++figures.calls;
    figures.errors += failed ? 1 : 0;
    figures.rows += rows;
    figures.totalMs += ms;
    figures.maxMs = std::max(figures.maxMs, ms);
    if (m_echo) {
        qCInfo(lcDatabase).noquote() << statement.name << QString::number(ms, 'f', 2) + QStringLiteral(" ms") << rows
                                     << (failed ? "rows, failed" : "rows")
                                     << describe(statement, parameters, m_valuesShown);
    }
}

QHash<QString, StatementFigures> StatementLog::figures() const
{
    const std::scoped_lock lock(m_mutex);
    return m_figures;
}

} // namespace linedesk
