// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"
#include "ui/widgets/age_banner.h"
#include "ui/widgets/skeleton_painter.h"
#include "ui/widgets/state_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace linedesk;

namespace {

FeedState inPhase(FeedState::Phase phase)
{
    FeedState state;
    state.phase = phase;
    return state;
}

FeedState failed(ErrorKind kind)
{
    FeedState state = inPhase(FeedState::Phase::Failed);
    state.error = makeError(kind, {QStringLiteral("db1")});
    return state;
}

} // namespace

/// What stands in the place of rows, and above old ones.
class TestStatePanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void skeletonNeedsPatience();
    void rowsHideThePanel();
    void emptyWordsAreOurs();
    void errorsOfferAnotherTry();
    void offlineIsNoError();
    void bannerTellsTheAge();
    void bannerIsSilentWithoutRows();
    void skeletonsStayInside_data();
    void skeletonsStayInside();

private:
    static QString textOf(const QWidget &panel, const char *name)
    {
        const auto *label = panel.findChild<QLabel *>(QString::fromLatin1(name));
        return label == nullptr ? QString() : label->text();
    }
};

void TestStatePanel::skeletonNeedsPatience()
{
    Style style;
    StatePanel panel(style);
    panel.resize(300, 400);
    panel.follow(inPhase(FeedState::Phase::Loading), false);
    QVERIFY(panel.isVisibleTo(nullptr));
    QVERIFY(!panel.isSkeletonShown());
    QTRY_VERIFY(panel.isSkeletonShown());
    panel.follow(inPhase(FeedState::Phase::Loaded), true);
    QVERIFY(!panel.isSkeletonShown());
}

void TestStatePanel::rowsHideThePanel()
{
    Style style;
    StatePanel panel(style);
    panel.follow(failed(ErrorKind::Unreachable), true);
    QCOMPARE(panel.kind(), StatePanel::Kind::Hidden);
    QVERIFY(panel.isHidden());
    panel.follow(inPhase(FeedState::Phase::Idle), false);
    QVERIFY(panel.isHidden());
}

void TestStatePanel::emptyWordsAreOurs()
{
    Style style;
    StatePanel panel(style);
    panel.setEmptyWords(
        IconName::Empty, QStringLiteral("Nobody waits"), QStringLiteral("Good."), QStringLiteral("Show all"));
    QSignalSpy acted(&panel, &StatePanel::actionRequested);
    panel.follow(inPhase(FeedState::Phase::Loaded), false);
    QVERIFY(!panel.isHidden());
    QCOMPARE(textOf(panel, "stateWhat"), QStringLiteral("Nobody waits"));
    panel.findChild<QPushButton *>()->click();
    QCOMPARE(acted.count(), 1);
}

void TestStatePanel::errorsOfferAnotherTry()
{
    Style style;
    StatePanel panel(style);
    QSignalSpy retried(&panel, &StatePanel::retryRequested);
    panel.follow(failed(ErrorKind::NoPermission), false);
    QCOMPARE(panel.kind(), StatePanel::Kind::Error);
    QCOMPARE(textOf(panel, "stateWhat"), QStringLiteral("The database role may not use db1."));
    QVERIFY(!textOf(panel, "stateNext").isEmpty());
    panel.findChild<QPushButton *>()->click();
    QCOMPARE(retried.count(), 1);
}

void TestStatePanel::offlineIsNoError()
{
    Style style;
    StatePanel panel(style);
    panel.follow(failed(ErrorKind::ConnectionLost), false);
    QCOMPARE(panel.kind(), StatePanel::Kind::Offline);
    QCOMPARE(panel.accessibleName(), QStringLiteral("The connection to db1 broke."));
}

void TestStatePanel::bannerTellsTheAge()
{
    Style style;
    AgeBanner banner(style);
    FeedState state = failed(ErrorKind::Unreachable);
    state.loadedAt = Instant::fromSeconds(1'764'000'000);
    banner.follow(state, true);
    QVERIFY(!banner.isHidden());
    QVERIFY2(banner.text().startsWith(QLatin1String("Shown as of ")), qPrintable(banner.text()));
    QVERIFY2(banner.text().endsWith(QLatin1String("No connection to db1. Trying again.")), qPrintable(banner.text()));
    banner.follow(inPhase(FeedState::Phase::Loaded), true);
    QVERIFY(banner.isHidden());
}

void TestStatePanel::bannerIsSilentWithoutRows()
{
    Style style;
    AgeBanner banner(style);
    banner.follow(failed(ErrorKind::Unreachable), false);
    QVERIFY(banner.isHidden());
}

void TestStatePanel::skeletonsStayInside_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QSizeF>("room");
    for (const SkeletonKind kind : {SkeletonKind::Rows, SkeletonKind::Bubbles, SkeletonKind::Tiles}) {
        for (const QSizeF &room : {QSizeF(320, 500), QSizeF(1200, 300)}) {
            QTest::addRow("%d in %.0f", int(kind), room.width()) << int(kind) << room;
        }
    }
}

void TestStatePanel::skeletonsStayInside()
{
    QFETCH(int, kind);
    QFETCH(QSizeF, room);
    SkeletonMeasure measure;
    measure.room = room;
    const auto shapes = layOutSkeleton(SkeletonKind(kind), measure);
    QVERIFY(!shapes.isEmpty());
    for (const SkeletonShape &shape : shapes) {
        QVERIFY(QRectF(QPointF(0, 0), room).contains(shape.rect));
    }
}

QTEST_MAIN(TestStatePanel)
#include "tst_state_panel.moc"
