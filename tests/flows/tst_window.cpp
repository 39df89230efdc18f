// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window by keyboard alone, on the training workspace and on PostgreSQL.
#include "tests/flows/driven_window.h"
#include "tests/flows/sample_workspaces.h"
#include "tests/support/await.h"
#include "tests/support/strict_test.h"
#include "ui/transcript/transcript_view.h"
#include "ui/widgets/filter_tabs.h"

#include <QScrollBar>
#include <QSignalSpy>

namespace linedesk {

class TestWindow : public StrictTest {
    Q_OBJECT

private:
    Program m_program;
    std::unique_ptr<SampleWorkspaces> m_samples;

    WorkspaceRequest requestFor(const QString &kind) const
    {
        WorkspaceRequest request;
        if (kind == QLatin1String("embedded")) {
            request.dataFolder = m_program.filePath(QStringLiteral("training"));
            QDir().mkpath(request.dataFolder);
        } else {
            request.address.kind = WorkspaceAddress::Kind::Postgresql;
            request.address.url = m_samples->database()->url();
            request.now = Instant::parse(sampleTime());
        }
        return request;
    }
    /// A window with rows, the keyboard in the list. Null when the workspace did not open.
    std::unique_ptr<DrivenWindow> opened(const QString &kind) const
    {
        const auto workspace = openWorkspace(requestFor(kind));
        if (!workspace) {
            qCritical(
                "%s %s", qUtf8Printable(errorName(workspace.error().kind)), qUtf8Printable(workspace.error().cause));
            return nullptr;
        }
        auto driven = std::make_unique<DrivenWindow>(*workspace);
        const bool hasRows =
            awaitTrue([&] { return driven->rowsOf("conversationList") == 50 && driven->hasFocus("conversationList"); });
        return hasRows ? std::move(driven) : nullptr;
    }
    static void addKinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("embedded") << QStringLiteral("embedded");
        QTest::newRow("postgresql") << QStringLiteral("postgresql");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_samples = std::make_unique<SampleWorkspaces>(m_program);
        QVERIFY2(m_samples->problem().isEmpty(), qPrintable(m_samples->problem()));
    }

    void downTheListAndIntoAConversation_data() { addKinds(); }
    void downTheListAndIntoAConversation()
    {
        QFETCH(const QString, kind);
        const auto driven = opened(kind);
        QVERIFY(driven != nullptr);
        const Conversations rows = driven->console.inbox().rows();
        for (int row = 0; row < 4; ++row) {
            driven->press(row % 2 == 0 ? Qt::Key_J : Qt::Key_Down);
            QCOMPARE(driven->list().currentIndex().row(), row);
            QCOMPARE(driven->console.inboxScreen().openedCustomer(), rows.at(row).customer);
        }
        driven->press(Qt::Key_K);
        QCOMPARE(driven->console.inboxScreen().openedCustomer(), rows.at(2).customer);
        QTRY_VERIFY(driven->rowsOf("transcriptView") > 0);
        QTRY_VERIFY(driven->find("customerPanel").isVisible());
        driven->press(Qt::Key_Return);
        QVERIFY(driven->hasFocus("transcriptView"));
        driven->press(Qt::Key_Escape);
        QVERIFY(driven->hasFocus("conversationList"));
    }

    void theListGoesOnToItsEnd_data() { addKinds(); }
    void theListGoesOnToItsEnd()
    {
        QFETCH(const QString, kind);
        const int all = kind == QLatin1String("embedded") ? 300 : SampleWorkspaces::customers;
        const auto driven = opened(kind);
        QVERIFY(driven != nullptr);
        driven->press(Qt::Key_J);
        while (driven->rowsOf("conversationList") < all) {
            const int before = driven->rowsOf("conversationList");
            driven->press(Qt::Key_End);
            QTRY_VERIFY(driven->rowsOf("conversationList") > before);
        }
        QCOMPARE(driven->rowsOf("conversationList"), all);
        QVERIFY(!driven->console.inbox().hasMore());
        driven->press(Qt::Key_End);
        QCOMPARE(driven->list().currentIndex().row(), all - 1);
        // Who stands at the end stays in sight and chosen while all rows are read again.
        QSignalSpy replaced(&driven->console.inbox(), &InboxFeed::rowsReplaced);
        const int place = driven->list().verticalScrollBar()->value();
        const CustomerId chosen = driven->console.inboxScreen().openedCustomer();
        driven->press(Qt::Key_F5);
        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(driven->list().verticalScrollBar()->value(), place);
        QCOMPARE(driven->list().currentIndex().row(), all - 1);
        QCOMPARE(driven->console.inboxScreen().openedCustomer(), chosen);
    }

    void olderMessagesComeByScrolling_data() { addKinds(); }
    void olderMessagesComeByScrolling()
    {
        QFETCH(const QString, kind);
        const auto driven = opened(kind);
        QVERIFY(driven != nullptr);
        // Down to somebody with more than a page of messages; a page is 50, and the view asks for more when it is not filled.
        auto &messages = driven->find<TranscriptView>("transcriptView");
        const QStringList talkative = m_samples->database()->admin().column(
            QStringLiteral("SELECT line_user_id FROM messages GROUP BY 1 HAVING count(*) > 60"));
        const auto hasMany = [&] {
            const bool isKnown = kind == QLatin1String("embedded")
                || talkative.contains(driven->console.inboxScreen().openedCustomer().value());
            return isKnown && messages.model()->rowCount() >= 50;
        };
        for (int row = 0; row < 49 && !hasMany(); ++row) {
            driven->press(Qt::Key_J);
            QTRY_VERIFY(messages.model()->rowCount() > 0);
        }
        QVERIFY(messages.isAtFoot());
        driven->press(Qt::Key_Return);
        const int before = messages.model()->rowCount();
        QVERIFY(before >= 50);
        driven->press(Qt::Key_Up);
        QVERIFY(messages.currentIndex().row() >= before - 2);
        driven->press(Qt::Key_Home);
        QTRY_VERIFY(messages.model()->rowCount() > before);
        driven->press(Qt::Key_End);
        QTRY_VERIFY(messages.isAtFoot());
    }

    void filtersByKeyboard_data() { addKinds(); }
    void filtersByKeyboard()
    {
        QFETCH(const QString, kind);
        const auto driven = opened(kind);
        QVERIFY(driven != nullptr);
        driven->press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(driven->find("filterTabs").isAncestorOf(QApplication::focusWidget()) || driven->hasFocus("filterTabs"));
        driven->press(Qt::Key_Right);
        QTRY_VERIFY(driven->console.inbox().filter() == InboxFilter::Waiting
            && driven->console.inbox().state().phase == FeedState::Phase::Loaded);
        const Conversations waiting = driven->console.inbox().rows();
        QVERIFY(waiting.size() >= 5);
        for (const Conversation &row : waiting) {
            QVERIFY(row.session && row.session->status == SessionStatus::Waiting);
        }
        QTRY_COMPARE(driven->rowsOf("conversationList"), waiting.size());
        QTRY_COMPARE(qsizetype(driven->console.inbox().counts().waiting), waiting.size());
        driven->press(Qt::Key_Left);
        QTRY_COMPARE(driven->rowsOf("conversationList"), 50);
        driven->press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(driven->hasFocus("conversationList"));
    }

    void fromTheQueueToTheConversation_data() { addKinds(); }
    void fromTheQueueToTheConversation()
    {
        QFETCH(const QString, kind);
        const auto driven = opened(kind);
        QVERIFY(driven != nullptr);
        driven->press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(driven->window().page(), PageName::Queue);
        QTRY_VERIFY(driven->hasFocus("queueList"));
        QVERIFY(driven->rowsOf("queueList") >= 2);
        auto &queue = driven->find<QAbstractItemView>("queueList");
        driven->press(Qt::Key_Home);
        driven->press(Qt::Key_Down);
        QCOMPARE(queue.currentIndex().row(), 1);
        const QString name = queue.currentIndex().data(Qt::DisplayRole).toString();
        driven->press(Qt::Key_Return);
        QCOMPARE(driven->window().page(), PageName::Inbox);
        QVERIFY(driven->console.inboxScreen().openedCustomer().isValid());
        QTRY_VERIFY(driven->rowsOf("transcriptView") > 0);
        QTRY_VERIFY(driven->find("conversationHeader").accessibleName().startsWith(name));
        driven->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(driven->window().page(), PageName::Queue);
    }

    void theDashboardAndBack_data() { addKinds(); }
    void theDashboardAndBack()
    {
        QFETCH(const QString, kind);
        const auto driven = opened(kind);
        QVERIFY(driven != nullptr);
        driven->press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(driven->rowsOf("queueList") > 0);
        const int waiting = driven->rowsOf("queueList");
        driven->press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(driven->window().page(), PageName::Dashboard);
        QTRY_VERIFY(driven->find("kpiBoard").isVisible());
        QTRY_VERIFY(driven->find("tile_waiting")
                        .accessibleDescription()
                        .startsWith(QString::number(waiting) + QLatin1Char(',')));
        driven->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(driven->window().page(), PageName::Queue);
        driven->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(driven->window().page(), PageName::Inbox);
        driven->press(Qt::Key_2, Qt::ControlModifier);
        driven->press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(driven->window().page(), PageName::Inbox);
        QTRY_VERIFY(driven->hasFocus("conversationList"));
    }

    void themesByKeyboard()
    {
        const auto driven = opened(QStringLiteral("embedded"));
        QVERIFY(driven != nullptr);
        const auto colour = [&driven] {
            return driven->window().grab().toImage().pixelColor(
                driven->window().width() / 2, driven->window().height() / 2);
        };
        QCOMPARE(driven->style.theme(), ThemeName::Light);
        const QColor light = colour();
        driven->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(driven->style.theme(), ThemeName::Dark);
        QVERIFY(colour().lightness() < light.lightness());
        driven->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(driven->style.theme(), ThemeName::Contrast);
    }

    void whoIsSeenIsReadAgainByTheTicker()
    {
        const auto driven = opened(QStringLiteral("postgresql"));
        QVERIFY(driven != nullptr);
        driven->press(Qt::Key_K, Qt::ControlModifier);
        driven->press(Qt::Key_Right);
        QTRY_VERIFY(driven->console.inbox().filter() == InboxFilter::Waiting
            && driven->console.inbox().state().phase == FeedState::Phase::Loaded);
        const Conversations before = driven->console.inbox().rows();
        // Somebody else claims the first one; a customer who was with the bot asks for a person.
        PlainPostgres &admin = m_samples->database()->admin();
        QVERIFY(admin.run(QStringLiteral("BEGIN; UPDATE chat_sessions SET status = 'ACTIVE', operator_id = (SELECT "
                                         "min(id) FROM users WHERE role = 'AGENT'), "
                                         "claimed_at = started_at, last_activity_at = started_at WHERE id = %1")
                              .arg(before.first().session->id.value())));
        const QString other =
            admin.value(QStringLiteral("SELECT line_user_id FROM users u WHERE line_user_id IS NOT NULL AND "
                                       "last_message_at IS NOT NULL AND NOT EXISTS "
                                       "(SELECT 1 FROM chat_sessions s WHERE s.line_user_id = u.line_user_id AND "
                                       "s.status <> 'CLOSED') ORDER BY id LIMIT 1"));
        QVERIFY(admin.run(QStringLiteral(
            "INSERT INTO chat_sessions (line_user_id, status, started_at, message_count, transfer_count, is_archived) "
            "VALUES ('%1', 'WAITING', '%2', 0, 0, false); COMMIT")
                              .arg(other, sampleTime())));
        const auto isWaiting = [&driven](const CustomerId &customer) {
            const Conversations rows = driven->console.inbox().rows();
            return std::any_of(
                rows.begin(), rows.end(), [&customer](const Conversation &row) { return row.customer == customer; });
        };
        QVERIFY(isWaiting(before.first().customer) && !isWaiting(CustomerId(other)));
        for (int second = 0; second < 20; ++second) {
            driven->ticker.tick();
        }
        QTRY_VERIFY(isWaiting(CustomerId(other)));
        QVERIFY(!isWaiting(before.first().customer));
        QTRY_COMPARE(driven->rowsOf("conversationList"), before.size());
        QVERIFY(admin.run(QStringLiteral("DELETE FROM chat_sessions WHERE id = (SELECT max(id) FROM chat_sessions)")));
    }
};

} // namespace linedesk

QTEST_MAIN(linedesk::TestWindow)
#include "tst_window.moc"
