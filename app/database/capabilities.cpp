// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/capabilities.h"

#include "app/database/sql_session.h"
#include "app/database/statement_catalog.h"

#include <QRegularExpression>

namespace linedesk {

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

/// Columns that every screen needs, at every known level of the backend.
const QStringList &requiredColumns()
{
    static const QStringList columns = words(
        "users.id users.line_user_id users.username users.display_name users.picture_url users.role users.is_active "
        "users.chat_mode users.last_message_at "
        "chat_sessions.id chat_sessions.line_user_id chat_sessions.operator_id chat_sessions.status "
        "chat_sessions.started_at "
        "chat_sessions.claimed_at chat_sessions.first_response_at chat_sessions.closed_at "
        "chat_sessions.last_activity_at "
        "chat_sessions.message_count chat_sessions.transfer_count chat_sessions.closed_by "
        "messages.id messages.line_user_id messages.direction messages.message_type messages.content messages.payload "
        "messages.created_at");
    return columns;
}

struct Columns {
    QSet<QString> readable;
    QSet<QString> denied;

    bool hasAll(const QStringList &names) const
    {
        for (const QString &name : names) {
            if (!readable.contains(name)) {
                return false;
            }
        }
        return true;
    }
};

Result<Columns> probeColumns(SqlSession &session, const StatementCatalog &probes)
{
    const Result<SqlRows> rows = session.run(probes.statement(QStringLiteral("probe_columns")));
    if (!rows) {
        return rows.error();
    }
    Columns columns;
    for (int i = 0; i < rows->size(); ++i) {
        const SqlRow row = rows->at(i);
        const QString name = row.text(0) + u'.' + row.text(1);
        (row.boolean(3) ? columns.readable : columns.denied).insert(name);
    }
    return columns;
}

Outcome checkRequired(const Columns &columns, const QString &database)
{
    if (columns.readable.isEmpty() && columns.denied.isEmpty()) {
        return makeError(ErrorKind::MissingTables, {database});
    }
    for (const QString &name : requiredColumns()) {
        if (columns.denied.contains(name)) {
            return makeError(ErrorKind::NoPermission, {name});
        }
        if (!columns.readable.contains(name)) {
            return makeError(ErrorKind::MissingObject, {name});
        }
    }
    return Done{};
}

Outcome probeServer(SqlSession &session, const StatementCatalog &probes, Capabilities &found)
{
    const Result<SqlRows> rows = session.run(probes.statement(QStringLiteral("probe_server")));
    const Result<SqlRow> row = one(rows);
    if (!row) {
        return row.error();
    }
    const auto column = [&rows](const char *name) { return rows->column(QLatin1String(name)); };
    found.versionNumber = static_cast<int>(row->integer(column("version_num")));
    found.version = row->text(column("version"));
    found.database = row->text(column("database"));
    found.user = row->text(column("user"));
    found.timeZone = row->text(column("timezone"));
    found.lcCtype = row->text(column("lc_ctype"));
    found.isStandby = row->boolean(column("is_in_recovery"));
    found.hasStatStatements = row->boolean(column("has_pg_stat_statements"));
    found.hasTrigrams = row->boolean(column("has_pg_trgm"));
    found.hasHypopg = row->boolean(column("has_hypopg"));
    return Done{};
}

Outcome probeLabels(SqlSession &session, const StatementCatalog &probes, Capabilities &found)
{
    if (!probes.has(QStringLiteral("probe_enums"))) {
        return Done{};
    }
    const Result<SqlRows> rows = session.run(probes.statement(QStringLiteral("probe_enums")));
    if (!rows) {
        return rows.error();
    }
    for (int i = 0; i < rows->size(); ++i) {
        found.enumLabels[rows->at(i).text(0)].append(rows->at(i).text(1));
    }
    return Done{};
}

} // namespace

const QHash<QString, QStringList> &capabilityTable()
{
    static const QHash<QString, QStringList> table{
        {QStringLiteral("archive"), words("chat_sessions.is_archived")},
        {QStringLiteral("sender_role"), words("messages.sender_role")},
        {QStringLiteral("operator_name"), words("messages.operator_name")},
        {QStringLiteral("tags"), words("tags.id tags.name tags.color user_tags.user_id user_tags.tag_id")},
        {QStringLiteral("csat"),
            words("csat_responses.id csat_responses.session_id csat_responses.score csat_responses.created_at")},
        {QStringLiteral("friend_status"), words("users.friend_status users.friend_since users.profile_updated_at")},
    };
    return table;
}

QString Capabilities::shortVersion() const
{
    static const QRegularExpression number(QStringLiteral("\\d+(?:\\.\\d+)*"));
    return number.match(version).captured(0);
}

Result<Capabilities> probeCapabilities(SqlSession &session, const StatementCatalog &probes)
{
    Capabilities found;
    const Outcome server = probeServer(session, probes, found);
    if (!server) {
        return server.error();
    }
    const Result<Columns> columns = probeColumns(session, probes);
    if (!columns) {
        return columns.error();
    }
    const Outcome required = checkRequired(*columns, found.database);
    if (!required) {
        return required.error();
    }
    for (auto it = capabilityTable().cbegin(); it != capabilityTable().cend(); ++it) {
        if (columns->hasAll(it.value())) {
            found.words.insert(it.key());
            continue;
        }
        for (const QString &name : it.value()) {
            if (columns->denied.contains(name)) {
                found.denied.append(name);
            } else if (!columns->readable.contains(name)) {
                found.drift.append(name);
            }
        }
    }
    found.drift.sort();
    found.denied.sort();
    const Outcome labels = probeLabels(session, probes, found);
    return labels ? Result<Capabilities>(std::move(found)) : Result<Capabilities>(labels.error());
}

} // namespace linedesk
