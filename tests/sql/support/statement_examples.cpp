// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the values of cases come from: heads of statements, and the rows of a database.
#include "app/database/sql_session.h"
#include "app/database/statement_catalog.h"
#include "tests/sql/support/postgres_link.h"
#include "tests/sql/support/statement_cases.h"

#include <QJsonArray>

namespace linedesk {

namespace {

using namespace std::chrono_literals;

SqlValue literal(const QString &example, SqlType type)
{
    if (example == QLatin1String("null")) {
        return {};
    }
    if (example.startsWith(u'\'')) {
        return example.mid(1, example.size() - 2);
    }
    if (type == SqlType::Boolean) {
        return example == QLatin1String("true");
    }
    if (type == SqlType::Real) {
        return example.toDouble();
    }
    return example.toLongLong();
}

/// Microseconds or ISO text, as the databases write instants into JSON.
MaybeInstant instantOf(const QJsonValue &json)
{
    if (json.isDouble()) {
        return Instant::fromMicroseconds(json.toInteger());
    }
    const auto parsed = Instant::parse(json.toString());
    return parsed ? MaybeInstant(*parsed) : MaybeInstant();
}

Position positionOf(const QStringList &row)
{
    const MaybeInstant at = row.first().isNull() ? MaybeInstant() : Instant::fromMicroseconds(row.first().toLongLong());
    return {at, row.at(1).toLongLong()};
}

QList<Position> positions(PostgresLink &link, const QString &sql)
{
    QList<Position> found;
    const TextRows rows = link.run(sql);
    for (const QStringList &row : rows) {
        found.append(positionOf(row));
    }
    return found;
}

QList<qint64> ids(PostgresLink &link, const QString &sql)
{
    QList<qint64> found;
    const QStringList texts = link.column(sql);
    for (const QString &text : texts) {
        found.append(text.toLongLong());
    }
    return found;
}

/// The three who talk most, one who said little, one who said nothing.
QStringList talkers(PostgresLink &link)
{
    const QString counted = QStringLiteral("SELECT u.line_user_id FROM users u JOIN messages m USING (line_user_id) "
                                           "GROUP BY 1 ORDER BY count(*) %1, 1 LIMIT %2");
    QStringList found = link.column(counted.arg(QStringLiteral("DESC"), QStringLiteral("3")));
    found += link.column(counted.arg(QStringLiteral("ASC"), QStringLiteral("1")));
    found += link.column(
        QStringLiteral("SELECT line_user_id FROM users u WHERE line_user_id IS NOT NULL AND NOT EXISTS "
                       "(SELECT FROM messages m WHERE m.line_user_id = u.line_user_id) ORDER BY id LIMIT 1"));
    return found;
}

} // namespace

Facts factsOf(PostgresLink &link)
{
    Facts facts;
    const QString microseconds = QStringLiteral("CAST(extract(epoch FROM %1) * 1000000 AS bigint)");
    facts.inbox = positions(link,
        QStringLiteral(
            "SELECT %1, id FROM users WHERE line_user_id IS NOT NULL ORDER BY last_message_at DESC NULLS LAST, id DESC")
            .arg(microseconds.arg(QStringLiteral("last_message_at"))));
    facts.customers =
        link.column(QStringLiteral("SELECT line_user_id FROM users WHERE line_user_id IS NOT NULL ORDER BY id"));
    facts.talkers = talkers(link);
    for (const QString &talker : std::as_const(facts.talkers)) {
        facts.talks.insert(talker,
            positions(link,
                QStringLiteral("SELECT %1, id FROM messages WHERE line_user_id = '%2' ORDER BY created_at, id")
                    .arg(microseconds.arg(QStringLiteral("created_at")), talker)));
    }
    facts.waiting = link.column(
        QStringLiteral("SELECT line_user_id FROM chat_sessions WHERE status = 'WAITING' ORDER BY started_at, id"));
    facts.staff = ids(link,
        QStringLiteral(
            "SELECT u.id FROM users u LEFT JOIN chat_sessions s ON s.operator_id = u.id AND s.status = 'ACTIVE' "
            "WHERE u.line_user_id IS NULL GROUP BY u.id ORDER BY count(s.id) DESC, u.id"));
    facts.usernames =
        link.column(QStringLiteral("SELECT username FROM users WHERE username IS NOT NULL ORDER BY id LIMIT 10"));
    if (!link.value(QStringLiteral("SELECT to_regclass('user_tags')")).isEmpty()) {
        facts.tags = ids(link, QStringLiteral("SELECT tag_id FROM user_tags GROUP BY 1 ORDER BY count(*) DESC, 1"));
        facts.tagNames = link.column(QStringLiteral("SELECT name FROM tags ORDER BY id LIMIT 5"));
    }
    facts.newest = positionOf(
        {link.value(QStringLiteral("SELECT %1 FROM messages").arg(microseconds.arg(QStringLiteral("max(created_at)")))),
            QString()})
                       .at.value_or(Instant());
    return facts;
}

Result<QMap<QString, SqlValue>> exampleValues(SqlSession &session, const StatementCatalog &catalog)
{
    const Result<SqlRows> rows = session.run(catalog.statement(QStringLiteral("probe_example_values")));
    const Result<SqlRow> row = one(rows);
    if (!row) {
        return row.error();
    }
    const auto column = [&rows](const char *name) { return rows->column(QLatin1String(name)); };
    QStringList customers;
    const QJsonArray names = row->json(column("customers")).array();
    for (const QJsonValue &name : names) {
        customers.append(name.toString());
    }
    QList<MaybeInstant> markers;
    const QJsonArray instants = row->json(column("markers")).array();
    for (const QJsonValue &instant : instants) {
        markers.append(instantOf(instant));
    }
    const Instant now = row->instant(column("newest")).value_or(Instant());
    const Instant today = startOfDayUtc(now);
    return QMap<QString, SqlValue>{
        {QStringLiteral("$customer"), row->text(column("customer"))},
        {QStringLiteral("$customers"), customers},
        {QStringLiteral("$markers"), markers},
        {QStringLiteral("$staff"), row->integer(column("staff"))},
        {QStringLiteral("$username"), row->text(column("username"))},
        {QStringLiteral("$tag"), sqlIdOrNull(row->integer(column("tag")))},
        {QStringLiteral("$message"), row->integer(column("message"))},
        {QStringLiteral("$now"), now},
        {QStringLiteral("$today"), today},
        {QStringLiteral("$yesterday"), today - Microseconds(24h)},
        {QStringLiteral("$days_from"), today - Microseconds(24h * 6)},
    };
}

SqlParameters exampleParameters(const Statement &statement, const QMap<QString, SqlValue> &examples)
{
    SqlParameters parameters;
    for (const StatementParameter &parameter : statement.parameters) {
        const bool isName = parameter.example.startsWith(u'$');
        Q_ASSERT_X(
            !isName || examples.contains(parameter.example), "exampleParameters", qUtf8Printable(parameter.example));
        parameters.set(
            parameter.name, isName ? examples.value(parameter.example) : literal(parameter.example, parameter.type));
    }
    return parameters;
}

} // namespace linedesk
