// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"
#include "ui/widgets/filter_tab.h"
#include "ui/widgets/filter_tabs.h"
#include "ui/widgets/filter_tabs_geometry.h"

#include <QSignalSpy>
#include <QTest>

using namespace linedesk;

/// The row of filters by keyboard and mouse, and where its tabs stand.
class TestFilterTabs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void arrowsChoose();
    void endsAreEnds();
    void clickChooses();
    void sameChoiceIsNotTold();
    void countsAreTold();
    void fewerTabsKeepTheChoice();
    void tabsWrap();
    void geometryOfOneLine();
    void geometryOfANarrowRoom();

private:
    std::unique_ptr<Style> m_style;
    std::unique_ptr<FilterTabs> m_tabs;
};

void TestFilterTabs::init()
{
    m_style = std::make_unique<Style>();
    m_tabs = std::make_unique<FilterTabs>(*m_style);
    m_tabs->setTabs({{QStringLiteral("All"), std::nullopt, {}}, {QStringLiteral("Waiting"), 14, {}},
        {QStringLiteral("Mine"), 0, {}}, {QStringLiteral("Bot"), std::nullopt, {}}});
    m_tabs->resize(600, 30);
    m_tabs->show();
    QVERIFY(QTest::qWaitForWindowActive(m_tabs.get()));
    m_tabs->setFocus();
}

void TestFilterTabs::cleanup()
{
    m_tabs.reset();
    m_style.reset();
}

void TestFilterTabs::arrowsChoose()
{
    QSignalSpy chosen(m_tabs.get(), &FilterTabs::chosen);
    QTest::keyClick(m_tabs.get(), Qt::Key_Right);
    QTest::keyClick(m_tabs.get(), Qt::Key_Right);
    QTest::keyClick(m_tabs.get(), Qt::Key_Left);
    QCOMPARE(chosen.count(), 3);
    QCOMPARE(chosen.at(0).constFirst().toInt(), 1);
    QCOMPARE(chosen.at(1).constFirst().toInt(), 2);
    QCOMPARE(chosen.at(2).constFirst().toInt(), 1);
    QCOMPARE(m_tabs->current(), 1);
}

void TestFilterTabs::endsAreEnds()
{
    QSignalSpy chosen(m_tabs.get(), &FilterTabs::chosen);
    QTest::keyClick(m_tabs.get(), Qt::Key_Left);
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(m_tabs.get(), Qt::Key_End);
    QCOMPARE(m_tabs->current(), 3);
    QTest::keyClick(m_tabs.get(), Qt::Key_Right);
    QCOMPARE(m_tabs->current(), 3);
    QTest::keyClick(m_tabs.get(), Qt::Key_Home);
    QCOMPARE(m_tabs->current(), 0);
    QCOMPARE(chosen.count(), 2);
}

void TestFilterTabs::clickChooses()
{
    QSignalSpy chosen(m_tabs.get(), &FilterTabs::chosen);
    const auto tabs = m_tabs->findChildren<FilterTab *>();
    QTest::mouseClick(tabs.at(2), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_tabs->current(), 2);
    QVERIFY(tabs.at(2)->isChecked());
    QVERIFY(!tabs.at(0)->isChecked());
}

void TestFilterTabs::sameChoiceIsNotTold()
{
    QSignalSpy chosen(m_tabs.get(), &FilterTabs::chosen);
    const auto tabs = m_tabs->findChildren<FilterTab *>();
    QTest::mouseClick(tabs.at(0), Qt::LeftButton);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(tabs.at(0)->isChecked()); // a second click does not let go
}

void TestFilterTabs::countsAreTold()
{
    const auto tabs = m_tabs->findChildren<FilterTab *>();
    QCOMPARE(tabs.at(1)->accessibleName(), QStringLiteral("Waiting, 14"));
    QCOMPARE(tabs.at(2)->accessibleName(), QStringLiteral("Mine"));
    const int narrow = tabs.at(2)->width();
    m_tabs->setCount(2, 6);
    QCOMPARE(tabs.at(2)->accessibleName(), QStringLiteral("Mine, 6"));
    QVERIFY(tabs.at(2)->width() > narrow);
}

void TestFilterTabs::fewerTabsKeepTheChoice()
{
    m_tabs->setCurrent(1);
    m_tabs->setTabs({{QStringLiteral("すべて"), std::nullopt, {}}, {QStringLiteral("待機中"), 3, {}}});
    QCOMPARE(m_tabs->count(), 2);
    QCOMPARE(m_tabs->current(), 1);
    QCOMPARE(m_tabs->text(1), QStringLiteral("待機中"));
}

void TestFilterTabs::tabsWrap()
{
    const int oneLine = m_tabs->heightForWidth(600);
    QVERIFY(m_tabs->heightForWidth(130) >= 2 * oneLine);
}

void TestFilterTabs::geometryOfOneLine()
{
    const FilterTabsGeometry geometry = layOutFilterTabs({{40, 80, 50}, 200, 28, 4});
    QCOMPARE(geometry.tabs, (QList<QRect>{{0, 0, 40, 28}, {44, 0, 80, 28}, {128, 0, 50, 28}}));
    QCOMPARE(geometry.height, 28);
    QCOMPARE(layOutFilterTabs({{}, 200, 28, 4}).height, 0);
}

void TestFilterTabs::geometryOfANarrowRoom()
{
    const FilterTabsGeometry geometry = layOutFilterTabs({{40, 80, 250}, 130, 28, 4});
    QCOMPARE(geometry.tabs, (QList<QRect>{{0, 0, 40, 28}, {44, 0, 80, 28}, {0, 32, 130, 28}}));
    QCOMPARE(geometry.height, 60);
}

QTEST_MAIN(TestFilterTabs)
#include "tst_filter_tabs.moc"
