// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/ticker.h"
#include "app/settings/settings.h"
#include "models/domain/clock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_item.h"
#include "ui/style/style.h"
#include "ui/style/theme_choice.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>

using namespace linedesk;

namespace {

/// A page that writes down what the window tells it.
struct ProbePage {
    QStringList log;
    bool isActive = false;
};

} // namespace

/// The frame around the pages, driven by keys.
class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void onlyTheSeenPageIsActive();
    void hiddenWindowRests();
    void keysTurnPages();
    void backLeadsToThePageBefore();
    void backInsideThePage();
    void refreshReachesTheSeenPage();
    void paneAfterPane();
    void themeAndTextByKey();
    void panelByKey();
    void placeIsRemembered();
    void statusBarSaysWhatItKnows();
    void waitingStandsOnTheRail();
    void keysDialogOpensAndCloses();
    void viewMenuChoosesATheme();

private:
    void makeWindow();
    ConsolePage makePage(PageName name, QWidget *parent);
    ProbePage &probe(PageName name) { return m_probes[static_cast<int>(name)]; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    FixedClock m_clock{Instant::fromSeconds(1'795'500'000)};
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Style> m_style;
    std::unique_ptr<StyleChoice> m_choice;
    std::unique_ptr<Ticker> m_ticker;
    std::unique_ptr<MainWindow> m_window;
    QHash<int, ProbePage> m_probes;
};

void TestMainWindow::init()
{
    m_settings = std::make_unique<Settings>(makeMemoryStore());
    m_style = std::make_unique<Style>();
    m_choice = std::make_unique<StyleChoice>(*m_settings, *m_style, ThemeName::Light);
    m_ticker = std::make_unique<Ticker>(m_clock);
    m_probes.clear();
    makeWindow();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_ticker.reset();
    m_choice.reset();
    m_style.reset();
    m_settings.reset();
}

void TestMainWindow::makeWindow()
{
    WindowParts parts{*m_settings, *m_style, *m_ticker, QStringLiteral("Training"), QStringLiteral("Nok"), false, true};
    m_window = std::make_unique<MainWindow>(parts, [this](QWidget *parent) {
        QList<ConsolePage> pages;
        for (const PageName name : allPages()) {
            pages.append(makePage(name, parent));
        }
        return pages;
    });
}

ConsolePage TestMainWindow::makePage(PageName name, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *column = new QVBoxLayout(widget);
    for (const char *pane : {"one", "two"}) {
        auto *edit = new QLineEdit(widget);
        edit->setObjectName(pageWord(name) + QLatin1Char('_') + QLatin1String(pane));
        column->addWidget(edit);
    }
    ConsolePage page;
    page.name = name;
    page.widget = widget;
    page.setActive = [this, name](bool isActive) {
        ProbePage &told = probe(name);
        if (told.isActive != isActive) {
            told.isActive = isActive;
            told.log.append(isActive ? QStringLiteral("active") : QStringLiteral("rest"));
        }
    };
    page.refresh = [this, name] { probe(name).log.append(QStringLiteral("refresh")); };
    page.focusList = [this, name] { probe(name).log.append(QStringLiteral("list")); };
    if (name != PageName::Dashboard) {
        page.focusFilter = [this, name] { probe(name).log.append(QStringLiteral("filter")); };
    }
    page.panes = {pageWord(name) + QLatin1String("_one"), pageWord(name) + QLatin1String("_two")};
    if (name == PageName::Inbox) {
        page.goBack = [this, name] { probe(name).log.append(QStringLiteral("back")); };
    }
    return page;
}

void TestMainWindow::onlyTheSeenPageIsActive()
{
    QVERIFY(probe(PageName::Inbox).isActive);
    QVERIFY(!probe(PageName::Queue).isActive);
    m_window->showPage(PageName::Queue);
    QVERIFY(!probe(PageName::Inbox).isActive);
    QVERIFY(probe(PageName::Queue).isActive);
    QVERIFY(!probe(PageName::Dashboard).isActive);
}

void TestMainWindow::hiddenWindowRests()
{
    m_window->hide();
    QVERIFY(!probe(PageName::Inbox).isActive);
    m_window->show();
    QVERIFY(probe(PageName::Inbox).isActive);
}

void TestMainWindow::keysTurnPages()
{
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->page(), PageName::Dashboard);
    press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(probe(PageName::Dashboard).log.count(QStringLiteral("list")), 2); // without filters the list stands in
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->page(), PageName::Queue);
    QVERIFY(probe(PageName::Queue).log.contains(QLatin1String("list"))); // the keyboard goes along
    press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(probe(PageName::Queue).log.constLast(), QStringLiteral("filter"));
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->page(), PageName::Inbox);
}

void TestMainWindow::backLeadsToThePageBefore()
{
    m_window->showPage(PageName::Queue);
    m_window->showPage(PageName::Dashboard);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->page(), PageName::Queue);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->page(), PageName::Inbox);
}

void TestMainWindow::backInsideThePage()
{
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->page(), PageName::Inbox);
    QCOMPARE(probe(PageName::Inbox).log.constLast(), QStringLiteral("back"));
}

void TestMainWindow::refreshReachesTheSeenPage()
{
    m_window->showPage(PageName::Dashboard);
    press(Qt::Key_F5);
    QCOMPARE(probe(PageName::Dashboard).log.count(QStringLiteral("refresh")), 1);
    QCOMPARE(probe(PageName::Inbox).log.count(QStringLiteral("refresh")), 0);
}

void TestMainWindow::paneAfterPane()
{
    m_window->findChild<QWidget *>(QStringLiteral("inbox_one"))->setFocus();
    const auto focused = [this] { return m_window->focusWidget()->objectName(); };
    press(Qt::Key_F6);
    QCOMPARE(focused(), QStringLiteral("inbox_two"));
    press(Qt::Key_F6);
    QVERIFY(focused().startsWith(QLatin1String("nav_")));
    press(Qt::Key_F6);
    QCOMPARE(focused(), QStringLiteral("inbox_one"));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(focused().startsWith(QLatin1String("nav_")));
    m_window->findChild<QWidget *>(QStringLiteral("inbox_one"))->hide();
    press(Qt::Key_F6);
    QCOMPARE(focused(), QStringLiteral("inbox_two")); // what is not seen is passed over
}

void TestMainWindow::themeAndTextByKey()
{
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_style->theme(), ThemeName::Dark);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_style->theme(), ThemeName::Contrast);
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_style->textScale(), 120);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_style->textScale(), 110);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_style->textScale(), 100);
    m_settings->set(Setting::TextScale, 200);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_style->textScale(), 200);
}

void TestMainWindow::panelByKey()
{
    QVERIFY(m_settings->isOn(Setting::CustomerPanel));
    press(Qt::Key_Backslash, Qt::ControlModifier);
    QVERIFY(!m_settings->isOn(Setting::CustomerPanel));
}

void TestMainWindow::placeIsRemembered()
{
    m_window->showPage(PageName::Queue);
    m_window->resize(900, 600);
    m_window->close();
    m_window.reset();
    makeWindow();
    QCOMPARE(m_window->page(), PageName::Queue);
    QVERIFY(!probe(PageName::Queue).isActive); // not before it is seen
    QCOMPARE(m_window->width(), 900);
}

void TestMainWindow::statusBarSaysWhatItKnows()
{
    const auto text = [this](const char *name) {
        const auto *item = m_window->findChild<StatusItem *>(QString::fromLatin1(name));
        return item == nullptr ? QString() : item->text();
    };
    LinkState database;
    database.product = QStringLiteral("SQLite 3.40");
    database.health = LinkState::Health::Up;
    LinkState redis;
    redis.link = Link::Redis;
    redis.health = LinkState::Health::Absent;
    m_window->showLinks({database, redis});
    QCOMPARE(text("statusLink0"), QStringLiteral("SQLite 3.40"));
    QCOMPARE(text("statusLink1"), QStringLiteral("Redis: none"));
    m_window->showCost({2, 1, 2, 3});
    QCOMPARE(text("statusCost"), QStringLiteral("2 stmt + 1 MGET · 3 ms"));
    QCOMPARE(text("statusMember"), QStringLiteral("Nok (not verified)"));
    const QString before = text("statusClock");
    m_clock.advance(std::chrono::minutes(2));
    m_ticker->tick();
    QVERIFY(text("statusClock") != before);
    QVERIFY(text("statusClock").contains(QLatin1String("(UTC")));
}

void TestMainWindow::waitingStandsOnTheRail()
{
    auto *queue = m_window->findChild<QAbstractButton *>(QStringLiteral("nav_queue"));
    m_window->showWaiting(14);
    QCOMPARE(queue->accessibleName(), QStringLiteral("Queue, 14 waiting"));
    m_window->showWaiting(0);
    QCOMPARE(queue->accessibleName(), QStringLiteral("Queue"));
    QTest::mouseClick(queue, Qt::LeftButton);
    QCOMPARE(m_window->page(), PageName::Queue);
}

void TestMainWindow::keysDialogOpensAndCloses()
{
    press(Qt::Key_F1);
    QPointer<QWidget> dialog = m_window->findChild<QWidget *>(QStringLiteral("keysDialog"));
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(dialog == nullptr);
}

void TestMainWindow::viewMenuChoosesATheme()
{
    press(Qt::Key_F10);
    auto *menu = m_window->findChild<QMenu *>(QStringLiteral("viewMenu"));
    QVERIFY(menu->isVisible());
    const auto themes = menu->actions().constFirst()->menu()->actions();
    QCOMPARE(themes.size(), 4);
    QVERIFY(themes.at(0)->isChecked());
    themes.at(2)->trigger();
    QCOMPARE(m_style->theme(), ThemeName::Dark);
    menu->close();
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
