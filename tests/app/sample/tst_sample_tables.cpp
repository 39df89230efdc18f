// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids.h"
#include "tests/app/sample/big_sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace linedesk;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;

} // namespace

/// What the tables around the messages must hold: sessions, people, surveys, rules, audit log, read markers.
class tst_SampleTables final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sessionsAreSound();
    void sessionsOfEveryKind();
    void sessionsMatchTheirMessages();
    void queueIsFresh();
    void activeChatsRunOut();
    void openSessionsDouble();
    void usersAreSound();
    void lastMessageAtIsOfIncoming();
    void staffHaveNames();
    void surveysAndTags();
    void rulesAreWhole();
    void auditFollowsTheContract();
    void unreadIsLeft();

private:
    const CollectedTable &table(const char *name) const { return m_big.table(name); }

    BigSample m_big;
};

void tst_SampleTables::initTestCase()
{
    QVERIFY(m_big.generate());
}

void tst_SampleTables::sessionsAreSound()
{
    const CollectedTable &sessions = table("chat_sessions");
    const QSet<QByteArray> closings{"OPERATOR", "SYSTEM", "USER", "SYSTEM_TIMEOUT"};
    std::map<QByteArray, qint64> lastStart;
    for (std::size_t row = 0; row < sessions.size(); ++row) {
        const QByteArray status = sessions.text(row, "status");
        const qint64 started = sessions.number(row, "started_at");
        const qint64 claimed = sessions.number(row, "claimed_at");
        const qint64 answered = sessions.number(row, "first_response_at");
        const qint64 closed = sessions.number(row, "closed_at");
        QVERIFY(started > 0 && sessions.number(row, "last_activity_at") >= started);
        QVERIFY(!sessions.isNull(row, "message_count") && !sessions.isNull(row, "transfer_count"));
        QCOMPARE(status == "CLOSED", closed > 0);
        QCOMPARE(status == "CLOSED", !sessions.isNull(row, "closed_by"));
        QCOMPARE(claimed > 0, !sessions.isNull(row, "operator_id"));
        QVERIFY(claimed == 0 || claimed >= started);
        QVERIFY(answered == 0 || (answered >= claimed && claimed > 0));
        QVERIFY(closed == 0 || closed > std::max(started, answered));
        QVERIFY(status != "ACTIVE" || claimed > 0);
        QVERIFY(status != "WAITING" || claimed == 0);
        if (closed > 0) {
            QVERIFY(closings.contains(sessions.text(row, "closed_by")));
            QCOMPARE(sessions.text(row, "closed_by") == "SYSTEM_TIMEOUT", claimed == 0);
        }
        if (sessions.text(row, "closed_by") == "SYSTEM") {
            const qint64 idle = closed - sessions.number(row, "last_activity_at");
            QVERIFY(idle > 30 * minute && idle <= 35 * minute);
        }
        if (sessions.text(row, "closed_by") == "SYSTEM_TIMEOUT") {
            QVERIFY(closed - started > 10 * minute && closed - started <= 15 * minute);
        }
        QCOMPARE(sessions.at(row, "is_archived").number == 1, !sessions.isNull(row, "archived_at"));
        QCOMPARE(sessions.isNull(row, "archived_at"), sessions.isNull(row, "archived_by"));
    }
}

void tst_SampleTables::sessionsOfEveryKind()
{
    const CollectedTable &sessions = table("chat_sessions");
    Counts closings = countBy(sessions, "closed_by");
    for (const char *word : {"OPERATOR", "SYSTEM", "USER", "SYSTEM_TIMEOUT"}) {
        QVERIFY2(closings[word] >= 50, word);
    }
    int transferred = 0;
    int withReason = 0;
    int archived = 0;
    int startedByStaff = 0;
    int slow = 0;
    for (std::size_t row = 0; row < sessions.size(); ++row) {
        const bool wasTransferred = sessions.number(row, "transfer_count") > 0;
        transferred += wasTransferred ? 1 : 0;
        withReason += !sessions.isNull(row, "transfer_reason") ? 1 : 0;
        QVERIFY(wasTransferred || sessions.isNull(row, "transfer_reason"));
        archived += static_cast<int>(sessions.number(row, "is_archived"));
        const qint64 claimed = sessions.number(row, "claimed_at");
        const qint64 wait = claimed - sessions.number(row, "started_at");
        startedByStaff += claimed > 0 && wait == 0 ? 1 : 0;
        slow += wait > 300 * second ? 1 : 0;
    }
    qInfo("%zu sessions: %d transferred, %d archived, %d by staff, %d late", sessions.size(), transferred, archived,
        startedByStaff, slow);
    QVERIFY(transferred >= 50 && withReason >= 30 && withReason < transferred);
    QVERIFY(archived >= 200 && startedByStaff >= 50 && slow >= 50);
}

/// Staff's messages within a session are as many as it counts, and its first response is one of them.
void tst_SampleTables::sessionsMatchTheirMessages()
{
    const CollectedTable &sessions = table("chat_sessions");
    const CollectedTable &messages = table("messages");
    QHash<QByteArray, qint64> counted;
    for (std::size_t row = 0; row < sessions.size(); ++row) {
        counted[sessions.text(row, "line_user_id")] += sessions.number(row, "message_count");
        const qint64 answered = sessions.number(row, "first_response_at");
        if (answered == 0) {
            continue;
        }
        const QList<std::size_t> rows = m_big.messagesOf.value(sessions.text(row, "line_user_id"));
        QVERIFY(std::any_of(rows.begin(), rows.end(), [&](std::size_t message) {
            return messages.number(message, "created_at") == answered
                && messages.text(message, "sender_role") == "ADMIN";
        }));
    }
    for (auto customer = m_big.messagesOf.cbegin(); customer != m_big.messagesOf.cend(); ++customer) {
        const auto byStaff = std::count_if(customer->begin(), customer->end(),
            [&](std::size_t row) { return messages.text(row, "sender_role") == "ADMIN"; });
        QCOMPARE(static_cast<qint64>(byStaff), counted.value(customer.key()));
    }
}

void tst_SampleTables::queueIsFresh()
{
    const CollectedTable &sessions = table("chat_sessions");
    QSet<QByteArray> customers;
    std::vector<qint64> waits;
    for (std::size_t row = 0; row < sessions.size(); ++row) {
        if (sessions.text(row, "status") != "WAITING") {
            continue;
        }
        const qint64 wait = BigSample::end.microseconds() - sessions.number(row, "started_at");
        QVERIFY(wait > 0 && wait < 9 * minute + 30 * second);
        waits.push_back(wait);
        customers.insert(sessions.text(row, "line_user_id"));
    }
    QVERIFY(customers.size() >= 8);
    const auto [shortest, longest] = std::minmax_element(waits.begin(), waits.end());
    QVERIFY(*shortest <= 25 * second);
    QVERIFY(*longest >= 8 * minute + 30 * second);
}

void tst_SampleTables::activeChatsRunOut()
{
    const CollectedTable &sessions = table("chat_sessions");
    QSet<qint64> countdowns;
    for (std::size_t row = 0; row < sessions.size(); ++row) {
        if (sessions.text(row, "status") != "ACTIVE") {
            continue;
        }
        const qint64 idle = BigSample::end.microseconds() - sessions.number(row, "last_activity_at");
        QVERIFY(idle >= 0 && idle < 30 * minute);
        countdowns.insert(idle / second);
    }
    QVERIFY(countdowns.size() >= 6);
    // Nobody hangs on: what is open belongs to the last minutes.
    const Counts statuses = countBy(sessions, "status");
    QVERIFY(statuses.at("CLOSED") > 50 * (statuses.at("ACTIVE") + statuses.at("WAITING")));
}

void tst_SampleTables::openSessionsDouble()
{
    const CollectedTable &sessions = table("chat_sessions");
    QHash<QByteArray, QList<QByteArray>> open;
    for (std::size_t row = 0; row < sessions.size(); ++row) {
        if (sessions.text(row, "status") != "CLOSED") {
            open[sessions.text(row, "line_user_id")].append(sessions.text(row, "status"));
        }
    }
    int twice = 0;
    bool hasActiveBelow = false;
    for (const QList<QByteArray> &statuses : open) {
        QVERIFY(statuses.size() <= 2);
        twice += statuses.size() == 2 ? 1 : 0;
        hasActiveBelow = hasActiveBelow || statuses == QList<QByteArray>{"ACTIVE", "WAITING"};
    }
    QVERIFY(twice >= 5);
    QVERIFY(hasActiveBelow);
}

void tst_SampleTables::usersAreSound()
{
    const CollectedTable &users = table("users");
    const CollectedTable &sessions = table("chat_sessions");
    QSet<QByteArray> open;
    for (std::size_t row = 0; row < sessions.size(); ++row) {
        if (sessions.text(row, "status") != "CLOSED") {
            open.insert(sessions.text(row, "line_user_id"));
        }
    }
    QSet<QByteArray> lineIds;
    qint64 before = 0;
    for (std::size_t row = 0; row < users.size(); ++row) {
        QVERIFY(users.number(row, "created_at") >= before);
        before = users.number(row, "created_at");
        const QByteArray lineId = users.text(row, "line_user_id");
        if (lineId.isEmpty()) {
            continue;
        }
        QVERIFY(CustomerId(QString::fromLatin1(lineId)).isWellFormed());
        QVERIFY(!lineIds.contains(lineId));
        lineIds.insert(lineId);
        QVERIFY(!open.contains(lineId) || users.text(row, "chat_mode") == "HUMAN");
    }
    QCOMPARE(lineIds.size(), 2'000);
    Counts modes = countBy(users, "chat_mode");
    QVERIFY(modes["NULL"] >= 20 && modes["HUMAN"] > open.size() && modes["BOT"] > 1'000);
    Counts friends = countBy(users, "friend_status");
    for (const char *word : {"ACTIVE", "BLOCKED", "DELETED", "UNFOLLOWED"}) {
        QVERIFY2(friends[word] >= 5, word);
    }
    QVERIFY(countBy(users, "role")["NULL"] > 0);
}

void tst_SampleTables::lastMessageAtIsOfIncoming()
{
    const CollectedTable &users = table("users");
    const CollectedTable &messages = table("messages");
    const CollectedTable &sessions = table("chat_sessions");
    QSet<QByteArray> open;
    for (std::size_t row = 0; row < sessions.size(); ++row) {
        if (sessions.text(row, "status") != "CLOSED") {
            open.insert(sessions.text(row, "line_user_id"));
        }
    }
    int never = 0;
    int neverButOpen = 0;
    int dropped = 0;
    for (std::size_t row = 0; row < users.size(); ++row) {
        const QByteArray lineId = users.text(row, "line_user_id");
        if (lineId.isEmpty()) {
            continue;
        }
        qint64 newest = 0;
        for (const std::size_t message : m_big.messagesOf.value(lineId)) {
            if (messages.text(message, "direction") == "INCOMING") {
                newest = std::max(newest, messages.number(message, "created_at"));
            }
            QVERIFY(messages.number(message, "created_at") >= users.number(row, "created_at"));
        }
        const qint64 stored = users.number(row, "last_message_at");
        QVERIFY(stored >= newest);
        never += stored == 0 ? 1 : 0;
        neverButOpen += stored == 0 && open.contains(lineId) ? 1 : 0;
        dropped += stored > newest ? 1 : 0;
    }
    QVERIFY(never >= 180 && neverButOpen >= 1 && dropped >= 5);
}

void tst_SampleTables::staffHaveNames()
{
    const CollectedTable &users = table("users");
    Counts roles;
    int inactive = 0;
    for (std::size_t row = 0; row < users.size(); ++row) {
        if (users.isNull(row, "username")) {
            continue;
        }
        QVERIFY(users.isNull(row, "line_user_id") && !users.isNull(row, "is_active"));
        const bool isActive = users.number(row, "is_active") == 1;
        inactive += isActive ? 0 : 1;
        roles[users.text(row, "role")] += isActive ? 1 : 0;
    }
    QVERIFY(roles["AGENT"] >= 3 && roles["ADMIN"] >= 1 && roles["SUPER_ADMIN"] >= 1);
    QCOMPARE(inactive, 1);
}

void tst_SampleTables::surveysAndTags()
{
    const CollectedTable &surveys = table("csat_responses");
    const CollectedTable &sessions = table("chat_sessions");
    QSet<qint64> rated;
    int withText = 0;
    int orphaned = 0;
    Counts scores;
    for (std::size_t row = 0; row < surveys.size(); ++row) {
        ++scores[QByteArray::number(surveys.number(row, "score"))];
        withText += surveys.isNull(row, "feedback") ? 0 : 1;
        if (surveys.isNull(row, "session_id")) {
            ++orphaned;
            continue;
        }
        const qint64 session = surveys.number(row, "session_id");
        QVERIFY(!rated.contains(session));
        rated.insert(session);
        const auto at = static_cast<std::size_t>(session - 1);
        QCOMPARE(sessions.text(at, "line_user_id"), surveys.text(row, "line_user_id"));
        QVERIFY(surveys.number(row, "created_at") > sessions.number(at, "closed_at"));
    }
    QCOMPARE(scores.size(), std::size_t(5));
    QVERIFY(withText > 50 && orphaned > 0);
    QSet<std::pair<qint64, qint64>> pairs;
    const CollectedTable &labels = table("user_tags");
    for (std::size_t row = 0; row < labels.size(); ++row) {
        const std::pair<qint64, qint64> pair(labels.number(row, "user_id"), labels.number(row, "tag_id"));
        QVERIFY(!pairs.contains(pair) && pair.first <= static_cast<qint64>(table("users").size()));
        QVERIFY(pair.second >= 1 && pair.second <= static_cast<qint64>(table("tags").size()));
        QVERIFY(!table("users").isNull(static_cast<std::size_t>(pair.first - 1), "line_user_id"));
        pairs.insert(pair);
    }
    QVERIFY(pairs.size() > 300);
}

void tst_SampleTables::rulesAreWhole()
{
    QCOMPARE(table("business_hours").size(), std::size_t(7));
    QCOMPARE(table("business_hours").number(4, "is_open"), 1);
    QCOMPARE(table("business_hours").number(5, "is_open"), 0);
    Counts kinds = countBy(table("intent_keywords"), "match_type");
    QVERIFY(kinds["EXACT"] > 10 && kinds["CONTAINS"] > 0 && kinds["REGEX"] > 0);
    QCOMPARE(kinds.size(), std::size_t(3));
    QVERIFY(countBy(table("auto_replies"), "match_type")["CONTAINS"] > 0);
    const auto categories = static_cast<qint64>(table("intent_categories").size());
    for (const char *name : {"intent_keywords", "intent_responses"}) {
        for (std::size_t row = 0; row < table(name).size(); ++row) {
            const qint64 category = table(name).number(row, "category_id");
            QVERIFY2(category >= 1 && category <= categories, name);
        }
    }
    QSet<QByteArray> shortcuts;
    const CollectedTable &canned = table("canned_responses");
    for (std::size_t row = 0; row < canned.size(); ++row) {
        shortcuts.insert(canned.text(row, "shortcut"));
    }
    QCOMPARE(static_cast<std::size_t>(shortcuts.size()), canned.size());
    const CollectedTable &settings = table("system_settings");
    QCOMPARE(settings.size(), std::size_t(1));
    QCOMPARE(settings.text(0, "key"), QByteArray("HANDOFF_KEYWORDS"));
    QVERIFY(QJsonDocument::fromJson(settings.text(0, "value")).array().size() > 5);
    Counts events = countBy(table("friend_events"), "event_type");
    QVERIFY(events["FOLLOW"] == 2'000 && events["UNFOLLOW"] > 50 && events["REFOLLOW"] > 10);
}

void tst_SampleTables::auditFollowsTheContract()
{
    const CollectedTable &audit = table("audit_logs");
    const CollectedTable &sessions = table("chat_sessions");
    Counts actions = countBy(audit, "action");
    QCOMPARE(actions.size(), std::size_t(4));
    Counts closings = countBy(sessions, "closed_by");
    QCOMPARE(actions["close_session"], closings["OPERATOR"]);
    QCOMPARE(actions["auto_close_session"], closings["SYSTEM"]);
    QCOMPARE(actions["abandon_waiting_session"], closings["SYSTEM_TIMEOUT"]);
    QVERIFY(actions["send_media"] > 100);
    qint64 before = 0;
    for (std::size_t row = 0; row < audit.size(); ++row) {
        const bool bySystem = audit.text(row, "details").contains("threshold_minutes");
        QCOMPARE(audit.isNull(row, "admin_id"), bySystem);
        QVERIFY(audit.isNull(row, "ip_address") && audit.isNull(row, "user_agent"));
        QVERIFY(audit.number(row, "created_at") >= before);
        before = audit.number(row, "created_at");
        if (audit.text(row, "action") == "send_media") {
            QVERIFY(m_big.messagesOf.contains(audit.text(row, "resource_id")));
        } else {
            const auto session = static_cast<std::size_t>(audit.text(row, "resource_id").toLongLong() - 1);
            QCOMPARE(sessions.number(session, "closed_at"), audit.number(row, "created_at"));
        }
    }
}

void tst_SampleTables::unreadIsLeft()
{
    const CollectedTable &markers = table("console_read_markers");
    const CollectedTable &messages = table("messages");
    int read[4] = {};
    int unread[4] = {};
    for (std::size_t row = 0; row < markers.size(); ++row) {
        const qint64 staff = markers.number(row, "staff_id");
        if (staff > 3) {
            continue;
        }
        const QList<std::size_t> rows = m_big.messagesOf.value(markers.text(row, "line_user_id"));
        const bool hasUnread = std::any_of(rows.begin(), rows.end(), [&](std::size_t message) {
            return messages.text(message, "direction") == "INCOMING"
                && messages.number(message, "created_at") > markers.number(row, "read_at");
        });
        ++(hasUnread ? unread : read)[staff];
    }
    for (int staff = 1; staff <= 3; ++staff) {
        QVERIFY(unread[staff] >= 20);
        QVERIFY(read[staff] > 5 * unread[staff]);
    }
}

QTEST_APPLESS_MAIN(tst_SampleTables)
#include "tst_sample_tables.moc"
