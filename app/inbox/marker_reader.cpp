// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/marker_reader.h"

#include "app/database/sql_session.h"
#include "app/database/statement_catalog.h"
#include "app/redis/read_markers.h"

#include <QHash>

namespace linedesk {

RedisMarkerReader::RedisMarkerReader(ReadMarkers &markers, StaffId member)
    : m_markers(markers)
    , m_member(member)
{
}

Result<QList<MaybeInstant>> RedisMarkerReader::read(
    SqlSession &, const QList<CustomerId> &customers, LoadCost &cost) const
{
    Result<QList<MaybeInstant>> markers = m_markers.of(m_member, customers);
    if (markers) {
        cost.redisCommands += m_markers.commandsFor(customers.size());
    }
    return markers;
}

SqlMarkerReader::SqlMarkerReader(const StatementCatalog &catalog, StaffId member)
    : m_catalog(catalog)
    , m_member(member)
{
}

Result<QList<MaybeInstant>> SqlMarkerReader::read(
    SqlSession &session, const QList<CustomerId> &customers, LoadCost &) const
{
    QStringList names;
    for (const CustomerId &customer : customers) {
        names.append(customer.value());
    }
    const Result<SqlRows> rows = session.run(m_catalog.statement(QStringLiteral("find_read_markers")),
        {{QLatin1String("staff_id"), m_member.value()}, {QLatin1String("customers"), names}});
    if (!rows) {
        return rows.error();
    }
    QHash<QString, MaybeInstant> found;
    for (int i = 0; i < rows->size(); ++i) {
        found.insert(rows->at(i).text(0), rows->at(i).instant(1));
    }
    QList<MaybeInstant> markers;
    for (const QString &name : std::as_const(names)) {
        markers.append(found.value(name));
    }
    return markers;
}

Result<QList<MaybeInstant>> NoMarkerReader::read(SqlSession &, const QList<CustomerId> &, LoadCost &) const
{
    return makeError(ErrorKind::NotFound, {QStringLiteral("member"), QString()});
}

} // namespace linedesk
