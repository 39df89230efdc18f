// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the reading commands answer: pages to the end, the shapes of --json, the same data from every kind of database.
#include "tests/flows/json_shape.h"
#include "tests/flows/sample_workspaces.h"
#include "tests/support/strict_test.h"

#include <algorithm>
#include <cmath>

namespace linedesk {

namespace {

/// Words of a command line, divided at blanks.
QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QStringList column(const QJsonArray &rows, const char *key)
{
    QStringList cells;
    for (const QJsonValue &row : rows) {
        cells.append(row[QLatin1String(key)].toVariant().toString());
    }
    return cells;
}

/// Pages of a command from the first to the end, by handing `next` back with `option`.
struct Pages {
    QList<QJsonArray> pages;
    QString problem;

    QJsonArray joined() const
    {
        QJsonArray all;
        for (const QJsonArray &page : pages) {
            for (const QJsonValue &row : page) {
                all.append(row);
            }
        }
        return all;
    }
};

const QStringList filterNames = words(QStringLiteral("all waiting mine active bot closed archived"));

} // namespace

class TestCommandPages : public StrictTest {
    Q_OBJECT

private:
    Program m_program;
    std::unique_ptr<SampleWorkspaces> m_samples;

    /// Options that name one of the workspaces.
    QStringList workspace(const QString &kind) const
    {
        QStringList options{
            QStringLiteral("--json"), QStringLiteral("--now"), sampleTime(), QStringLiteral("--workspace")};
        if (kind == QLatin1String("sqlite")) {
            return options << m_samples->sqlite();
        }
        if (kind == QLatin1String("pooler")) {
            return options << m_samples->database()->pooledUrl() << QStringLiteral("--pooler");
        }
        return options << m_samples->database()->url();
    }
    Answer ask(const QString &kind, const QStringList &call) const { return m_program.run(call + workspace(kind)); }

    Pages allPages(const QString &kind, const QStringList &call, const QString &option) const
    {
        Pages pages;
        QStringList more;
        while (pages.pages.size() < 100) {
            const Answer answer = ask(kind, call + more);
            if (answer.status != 0) {
                pages.problem = QString::fromUtf8(answer.told());
                return pages;
            }
            pages.pages.append(answer.rows());
            if (answer.json().value(QLatin1String("next")).isNull()) {
                return pages;
            }
            more = {option, answer.next()};
        }
        pages.problem = QStringLiteral("the pages do not end");
        return pages;
    }

    static void addKinds()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"sqlite", "postgresql", "pooler"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_samples = std::make_unique<SampleWorkspaces>(m_program);
        QVERIFY2(m_samples->problem().isEmpty(), qPrintable(m_samples->problem()));
    }

    void everyCustomerComesOnce_data() { addKinds(); }
    void everyCustomerComesOnce()
    {
        QFETCH(const QString, kind);
        for (const QString &filter : filterNames) {
            const QStringList call{
                QStringLiteral("inbox"), QStringLiteral("--filter"), filter, QStringLiteral("--staff"), staff()};
            const Answer whole = ask(kind, call + words(QStringLiteral("--limit 500")));
            QVERIFY2(whole.status == 0 && whole.json().value(QLatin1String("next")).isNull(), whole.told());
            const Pages pages = allPages(kind, call + words(QStringLiteral("--limit 35")), QStringLiteral("--after"));
            QVERIFY2(pages.problem.isEmpty(), qPrintable(filter + u' ' + pages.problem));
            QCOMPARE(pages.joined(), whole.rows());
            QVERIFY2(!whole.rows().isEmpty() || filter == QLatin1String("archived"), qPrintable(filter));
            // A page that is full to the last row is the last one.
            const Answer exact = ask(kind,
                call
                    + QStringList{
                        QStringLiteral("--limit"), QString::number(std::max<qsizetype>(1, whole.rows().size()))});
            QVERIFY2(exact.json().value(QLatin1String("next")).isNull(), qPrintable(filter));
            QStringList customers = column(whole.rows(), "line_user_id");
            QCOMPARE(customers.removeDuplicates(), 0);
            if (filter == QLatin1String("all")) {
                QCOMPARE(customers.size(), qsizetype(SampleWorkspaces::customers));
            }
        }
    }

    void theSameDataGivesTheSameAnswer_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call : {"inbox --limit 500", "inbox --filter closed", "inbox --filter bot --limit 20", "queue",
                 "kpis", "kpis --zone Asia/Bangkok", "transcript CUSTOMER --limit 200", "queue --customer CUSTOMER"}) {
            QTest::newRow(call) << QString::fromLatin1(call);
        }
    }
    void theSameDataGivesTheSameAnswer()
    {
        QFETCH(QString, call);
        const QStringList arguments = words(call.replace(QLatin1String("CUSTOMER"), busiestCustomer()));
        // Without a member on the server nothing is unread there, so the file is asked with the figures left out.
        const auto comparable = [](QJsonObject answer) {
            answer.remove(QStringLiteral("cost"));
            answer.remove(QStringLiteral("next"));
            QJsonArray rows;
            for (const QJsonValue &row : answer.value(QLatin1String("rows")).toArray()) {
                QJsonObject object = row.toObject();
                object.remove(QStringLiteral("unread_count"));
                if (object.contains(QStringLiteral("eta_seconds"))) {
                    // PostgreSQL's mean is a decimal number of 16 digits, SQLite's is binary.
                    const double eta = object.value(QLatin1String("eta_seconds")).toDouble();
                    object.insert(QStringLiteral("eta_seconds"), std::round(eta * 1e6) / 1e6);
                }
                rows.append(object);
            }
            answer.insert(QStringLiteral("rows"), rows);
            return answer;
        };
        const Answer file = ask(QStringLiteral("sqlite"), arguments);
        const Answer server = ask(QStringLiteral("postgresql"), arguments);
        const Answer pooler = ask(QStringLiteral("pooler"), arguments);
        QVERIFY2(file.status == 0, file.told());
        QVERIFY2(server.status == 0, server.told());
        QVERIFY2(pooler.status == 0, pooler.told());
        QCOMPARE(comparable(server.json()), comparable(file.json()));
        QCOMPARE(comparable(pooler.json()), comparable(file.json()));
    }

    void shapesAreThoseOfTheDescription_data() { addKinds(); }
    void shapesAreThoseOfTheDescription()
    {
        QFETCH(const QString, kind);
        const QString cost =
            QStringLiteral("cost: {database_ms: number, redis_commands: number, statements: number, total_ms: number}");
        const bool knowsUnread = kind == QLatin1String("sqlite");
        QCOMPARE(shapeOf(ask(kind, words(QStringLiteral("inbox --limit 110"))).json()),
            QStringLiteral(
                "{%1, next: text, rows: [{chat_mode: text, display_name: text, friend_status: text, "
                "last_message: {content: text, created_at: time, direction: text, id: number, message_type: text} or "
                "null, "
                "last_message_at: time or null, line_user_id: text, owner: {id: number, name: text} or null, "
                "picture_url: text or null, "
                "session: {abandons_at: time or null, claimed_at: time or null, closes_at: time or null, id: number, "
                "operator_id: number or null, started_at: time, status: text} or null, sla_state: text or null, "
                "tags: [{color: text, id: number, name: text}], unread_count: %2}]}")
                .arg(cost, knowsUnread ? QStringLiteral("number") : QStringLiteral("null")));
        QCOMPARE(shapeOf(ask(kind, words(QStringLiteral("queue"))).json()),
            QStringLiteral("{%1, next: null, rows: [{abandons_at: time, display_name: text, eta_seconds: number, "
                           "line_user_id: text, "
                           "position: number, session_id: number, sla_state: text, started_at: time, wait_seconds: "
                           "number}], total_waiting: number}")
                .arg(cost));
        QCOMPARE(shapeOf(ask(kind, words(QStringLiteral("transcript %1 --limit 500").arg(busiestCustomer()))).json())
                     .section(QLatin1String("payload"), 0, 0),
            QStringLiteral("{%1, next: null, rows: [{content: text, created_at: time, direction: text, id: number, "
                           "message_type: text, "
                           "operator_name: text or null, ")
                .arg(cost));
        QCOMPARE(shapeOf(ask(kind, words(QStringLiteral("kpis"))).json()), kpisShape(cost));
    }

    void transcriptsGoBackToTheFirstMessage_data() { addKinds(); }
    void transcriptsGoBackToTheFirstMessage()
    {
        QFETCH(const QString, kind);
        const QStringList call{QStringLiteral("transcript"), busiestCustomer()};
        const Answer whole = ask(kind, call + words(QStringLiteral("--limit 500")));
        const QJsonArray messages = whole.rows();
        QVERIFY2(whole.status == 0 && messages.size() > 30 && messages.size() < 500, whole.told());
        QVERIFY(whole.json().value(QLatin1String("next")).isNull());
        const auto isEarlier = [](const QJsonValue &a, const QJsonValue &b) {
            return std::pair(a[QLatin1String("created_at")].toString(), a[QLatin1String("id")].toInteger())
                < std::pair(b[QLatin1String("created_at")].toString(), b[QLatin1String("id")].toInteger());
        };
        QVERIFY(std::is_sorted(messages.begin(), messages.end(), isEarlier));

        const QString limit = QString::number(messages.size() / 3);
        Pages pages = allPages(kind, call + QStringList{QStringLiteral("--limit"), limit}, QStringLiteral("--before"));
        QVERIFY2(pages.problem.isEmpty(), qPrintable(pages.problem));
        std::reverse(pages.pages.begin(), pages.pages.end());
        QCOMPARE(pages.joined(), messages);

        const QString middle = QString::number(messages.at(messages.size() / 2)[QLatin1String("id")].toInteger());
        const Answer around = ask(kind,
            call + QStringList{QStringLiteral("--around"), middle, QStringLiteral("--limit"), QStringLiteral("10")});
        QVERIFY2(around.rows().size() == 10, around.told());
        QVERIFY2(column(around.rows(), "id").contains(middle), around.told());
        QVERIFY(!around.next().isEmpty());
        const Answer older = ask(kind,
            call
                + QStringList{
                    QStringLiteral("--before"), around.next(), QStringLiteral("--limit"), QStringLiteral("1")});
        const qsizetype first = column(messages, "id").indexOf(column(around.rows(), "id").first());
        QCOMPARE(older.rows(), QJsonArray{messages.at(first - 1)});
    }

    void aMessageOfSomebodyElseIsNotFound()
    {
        const QStringList customers =
            column(ask(QStringLiteral("sqlite"), words(QStringLiteral("inbox"))).rows(), "line_user_id");
        const QString id =
            column(ask(QStringLiteral("sqlite"), {QStringLiteral("transcript"), customers.at(0)}).rows(), "id").first();
        QCOMPARE(ask(QStringLiteral("sqlite"),
                     {QStringLiteral("transcript"), customers.at(1), QStringLiteral("--around"), id})
                     .asFailure(1),
            QStringLiteral("ok"));
    }

    void aForeignCursorIsRefused_data() { addKinds(); }
    void aForeignCursorIsRefused()
    {
        QFETCH(const QString, kind);
        const QStringList inbox = words(QStringLiteral("inbox --limit 5"));
        const QString cursor = ask(kind, inbox).next();
        QVERIFY(!cursor.isEmpty());
        const QStringList after{QStringLiteral("--after"), cursor};
        QCOMPARE(ask(kind, inbox + after).status, 0);
        QCOMPARE(ask(kind, inbox + after + words(QStringLiteral("--filter bot"))).asFailure(2), QStringLiteral("ok"));
        QCOMPARE(ask(kind, inbox + after + QStringList{QStringLiteral("--tag"), someTag()}).asFailure(2),
            QStringLiteral("ok"));
        const QString elsewhere =
            kind == QLatin1String("sqlite") ? QStringLiteral("postgresql") : QStringLiteral("sqlite");
        QCOMPARE(ask(elsewhere, inbox + after).asFailure(2), QStringLiteral("ok"));

        const QStringList customers = column(ask(kind, inbox).rows(), "line_user_id");
        const QString before =
            ask(kind, {QStringLiteral("transcript"), customers.at(0), QStringLiteral("--limit"), QStringLiteral("2")})
                .next();
        QVERIFY(!before.isEmpty());
        QCOMPARE(
            ask(kind, {QStringLiteral("transcript"), customers.at(1), QStringLiteral("--before"), before}).asFailure(2),
            QStringLiteral("ok"));
        QCOMPARE(ask(kind, inbox + QStringList{QStringLiteral("--after"), before}).asFailure(2), QStringLiteral("ok"));
    }

    void aTagNarrowsTheList_data() { addKinds(); }
    void aTagNarrowsTheList()
    {
        QFETCH(const QString, kind);
        const QString tag = someTag();
        const Answer tagged = ask(kind,
            {QStringLiteral("inbox"), QStringLiteral("--limit"), QStringLiteral("500"), QStringLiteral("--tag"), tag});
        QVERIFY2(tagged.status == 0 && !tagged.rows().isEmpty(), tagged.told());
        const auto hasTag = [&tag](const QJsonValue &row) {
            return column(row[QLatin1String("tags")].toArray(), "name").contains(tag);
        };
        const QJsonArray rows = tagged.rows();
        QVERIFY(std::all_of(rows.begin(), rows.end(), hasTag));
        const QJsonArray all = ask(kind, words(QStringLiteral("inbox --limit 500"))).rows();
        QCOMPARE(qsizetype(std::count_if(all.begin(), all.end(), hasTag)), rows.size());
    }

    void thePlaceInTheQueueIsThatOfTheList_data() { addKinds(); }
    void thePlaceInTheQueueIsThatOfTheList()
    {
        QFETCH(const QString, kind);
        const Answer queue = ask(kind, words(QStringLiteral("queue")));
        const QJsonArray rows = queue.rows();
        QVERIFY2(rows.size() >= 2, queue.told());
        QCOMPARE(queue.json().value(QLatin1String("total_waiting")).toInteger(), rows.size());
        const QJsonObject second = rows.at(1).toObject();
        const QString customer = second.value(QLatin1String("line_user_id")).toString();
        const Answer place = ask(kind, {QStringLiteral("queue"), QStringLiteral("--customer"), customer});
        QCOMPARE(place.rows(), QJsonArray{second});
        QCOMPARE(place.json().value(QLatin1String("total_waiting")).toInteger(), rows.size());

        const QString other = busiestCustomer();
        const Answer none = ask(kind, {QStringLiteral("queue"), QStringLiteral("--customer"), other});
        QCOMPARE(shapeOf(none.rows()),
            QStringLiteral("[{abandons_at: null, display_name: text, eta_seconds: number, line_user_id: text, "
                           "position: number, session_id: null, "
                           "sla_state: null, started_at: null, wait_seconds: null}]"));
        QCOMPARE(none.rows().first()[QLatin1String("position")].toInteger(), 0);

        QStringList call{QStringLiteral("queue"), QStringLiteral("--customer"), customer};
        QStringList options = workspace(kind);
        options.removeAll(QStringLiteral("--json"));
        QVERIFY(m_program.run(call + options).out.startsWith(QStringLiteral("2nd of %1, about ").arg(rows.size())));
    }

    void theClockStandsWhereItIsPut()
    {
        const QStringList call = words(QStringLiteral("queue --json --now 2026-11-24T08:20:30.123456Z --workspace"));
        const QJsonObject row = m_program.run(call + QStringList{m_samples->sqlite()}).rows().first().toObject();
        const QJsonObject before =
            ask(QStringLiteral("sqlite"), words(QStringLiteral("queue"))).rows().first().toObject();
        QCOMPARE(row.value(QLatin1String("wait_seconds")).toDouble()
                - before.value(QLatin1String("wait_seconds")).toDouble(),
            300.0);
        QCOMPARE(row.value(QLatin1String("sla_state")).toString(), QStringLiteral("breached"));
    }

    void mineIsWhatTheMemberOwns()
    {
        const Answer mine = ask(QStringLiteral("postgresql"),
            {QStringLiteral("inbox"), QStringLiteral("--filter"), QStringLiteral("mine"), QStringLiteral("--staff"),
                staff()});
        QVERIFY2(mine.status == 0 && !mine.rows().isEmpty(), mine.told());
        const QString name = mine.rows().first()[QLatin1String("owner")][QLatin1String("name")].toString();
        for (const QJsonValue &row : mine.rows()) {
            QCOMPARE(row[QLatin1String("owner")][QLatin1String("name")].toString(), name);
            QCOMPARE(row[QLatin1String("session")][QLatin1String("status")].toString(), QStringLiteral("ACTIVE"));
        }
        QCOMPARE(ask(QStringLiteral("postgresql"), words(QStringLiteral("inbox --filter mine"))).asFailure(2),
            QStringLiteral("ok"));
        QCOMPARE(ask(QStringLiteral("postgresql"), words(QStringLiteral("inbox --staff nobody"))).asFailure(1),
            QStringLiteral("ok"));
    }

private:
    /// A member with open chats.
    QString staff()
    {
        if (m_staff.isEmpty()) {
            m_staff = m_samples->database()->admin().value(
                QStringLiteral("SELECT u.username FROM chat_sessions s JOIN users u ON u.id = s.operator_id "
                               "WHERE s.status = 'ACTIVE' AND u.is_active GROUP BY u.username ORDER BY count(*) DESC, "
                               "u.username LIMIT 1"));
        }
        return m_staff;
    }
    /// The customer without an open session who wrote most.
    QString busiestCustomer()
    {
        if (m_busiest.isEmpty()) {
            m_busiest = m_samples->database()->admin().value(
                QStringLiteral("SELECT m.line_user_id FROM messages m WHERE NOT EXISTS (SELECT 1 FROM chat_sessions s "
                               "WHERE s.line_user_id = m.line_user_id AND s.status <> 'CLOSED') GROUP BY 1 ORDER BY "
                               "count(*) DESC, 1 LIMIT 1"));
        }
        return m_busiest;
    }
    QString someTag()
    {
        return m_samples->database()->admin().value(
            QStringLiteral("SELECT t.name FROM tags t JOIN user_tags u ON u.tag_id = t.id WHERE t.name NOT LIKE '% %' "
                           "GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"));
    }
    static QString kpisShape(const QString &cost)
    {
        QStringList trends;
        for (const char *name : {"abandonment_rate", "avg_first_response_seconds", "avg_resolution_seconds",
                 "csat_percentage", "fcr_rate", "sessions_today"}) {
            trends.append(QLatin1String(name)
                + QStringLiteral(": {current: number, delta: number, delta_percent: number, previous: number}"));
        }
        QMap<QString, QString> values{{QStringLiteral("timestamp"), QStringLiteral("time")},
            {QStringLiteral("trends"), u'{' + trends.join(QStringLiteral(", ")) + u'}'}};
        for (const char *name : {"abandonment_rate", "active", "avg_first_response_seconds", "avg_resolution_seconds",
                 "csat_average", "csat_percentage", "fcr_rate", "human_mode_users", "sessions_today",
                 "sla_breach_events_24h", "waiting"}) {
            values.insert(QLatin1String(name), QStringLiteral("number"));
        }
        QStringList texts;
        for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
            texts.append(it.key() + QStringLiteral(": ") + it.value());
        }
        return QStringLiteral("{%1, next: null, values: {%2}}").arg(cost, texts.join(QStringLiteral(", ")));
    }

    QString m_staff;
    QString m_busiest;
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestCommandPages)
#include "tst_command_pages.moc"
