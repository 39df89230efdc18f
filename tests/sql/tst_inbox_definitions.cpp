// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The inbox, the queue and unread counts against an oracle that looks at all rows, on random workspaces full of ties, doublings and
// absent values. Lists are read page by page to their end: no row is lost or comes twice.
#include "tests/sql/support/fill.h"
#include "tests/sql/support/statement_cases.h"
#include "tests/sql/support/test_databases.h"
#include "tests/sql/support/world.h"
#include "tests/support/test_seed.h"

#include <QRandomGenerator>
#include <QTest>

using namespace linedesk;

namespace {

constexpr int worldCount = 2;

/// One workspace in every variant.
struct Place {
    quint64 seed = 0;
    World world;
    std::unique_ptr<TestDatabases> databases;
};

Result<RowTexts> allPages(SqlSession &session, const Statement &statement, SqlParameters parameters, int limit)
{
    RowTexts found;
    parameters.set(QStringLiteral("limit"), qint64(limit));
    parameters.set(QStringLiteral("before_at"), SqlValue());
    parameters.set(QStringLiteral("before_id"), SqlValue());
    constexpr int mostPages = 1'000;
    for (int page = 0; page < mostPages; ++page) {
        const Result<SqlRows> rows = session.run(statement, parameters);
        if (!rows) {
            return rows.error();
        }
        found += rowTexts(*rows);
        if (rows->size() < limit) {
            return found;
        }
        const SqlRow last = rows->at(rows->size() - 1);
        parameters.set(
            QStringLiteral("before_at"), sqlValue(last.instant(rows->column(QLatin1String("last_message_at")))));
        parameters.set(QStringLiteral("before_id"), last.integer(rows->column(QLatin1String("user_id"))));
    }
    return makeError(ErrorKind::UnexpectedRows, {statement.name}, QStringLiteral("pages without end"));
}

Result<RowTexts> rowsOf(const TestDatabase &database, const char *name, const SqlParameters &parameters)
{
    return runOn<RowTexts>(*database.workspace, [&](SqlSession &session) -> Result<RowTexts> {
        const Result<SqlRows> rows =
            session.run(database.workspace->catalog->statement(QLatin1String(name)), parameters);
        return rows ? Result<RowTexts>(rowTexts(*rows)) : rows.error();
    });
}

/// When the customer wrote.
QList<Instant> incomingOf(const World &world, const QString &customer)
{
    QList<Instant> instants;
    for (const World::Message &message : world.messages) {
        if (message.isIncoming && message.customer == customer) {
            instants.append(message.createdAt);
        }
    }
    return instants;
}

} // namespace

class TestInboxDefinitions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void worldsAreOdd();
    void everyPageOfEveryFilter_data();
    void everyPageOfEveryFilter();
    void conversationsByIds_data() { databases(); }
    void conversationsByIds();
    void openConversations_data() { databases(); }
    void openConversations();
    void queueAndPlaces_data() { databases(); }
    void queueAndPlaces();
    void unreadCounts_data() { databases(); }
    void unreadCounts();

private:
    void databases() const;
    const TestDatabase &database() const;
    void compare(const char *statement, const SqlParameters &parameters, const RowTexts &expected, bool *isSame) const;
    InboxOracle oracle() const { return InboxOracle(place().world, database().workspace->capabilities.words); }
    const Place &place() const;

    std::vector<Place> m_places;
};

void TestInboxDefinitions::databases() const
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("database");
    for (int i = 0; i < worldCount; ++i) {
        for (const TestDatabase &database : m_places[static_cast<std::size_t>(i)].databases->all()) {
            QTest::addRow("%s %d", qUtf8Printable(database.name), i) << i << database.name;
        }
    }
}

const Place &TestInboxDefinitions::place() const
{
    QFETCH(int, place);
    return m_places[static_cast<std::size_t>(place)];
}

const TestDatabase &TestInboxDefinitions::database() const
{
    QFETCH(QString, database);
    return place().databases->named(qPrintable(database));
}

void TestInboxDefinitions::initTestCase()
{
    const quint64 first = testSeed();
    for (quint64 seed = first; seed < first + worldCount; ++seed) {
        World world = World::random(seed);
        auto databases = std::make_unique<TestDatabases>(world.tables());
        m_places.push_back({seed, std::move(world), std::move(databases)});
    }
}

/// The tests below say nothing about what a world does not hold.
void TestInboxDefinitions::worldsAreOdd()
{
    for (const Place &odd : m_places) {
        const InboxOracle oracle(odd.world, odd.databases->named("migrated").workspace->capabilities.words);
        for (const InboxFilter filter : allInboxFilters()) {
            const RowTexts rows = oracle.inbox(filter, odd.world.users.first().id, 0);
            QVERIFY2(rows.size() > (filter == InboxFilter::Mine ? 1 : 5), qUtf8Printable(inboxFilterName(filter)));
        }
        const RowTexts all = oracle.inbox(InboxFilter::All, 0, 0);
        const auto count = [&all](auto isOdd) { return std::count_if(all.begin(), all.end(), isOdd); };
        QVERIFY(count([](const QStringList &row) { return row.at(18).toInt() > 1; }) > 5); // doubled
        QVERIFY(count([](const QStringList &row) { return row.at(8) != u"∅" && row.at(12) == u"∅"; })
            > 0);                                                                      // open without a start
        QVERIFY(count([](const QStringList &row) { return row.at(7) == u"∅"; }) > 20); // never wrote
        QSet<QString> instants;
        for (const QStringList &row : all) {
            instants.insert(row.at(7));
        }
        QVERIFY(instants.size() < all.size() / 2); // ties
    }
}

void TestInboxDefinitions::everyPageOfEveryFilter_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("filter");
    for (int i = 0; i < worldCount; ++i) {
        for (const TestDatabase &database : m_places[static_cast<std::size_t>(i)].databases->all()) {
            for (const InboxFilter filter : allInboxFilters()) {
                const QString name = inboxFilterName(filter);
                QTest::addRow("%s %d %s", qUtf8Printable(database.name), i, qUtf8Printable(name))
                    << i << database.name << name;
            }
        }
    }
}

void TestInboxDefinitions::everyPageOfEveryFilter()
{
    QFETCH(QString, filter);
    const InboxFilter asked = *inboxFilterFromName(filter);
    const Statement &statement = database().workspace->catalog->statement(QStringLiteral("read_inbox_") + filter);
    const World &world = place().world;
    // The last tag is on nobody.
    for (const qint64 tag : {qint64(0), qint64(1), qint64(world.tags.size())}) {
        for (const World::User &staff : world.users.mid(0, asked == InboxFilter::Mine ? 3 : 1)) {
            const RowTexts expected = oracle().inbox(asked, staff.id, tag);
            for (const int limit : {1, 7, 500}) {
                // Row by row only through short lists.
                if (limit == 1 && expected.size() > 60) {
                    continue;
                }
                const SqlParameters parameters{
                    {QLatin1String("tag_id"), sqlIdOrNull(tag)}, {QLatin1String("staff_id"), staff.id}};
                const Result<RowTexts> found = runOn<RowTexts>(*database().workspace,
                    [&](SqlSession &session) { return allPages(session, statement, parameters, limit); });
                QVERIFY2(found, qUtf8Printable(found.ok() ? QString() : found.error().cause));
                const QString differs = difference(statement.columns, expected, *found);
                QVERIFY2(differs.isEmpty(),
                    qUtf8Printable(QStringLiteral("tag %1, limit %2, ").arg(tag).arg(limit) + differs));
            }
        }
    }
}

void TestInboxDefinitions::compare(
    const char *name, const SqlParameters &parameters, const RowTexts &expected, bool *isSame) const
{
    const Statement &statement = database().workspace->catalog->statement(QLatin1String(name));
    const Result<RowTexts> found = rowsOf(database(), name, parameters);
    *isSame = found.ok();
    QVERIFY2(*isSame, qUtf8Printable(found.ok() ? QString() : found.error().cause));
    const QString differs = difference(statement.columns, expected, *found);
    *isSame = differs.isEmpty();
    QVERIFY2(*isSame, qUtf8Printable(caseText(statement, parameters) + u": " + differs));
}

void TestInboxDefinitions::conversationsByIds()
{
    const RowTexts all = oracle().inbox(InboxFilter::All, 0, 0);
    RowTexts expected;
    QStringList customers{QStringLiteral("Unknown")};
    for (qsizetype i = 0; i < all.size(); i += 3) {
        expected.append(all.at(i));
        customers.prepend(all.at(i).at(1));
    }
    bool isSame = false;
    compare("read_conversations_by_ids", {{QLatin1String("customers"), customers}}, expected, &isSame);
}

void TestInboxDefinitions::openConversations()
{
    bool isSame = false;
    compare("read_open_conversations", {}, oracle().openConversations(), &isSame);
}

void TestInboxDefinitions::queueAndPlaces()
{
    const World &world = place().world;
    bool isSame = false;
    compare("read_queue", {{QLatin1String("now"), world.now}}, oracle().queue(), &isSame);
    QVERIFY(oracle().queue().size() > 20);
    for (const World::User &user : world.users) {
        const QString customer = user.customer.isEmpty() ? QStringLiteral("Unknown") : user.customer;
        if (isSame) {
            compare("read_queue_place", {{QLatin1String("customer"), customer}, {QLatin1String("now"), world.now}},
                oracle().queuePlace(customer), &isSame);
        }
    }
    // Long after the last claim there is no mean wait.
    World later = world;
    later.now = Instant::fromSeconds(2'000'000'000);
    if (isSame) {
        compare("read_queue", {{QLatin1String("now"), later.now}},
            InboxOracle(later, database().workspace->capabilities.words).queue(), &isSame);
    }
}

void TestInboxDefinitions::unreadCounts()
{
    const World &world = place().world;
    QRandomGenerator random(static_cast<quint32>(place().seed));
    QStringList customers;
    QList<MaybeInstant> markers;
    int edges = 0;
    for (const World::User &user : world.users) {
        if (!user.customer.isEmpty()) {
            customers.append(user.customer);
            // A marker is none, or exactly at a message: of the customer where there is one, so that "later" has an edge.
            const QList<Instant> own = incomingOf(world, user.customer);
            const Instant any = world.messages.at(random.bounded(static_cast<int>(world.messages.size()))).createdAt;
            const Instant chosen = own.isEmpty() ? any : own.at(random.bounded(static_cast<int>(own.size())));
            edges += own.isEmpty() ? 0 : 1;
            markers.append(random.bounded(4) == 0 ? MaybeInstant() : MaybeInstant(chosen));
        }
    }
    QVERIFY(edges > 100);
    const RowTexts expected = oracle().unread(customers, markers);
    bool isSame = false;
    compare("count_unread_by_customer", {{QLatin1String("customers"), customers}, {QLatin1String("markers"), markers}},
        expected, &isSame);
    const RowTexts everything = oracle().unread(customers, QList<MaybeInstant>(customers.size()));
    const bool hasCapped =
        std::any_of(everything.begin(), everything.end(), [](const QStringList &row) { return row.at(1) == u"100"; });
    QVERIFY(hasCapped);
    compare("count_unread_by_customer",
        {{QLatin1String("customers"), customers}, {QLatin1String("markers"), QList<MaybeInstant>(customers.size())}},
        everything, &isSame);
}

QTEST_GUILESS_MAIN(TestInboxDefinitions)
#include "tst_inbox_definitions.moc"
