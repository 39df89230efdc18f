// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window while the database hangs, is away, comes back; and a second start.
#include "app/launch/window_session.h"
#include "app/platform/single_instance.h"
#include "tests/flows/driven_window.h"
#include "tests/flows/sample_workspaces.h"
#include "tests/support/await.h"
#include "tests/support/strict_test.h"
#include "ui/widgets/state_panel.h"

#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

namespace linedesk {

namespace {

/// Counts what arrives at a widget.
class EventCounter : public QObject {
public:
    explicit EventCounter(QWidget &widget)
        : m_widget(&widget)
    {
        qApp->installEventFilter(this);
    }
    int paints = 0;
    int keys = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        paints += watched == m_widget && event->type() == QEvent::Paint ? 1 : 0;
        keys += watched == m_widget->parent() && event->type() == QEvent::KeyPress ? 1 : 0;
        return false;
    }

private:
    QWidget *m_widget;
};

bool controlServer(const char *action)
{
    const QString script =
        qEnvironmentVariable("LINEDESK_SOURCE_DIR") + QStringLiteral("/tests/support/services/restart_postgres.sh");
    return QProcess::execute(script, {QLatin1String(action)}) == 0;
}

/// A window of this program that is no child of another.
QWidget *topLevel(const char *name)
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (widget->objectName() == QLatin1String(name) && widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace

class TestWindowFaults : public StrictTest {
    Q_OBJECT

private:
    Program m_program;
    std::unique_ptr<SampleWorkspaces> m_samples;

    WorkspaceRequest request() const
    {
        WorkspaceRequest request;
        request.address.kind = WorkspaceAddress::Kind::Postgresql;
        request.address.url = m_samples->database()->url();
        request.now = Instant::parse(sampleTime());
        return request;
    }
    std::unique_ptr<DrivenWindow> opened() const
    {
        const auto workspace = openWorkspace(request());
        auto driven = workspace ? std::make_unique<DrivenWindow>(*workspace) : nullptr;
        const bool hasRows = driven && awaitTrue([&] {
            return driven->rowsOf("conversationList") == 50 && driven->hasFocus("conversationList");
        });
        return hasRows ? std::move(driven) : nullptr;
    }
    /// The page statements that wait for a lock, with their beginnings.
    QStringList hanging() const
    {
        return m_samples->database()->admin().column(
            QStringLiteral("SELECT pid || ' ' || query_start FROM pg_stat_activity WHERE datname = current_database() "
                           "AND wait_event_type = 'Lock' AND query LIKE '/* linedesk:read_inbox_all */%'"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // The second start and the first one share a home.
        qputenv("XDG_DATA_HOME", m_program.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_program.filePath(QStringLiteral("config")).toUtf8());
        m_samples = std::make_unique<SampleWorkspaces>(m_program);
        QVERIFY2(m_samples->problem().isEmpty(), qPrintable(m_samples->problem()));
    }
    /// What Qt's driver says of a connection that breaks under it may or may not come.
    void init()
    {
        failOnAnyWarning(QStringLiteral(
            "(?!workspace not opened: unreachable)(?!This version of PostgreSQL)(?!no connection to the server)"
            "(?!FATAL: .*terminating connection)(?!server closed the connection)"));
    }

    void keysAreHandledWhileAStatementHangs()
    {
        const auto driven = opened();
        QVERIFY(driven != nullptr);
        driven->press(Qt::Key_J);
        PlainPostgres holder(m_samples->database()->url());
        QVERIFY(holder.run(QStringLiteral("BEGIN; LOCK TABLE users IN ACCESS EXCLUSIVE MODE")));
        QSignalSpy replaced(&driven->console.inbox(), &InboxFeed::rowsReplaced);
        driven->press(Qt::Key_F5);
        QVERIFY(awaitTrue([this] { return hanging().size() == 1; }));
        const QStringList statement = hanging();

        EventCounter counter(*driven->list().viewport());
        int row = 0;
        for (int key = 1; key <= 100; ++key) {
            const bool goesDown = ((key - 1) / 40) % 2 == 0;
            const int painted = counter.paints;
            driven->press(goesDown ? Qt::Key_J : Qt::Key_K);
            row += goesDown ? 1 : -1;
            QCOMPARE(driven->list().currentIndex().row(), row);
            QCOMPARE(counter.keys, key);
            QVERIFY(awaitTrue([&] { return counter.paints > painted; }));
        }
        QVERIFY(counter.paints >= 100);
        // All that went on while one and the same statement hung.
        QCOMPARE(hanging(), statement);
        QCOMPARE(replaced.size(), 0);
        QVERIFY(holder.run(QStringLiteral("ROLLBACK")));
        QVERIFY(awaitTrue([&] { return replaced.size() == 1; }));
        QCOMPARE(driven->console.inbox().state().phase, FeedState::Phase::Loaded);
        QCOMPARE(driven->list().currentIndex().row(), row);
        QVERIFY(awaitTrue([&] { return driven->rowsOf("transcriptView") > 0; }));
    }

    void rowsStayWhileTheServerIsAway()
    {
        const auto driven = opened();
        QVERIFY(driven != nullptr);
        auto &banner = *driven->find("conversationPane").findChild<QWidget *>(QStringLiteral("ageBanner"));
        QVERIFY(!banner.isVisible());
        QVERIFY(controlServer("stop"));
        driven->press(Qt::Key_F5);
        QVERIFY(awaitTrue([&] { return banner.isVisible(); }));
        QCOMPARE(driven->rowsOf("conversationList"), 50);
        QVERIFY(driven->list().isVisible());
        QVERIFY(driven->console.inbox().state().isOffline());
        QVERIFY(!banner.findChild<QLabel *>(QStringLiteral("ageBannerText"))->text().isEmpty());
        // Still away: asking again changes nothing.
        QSignalSpy changed(&driven->console.inbox(), &InboxFeed::stateChanged);
        driven->press(Qt::Key_J);
        QCOMPARE(driven->list().currentIndex().row(), 0);
        QVERIFY(banner.isVisible());

        QVERIFY(controlServer("start"));
        auto *retry = banner.findChild<QPushButton *>(QStringLiteral("ageBannerRetry"));
        retry->setFocus(Qt::TabFocusReason);
        driven->press(Qt::Key_Space);
        QVERIFY(awaitTrue([&] { return !banner.isVisible(); }));
        QCOMPARE(driven->console.inbox().state().phase, FeedState::Phase::Loaded);

        // And once more by F5 alone.
        QVERIFY(controlServer("restart"));
        driven->press(Qt::Key_F5);
        QVERIFY(awaitTrue(
            [&] { return driven->console.inbox().state().phase == FeedState::Phase::Loaded && !banner.isVisible(); }));
    }

    void theFirstOpeningTriesAgain()
    {
        Settings settings(makeMemoryStore());
        Style style;
        QVERIFY(controlServer("stop"));
        WindowSession session(request(), settings, style);
        session.start();
        QVERIFY(awaitTrue([] { return topLevel("openingWindow") != nullptr; }));
        auto *panel = topLevel("openingWindow")->findChild<StatePanel *>();
        QVERIFY(awaitTrue([panel] { return panel->kind() == StatePanel::Kind::Offline; }));
        QVERIFY(controlServer("start"));
        auto *retry = panel->findChild<QPushButton *>();
        QVERIFY(retry->isVisible());
        QTest::keyClick(retry, Qt::Key_Space);
        QVERIFY(awaitTrue([] { return topLevel("mainWindow") != nullptr; }));
        QVERIFY(topLevel("openingWindow") == nullptr);
        QVERIFY(awaitTrue(
            [] { return topLevel("mainWindow")->findChild<ConversationView *>()->model()->rowCount() == 50; }));
    }

    void aSecondStartRaisesTheFirst()
    {
        SingleInstance instance;
        QVERIFY(instance.claim());
        Settings settings(makeMemoryStore());
        Style style;
        WindowSession session(request(), settings, style);
        connect(&instance, &SingleInstance::raiseRequested, &session, &WindowSession::raise);
        session.start();
        QVERIFY(awaitTrue([] { return topLevel("mainWindow") != nullptr; }));
        QWidget *window = topLevel("mainWindow");
        window->showMinimized();
        QVERIFY(awaitTrue([window] { return window->isMinimized(); }));

        QProcess second;
        second.start(qEnvironmentVariable("LINEDESK_PROGRAM"), QStringList());
        QVERIFY(awaitTrue([&second] { return second.state() == QProcess::NotRunning; }));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(awaitTrue([window] { return !window->isMinimized() && window->isVisible(); }));
        QVERIFY(awaitTrue([window] { return window->isActiveWindow(); }));
    }
};

} // namespace linedesk

QTEST_MAIN(linedesk::TestWindowFaults)
#include "tst_window_faults.moc"
