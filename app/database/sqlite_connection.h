// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/sql_connection.h"

namespace linedesk {

/// Makes connections to one SQLite file. The file must exist unless `mayCreate`.
class SqliteConnector final : public SqlConnector {
public:
    explicit SqliteConnector(QString file, bool mayCreate = false);

    std::unique_ptr<SqlConnection> make() override;
    Dialect dialect() const override { return Dialect::Sqlite; }
    QString product() const override { return QStringLiteral("SQLite"); }

private:
    QString m_file;
    bool m_mayCreate;
};

} // namespace linedesk
