// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sql/support/statement_cases.h"

#include "app/database/sql_session.h"
#include "app/database/statement_catalog.h"
#include "tests/sql/support/postgres_link.h"

#include <QJsonArray>

namespace linedesk {

namespace {

using namespace std::chrono_literals;

SqlParameters with(SqlParameters parameters, const char *name, SqlValue value)
{
    parameters.set(QLatin1String(name), std::move(value));
    return parameters;
}

SqlParameters at(SqlParameters parameters, const char *instant, const char *id, const Position &position)
{
    parameters.set(QLatin1String(instant), sqlValue(position.at));
    parameters.set(QLatin1String(id), position.id);
    return parameters;
}

constexpr std::initializer_list<qint64> limits{1, 50, 200};

/// The start, after the first page, deep, the end of the dated part, and inside the tail of those who never wrote.
QList<Position> inboxPositions(const Facts &facts)
{
    const QList<Position> &all = facts.inbox;
    qsizetype dated = 0;
    while (dated < all.size() && all.at(dated).at) {
        ++dated;
    }
    QList<Position> chosen;
    for (const qsizetype place :
        {qsizetype(49), dated / 2, dated - 2, dated - 1, dated, (dated + all.size()) / 2, all.size() - 1}) {
        if (place >= 0 && place < all.size()) {
            chosen.append(all.at(place));
        }
    }
    return chosen;
}

QList<SqlParameters> inboxCases(const SqlParameters &example, const Facts &facts)
{
    QList<SqlParameters> cases;
    const QList<Position> positions = inboxPositions(facts);
    for (const qint64 limit : limits) {
        const SqlParameters page = with(example, "limit", limit);
        cases.append(page);
        for (const Position &position : positions) {
            cases.append(at(page, "before_at", "before_id", position));
        }
    }
    QList<qint64> tags = facts.tags.mid(0, 2);
    tags.append(1'000'000);
    for (const qint64 tag : tags) {
        const SqlParameters tagged = with(with(example, "tag_id", tag), "limit", qint64(50));
        cases.append(tagged);
        for (const Position &position : {positions.value(1), positions.value(5)}) {
            cases.append(at(tagged, "before_at", "before_id", position));
        }
    }
    return cases;
}

QList<SqlParameters> mineCases(const SqlParameters &example, const Facts &facts)
{
    QList<SqlParameters> cases;
    for (const qint64 staff : facts.staff.mid(0, 3)) {
        cases += inboxCases(with(example, "staff_id", staff), facts);
    }
    return cases;
}

QList<SqlParameters> listCases(const SqlParameters &example, const Facts &facts)
{
    QStringList strange = facts.customers.mid(0, 3);
    strange +=
        {QStringLiteral("Unknown"), QStringLiteral("with \"quotes\", {braces} and \\"), QString::fromUtf8("ไม่มี")};
    return {example, with(example, "customers", QStringList()), with(example, "customers", facts.customers.mid(0, 200)),
        with(example, "customers", strange)};
}

QList<SqlParameters> unreadCases(const SqlParameters &example, const Facts &facts)
{
    QList<SqlParameters> cases{example};
    const QStringList customers = facts.talkers + facts.customers.mid(0, 100);
    for (const MaybeInstant &marker :
        {MaybeInstant(), MaybeInstant(facts.newest), MaybeInstant(facts.newest - Microseconds(240h)),
            MaybeInstant(Instant::fromSeconds(0)), MaybeInstant(facts.newest + Microseconds(24h))}) {
        const QList<MaybeInstant> markers(customers.size(), marker);
        cases.append(with(with(example, "customers", customers), "markers", markers));
    }
    // Exactly at messages of the customers themselves.
    for (const int part : {1, 2, 3}) {
        QList<MaybeInstant> markers;
        for (const QString &talker : facts.talkers) {
            const QList<Position> talk = facts.talks.value(talker);
            markers.append(talk.isEmpty() ? MaybeInstant() : talk.at(talk.size() * part / 4).at);
        }
        cases.append(with(with(example, "customers", facts.talkers), "markers", markers));
    }
    return cases;
}

QList<SqlParameters> momentCases(const SqlParameters &example, const Facts &facts)
{
    QList<SqlParameters> cases{example};
    for (const auto &ago : {0h, 1h, 24h, 72h, 24h * 30, 24h * 400}) {
        const Instant now = facts.newest - Microseconds(ago);
        const Instant today = startOfDayUtc(now);
        SqlParameters moment =
            with(with(with(example, "now", now), "today", today), "yesterday", today - Microseconds(24h));
        cases.append(with(moment, "days_from", today - Microseconds(24h * 6)));
        cases.append(with(moment, "days_from", today - Microseconds(24h * 29)));
    }
    return cases;
}

QList<SqlParameters> customerCases(const SqlParameters &example, const Facts &facts, bool isLimited)
{
    QList<SqlParameters> cases{example};
    const QStringList customers =
        facts.talkers + facts.waiting.mid(0, 5) + facts.customers.mid(0, 5) + QStringList(QStringLiteral("Unknown"));
    for (const QString &customer : customers) {
        cases.append(with(example, "customer", customer));
    }
    for (const qint64 limit : limits) {
        if (isLimited) {
            cases.append(with(with(example, "customer", facts.talkers.first()), "limit", limit));
        }
    }
    return cases;
}

QList<SqlParameters> transcriptCases(
    const SqlParameters &example, const Facts &facts, const char *instant, const char *id)
{
    QList<SqlParameters> cases{example};
    for (const QString &talker : facts.talkers) {
        const QList<Position> talk = facts.talks.value(talker);
        for (const qint64 limit : limits) {
            const SqlParameters page = with(with(example, "customer", talker), "limit", limit);
            cases.append(page);
            for (const qsizetype place : {qsizetype(0), talk.size() / 2, talk.size() - 1}) {
                if (place >= 0 && place < talk.size()) {
                    cases.append(at(page, instant, id, talk.at(place)));
                }
            }
        }
    }
    return cases;
}

QList<SqlParameters> aroundCases(const SqlParameters &example, const Facts &facts)
{
    QList<SqlParameters> cases{example};
    for (const QString &talker : facts.talkers) {
        const QList<Position> talk = facts.talks.value(talker);
        for (const qsizetype place : {qsizetype(0), talk.size() / 2, talk.size() - 1}) {
            if (place >= 0 && place < talk.size()) {
                const SqlParameters middle = with(with(example, "customer", talker), "message_id", talk.at(place).id);
                cases += {middle, with(with(middle, "limit_before", qint64(0)), "limit_after", qint64(1)),
                    with(with(middle, "limit_before", qint64(200)), "limit_after", qint64(200))};
            }
        }
        // Of another customer, and of none.
        cases.append(with(with(example, "customer", talker), "message_id", qint64(1)));
        cases.append(with(with(example, "customer", talker), "message_id", qint64(2'000'000'000)));
    }
    return cases;
}

QList<SqlParameters> wordCases(const SqlParameters &example, const char *name, const QStringList &words)
{
    QList<SqlParameters> cases{example};
    for (const QString &word : words + QStringList{QStringLiteral("nobody"), QString()}) {
        cases.append(with(example, name, word));
    }
    return cases;
}

} // namespace

QList<SqlParameters> casesOf(const Statement &statement, const Facts &facts)
{
    const SqlParameters example = exampleParameters(statement, facts.examples);
    const QString &name = statement.name;
    if (name == QLatin1String("read_inbox_mine")) {
        return mineCases(example, facts);
    }
    if (name.startsWith(QLatin1String("read_inbox_"))) {
        return inboxCases(example, facts);
    }
    if (name == QLatin1String("count_unread_by_customer")) {
        return unreadCases(example, facts);
    }
    if (name == QLatin1String("read_transcript_before")) {
        return transcriptCases(example, facts, "before_at", "before_id");
    }
    if (name == QLatin1String("read_transcript_after")) {
        return transcriptCases(example, facts, "after_at", "after_id");
    }
    if (example.has(QStringLiteral("message_id"))) {
        return aroundCases(example, facts);
    }
    if (example.has(QStringLiteral("customers"))) {
        return listCases(example, facts);
    }
    if (example.has(QStringLiteral("customer"))) {
        return customerCases(example, facts, example.has(QStringLiteral("limit")));
    }
    if (example.has(QStringLiteral("now"))) {
        return momentCases(example, facts);
    }
    if (example.has(QStringLiteral("username"))) {
        return wordCases(example, "username", facts.usernames);
    }
    if (example.has(QStringLiteral("name"))) {
        return wordCases(example, "name", facts.tagNames);
    }
    return {example};
}

QString caseText(const Statement &statement, const SqlParameters &parameters)
{
    QStringList words{statement.name};
    for (const StatementParameter &parameter : statement.parameters) {
        words.append(parameter.name + u'=' + describeWithValue(parameters.value(parameter.name)).left(80));
    }
    return words.join(u' ');
}

} // namespace linedesk
