// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kpi/kpi_loader.h"

#include <mutex>

namespace linedesk {

class Clock;
class SqlPool;
class StatementCatalog;

/// Reads the live numbers from the workspace's database. Its collaborators live as long as it and the loads it began.
class SqlKpiLoader final : public KpiLoader {
public:
    /// `zone`: whose midnight "today" begins at, an IANA name or UTC.
    SqlKpiLoader(
        SqlPool &pool, const StatementCatalog &catalog, const Clock &clock, QString zone = QStringLiteral("UTC"));

    void setZone(const QString &zone);
    RunningLoad<KpiSnapshot> snapshot() const override;
    RunningLoad<KpiHistory> history(int days) const override;

private:
    QString zone() const;

    SqlPool &m_pool;
    const StatementCatalog &m_catalog;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    QString m_zone;
};

} // namespace linedesk
