// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/postgres_address.h"
#include "app/database/sql_connection.h"

#include <QStringList>

#include <atomic>

namespace linedesk {

/// Makes connections to a PostgreSQL server, direct or behind a transaction-mode pooler.
class PostgresConnector final : public SqlConnector {
public:
    /// `member` goes into application_name ("linedesk nok"). `settings` ("jit=off") are sent at start-up to a server, never to a
    /// pooler, which refuses them.
    PostgresConnector(PostgresAddress address, const QString &member, QStringList settings = screenSettings());

    std::unique_ptr<SqlConnection> make() override;
    Dialect dialect() const override { return Dialect::Postgresql; }
    QString product() const override { return QStringLiteral("PostgreSQL"); }

    /// Parallel workers and JIT cost more than they give on statements that end in milliseconds.
    static QStringList screenSettings();

private:
    PostgresAddress m_address;
    /// Whether the last attempt of any worker succeeded: then the next one goes straight to the driver.
    std::shared_ptr<std::atomic<bool>> m_isReachable;
};

} // namespace linedesk
