// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sql/support/test_databases.h"

#include "app/embedded/sample_data.h"
#include "tests/sql/support/fill.h"
#include "tests/sql/support/postgres_link.h"

namespace linedesk {

Tables sampleTables(qint64 customers, qint64 messages, quint64 seed, Instant endsAt)
{
    SampleOptions options;
    options.customers = customers;
    options.messages = messages;
    options.seed = seed;
    options.endsAt = endsAt;
    TableCollector collector;
    need(generateSample(options, collector));
    return collector.tables();
}

TestDatabases::TestDatabases(const Tables &tables)
{
    for (const char *variant : {"migrated", "models", "older"}) {
        addServer(QLatin1String(variant), tables);
    }
    const TestDatabase migrated = m_all.first();
    m_all.append(
        {QStringLiteral("pooled"), openServer(migrated.poolerUrl, {}, {}, true), migrated.url, migrated.poolerUrl, {}});
    fillSqlite(m_sqlite.file(), tables);
    m_all.append({QStringLiteral("sqlite"), openFile(m_sqlite.file()), {}, {}, m_sqlite.file()});
}

const TestDatabase &TestDatabases::named(const char *name) const
{
    for (const TestDatabase &database : m_all) {
        if (database.name == QLatin1String(name)) {
            return database;
        }
    }
    qFatal("no database named %s", name);
}

void TestDatabases::addServer(const QString &variant, const Tables &tables)
{
    auto database = std::make_unique<ScratchDatabase>(variant);
    if (!database->isReady()) {
        qFatal("no database %s", qUtf8Printable(variant));
    }
    PostgresLink link(database->url());
    fillPostgres(link, tables);
    m_all.append({variant, openServer(database->url()), database->url(), database->pooledUrl(), {}});
    m_servers.push_back(std::move(database));
}

} // namespace linedesk
