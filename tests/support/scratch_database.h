// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plain_postgres.h"

namespace linedesk {

/// A database of a test's own on the server of with_services.sh, dropped with the object whoever is still connected.
class ScratchDatabase {
public:
    /// Empty, or made by a file of tests/sql/ddl: "migrated", "models", "older".
    explicit ScratchDatabase(const QString &ddl = {});
    ~ScratchDatabase();
    ScratchDatabase(const ScratchDatabase &) = delete;
    ScratchDatabase &operator=(const ScratchDatabase &) = delete;

    /// False when the server, or a statement of the file, said no; the reason is printed.
    bool isReady() const { return m_isReady; }
    const QString &name() const { return m_name; }
    QString url() const { return changedUrl(postgresUrl(), m_name); }
    QString pooledUrl() const { return changedUrl(pgbouncerUrl(), m_name); }
    /// For another role than the superuser.
    QString urlOf(const QString &role, const QString &password) const
    {
        return changedUrl(postgresUrl(), m_name, role, password);
    }
    /// A superuser's connection to it.
    PlainPostgres &admin() { return *m_admin; }

private:
    QString m_name;
    std::unique_ptr<PlainPostgres> m_admin;
    bool m_isReady = false;
};

} // namespace linedesk
