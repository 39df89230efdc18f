// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plans of the reading statements on a sample big enough that the planner wants indexes, its settings untouched: the indexes that the
// heads rely on are used, nothing reads all messages, and the shared buffers stay below their bounds.
#include "app/embedded/fill_workspace.h"
#include "tests/sql/support/fill.h"
#include "tests/sql/support/plan.h"
#include "tests/sql/support/postgres_link.h"
#include "tests/sql/support/statement_cases.h"
#include "tests/sql/support/test_databases.h"

#include <QElapsedTimer>
#include <QTest>

using namespace linedesk;

namespace {

constexpr qint64 customers = 20'000;
constexpr qint64 messages = 400'000;

/// The smallest table for which an index pays: below that many pages a scan is the better plan.
constexpr int pagesWorthAnIndex = 60;
/// What one look-up of a customer by name costs: the pages of an index from root to leaf, and the row's.
constexpr int pagesPerLookUp = 4;

/// What a statement may touch: `pages` of the performance notes, which hold as they stand, and so many for each row beyond them.
struct Bound {
    QString name;
    QString statement;
    SqlParameters parameters;
    int pages = 0;
    int pagesPerRow = 0;
};

SqlParameters with(SqlParameters parameters, const char *name, SqlValue value)
{
    parameters.set(QLatin1String(name), std::move(value));
    return parameters;
}

} // namespace

class TestPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void claimedIndexesAreUsed_data() { statements(); }
    void claimedIndexesAreUsed();
    void nothingReadsAllMessages_data() { statements(); }
    void nothingReadsAllMessages();
    void buffersStayBelowTheirBounds_data();
    void buffersStayBelowTheirBounds();

private:
    struct Variant {
        std::unique_ptr<ScratchDatabase> database;
        std::unique_ptr<PostgresLink> link;
        QMap<QString, Plan> plans;    ///< by statement, with its examples
        QMap<QString, int> bigTables; ///< pages by name
        int openSessions = 0;
    };

    void fill(const QString &variant);
    void explain(Variant &place);
    static bool isReading(const Statement &statement);
    void statements() const;
    QList<Bound> bounds() const;

    StatementCatalog m_catalog;
    QMap<QString, SqlValue> m_examples;
    Facts m_facts;
    std::map<QString, Variant> m_variants;
};

bool TestPlans::isReading(const Statement &statement)
{
    for (const char *verb : {"read_", "find_", "count_"}) {
        if (statement.name.startsWith(QLatin1String(verb))) {
            return true;
        }
    }
    return false;
}

void TestPlans::fill(const QString &variant)
{
    Variant &place = m_variants[variant];
    place.database = std::make_unique<ScratchDatabase>(variant);
    QVERIFY(place.database->isReady());
    place.link = std::make_unique<PostgresLink>(place.database->url());
    SampleOptions options;
    options.customers = customers;
    options.messages = messages;
    options.endsAt = *Instant::parse(u"2026-11-24T21:48:40.123456Z");
    const auto workspace = openServer(place.database->url());
    need(runOn<SampleReport>(
        *workspace, [&](SqlSession &session) { return fillWithSample(session, *workspace->catalog, options); }));
    place.link->run(QStringLiteral("VACUUM ANALYZE"));
    if (m_examples.isEmpty()) {
        m_catalog = *workspace->catalog;
        m_examples = need(runOn<QMap<QString, SqlValue>>(
            *workspace, [&](SqlSession &session) { return exampleValues(session, *workspace->catalog); }));
        // The customer who talked most: the others have so few messages that reading them all is no worse than any index.
        m_facts = factsOf(*place.link);
        const QString &talker = m_facts.talkers.first();
        const QList<Position> talk = m_facts.talks.value(talker);
        m_examples[QStringLiteral("$customer")] = talker;
        m_examples[QStringLiteral("$message")] = talk.at(talk.size() / 2).id;
    }
}

void TestPlans::explain(Variant &place)
{
    const QStringList names = m_catalog.names();
    for (const QString &name : names) {
        const Statement &statement = m_catalog.statement(name);
        if (isReading(statement)) {
            const Plan plan = planOf(*place.link, statement, exampleParameters(statement, m_examples));
            place.plans.insert(name, plan);
        }
    }
    const TextRows big = place.link->run(QStringLiteral("SELECT relname, relpages FROM pg_class WHERE relkind = 'r'"));
    for (const QStringList &table : big) {
        if (table.at(1).toInt() >= pagesWorthAnIndex) {
            place.bigTables.insert(table.first(), table.at(1).toInt());
        }
    }
    place.openSessions =
        place.link->value(QStringLiteral("SELECT count(*) FROM chat_sessions WHERE status <> 'CLOSED'")).toInt();
}

void TestPlans::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    fill(QStringLiteral("migrated"));
    qInfo("filled in %lld ms", timer.restart());
    fill(QStringLiteral("models"));
    qInfo("filled in %lld ms", timer.restart());
    Variant &migrated = m_variants[QStringLiteral("migrated")];
    explain(migrated);
    explain(m_variants[QStringLiteral("models")]);
    migrated.link->run(QStringLiteral("CREATE EXTENSION pg_trgm"));
    migrated.link->run(QString::fromUtf8(projectFile(QStringLiteral("tests/sql/ddl/advised_indexes.sql"))));
    migrated.link->run(QStringLiteral("VACUUM ANALYZE"));
    Variant &advised = m_variants[QStringLiteral("advised")];
    advised.link = std::make_unique<PostgresLink>(migrated.database->url());
    explain(advised);
    qInfo("explained in %lld ms", timer.restart());
}

void TestPlans::statements() const
{
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("statement");
    for (const auto &[variant, place] : m_variants) {
        for (auto it = place.plans.cbegin(); it != place.plans.cend(); ++it) {
            QTest::addRow("%s, %s", qUtf8Printable(variant), qUtf8Printable(it.key())) << variant << it.key();
        }
    }
}

void TestPlans::claimedIndexesAreUsed()
{
    QFETCH(QString, variant);
    QFETCH(QString, statement);
    const Variant &place = m_variants.at(variant);
    const Plan plan = place.plans.value(statement);
    const QStringList lines = m_catalog.statement(statement).indexes;
    for (const QString &line : lines) {
        const IndexClaim claim = indexClaim(line, variant);
        if (claim.names.isEmpty() || !place.bigTables.contains(claim.table)) {
            continue;
        }
        // Where many sessions are open and customers are few, all customers are read at once, and rightly so.
        const bool isReadWhole = claim.table == QLatin1String("users") && plan.scanned.contains(claim.table)
            && place.bigTables.value(claim.table) < pagesPerLookUp * place.openSessions;
        const bool isUsed = isReadWhole
            || std::any_of(claim.names.begin(), claim.names.end(),
                [&plan](const QString &name) { return plan.indexes.contains(name); });
        QVERIFY2(isUsed, qUtf8Printable(line + u" — used: " + plan.indexes.values().join(u' ')));
    }
}

void TestPlans::nothingReadsAllMessages()
{
    QFETCH(QString, variant);
    QFETCH(QString, statement);
    QVERIFY(!m_variants.at(variant).plans.value(statement).scanned.contains(QStringLiteral("messages")));
}

QList<Bound> TestPlans::bounds() const
{
    const auto example = [this](const char *name) {
        return exampleParameters(m_catalog.statement(QLatin1String(name)), m_examples);
    };
    const auto after = [](SqlParameters parameters, const char *at, const char *id, const Position &position) {
        return with(with(std::move(parameters), at, sqlValue(position.at)), id, position.id);
    };
    const Position deepInInbox = m_facts.inbox.at(m_facts.inbox.size() / 2);
    const QList<Position> talk = m_facts.talks.value(m_facts.talkers.first());
    const SqlParameters inbox = example("read_inbox_all");
    const SqlParameters transcript = example("read_transcript_before");
    const auto bound = [](const char *name, const char *statement, const SqlParameters &parameters, int pages,
                           int pagesPerRow = 0) {
        return Bound{QLatin1String(name), QLatin1String(statement), parameters, pages, pagesPerRow};
    };
    return {
        bound("inbox, first page", "read_inbox_all", inbox, 900),
        bound("inbox, deep", "read_inbox_all", after(inbox, "before_at", "before_id", deepInInbox), 900),
        bound("unread of 50", "count_unread_by_customer", example("count_unread_by_customer"), 400),
        bound("transcript, newest", "read_transcript_before", transcript, 35),
        bound("transcript, deep", "read_transcript_before",
            after(transcript, "before_at", "before_id", talk.at(talk.size() / 2)), 35),
        bound("jump", "read_transcript_around", example("read_transcript_around"), 40),
        // The queue's 80 are for sessions and mean wait alone: the screen shows names, and each is a look-up.
        bound("queue", "read_queue", example("read_queue"), 80, pagesPerLookUp),
        // Measured 494 with the trends on this sample, and 20 %.
        bound("live KPIs with trends", "read_live_kpis", example("read_live_kpis"), 593),
    };
}

void TestPlans::buffersStayBelowTheirBounds_data()
{
    QTest::addColumn<int>("place");
    const QList<Bound> all = bounds();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QTest::newRow(qUtf8Printable(all.at(i).name)) << int(i);
    }
}

void TestPlans::buffersStayBelowTheirBounds()
{
    QFETCH(int, place);
    const Bound bound = bounds().at(place);
    const Variant &advised = m_variants.at(QStringLiteral("advised"));
    const Plan plan = planOf(*advised.link, m_catalog.statement(bound.statement), bound.parameters);
    const QString told =
        QStringLiteral("%1: %2 buffers, %3 rows").arg(bound.name).arg(plan.sharedBuffers).arg(plan.rows);
    qInfo("%s", qUtf8Printable(told));
    QVERIFY2(plan.rows > 0, qUtf8Printable(told));
    QVERIFY2(plan.sharedBuffers <= bound.pages + bound.pagesPerRow * plan.rows, qUtf8Printable(told));
}

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
