// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/ticker.h"
#include "app/queue/queue_feed.h"
#include "app/queue/queue_loader.h"
#include "models/domain/clock.h"
#include "models/lists/queue_list.h"
#include "ui/queue/queue_captions.h"
#include "ui/queue/queue_delegate.h"
#include "ui/queue/queue_page.h"
#include "ui/queue/queue_view.h"
#include "ui/style/style.h"
#include "ui/widgets/age_banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/state_panel.h"

#include <QAbstractItemModelTester>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace linedesk;
using std::chrono::seconds;

namespace {

const Instant start = Instant::parse(u"2026-11-24T05:34:00Z").value();

class FakeQueueLoader final : public QueueLoader {
public:
    std::optional<Error> error;
    QueueSnapshot snapshot;

    RunningLoad<QueueSnapshot> all() const override
    {
        return {readyFuture(error ? Result<QueueSnapshot>(*error) : Result<QueueSnapshot>(snapshot)), {}};
    }
    RunningLoad<QueueSnapshot> placeOf(const CustomerId &) const override { return all(); }
};

QueueEntry entryOf(int place, seconds waited)
{
    QueueEntry entry;
    entry.position = place;
    entry.customer = CustomerId(QStringLiteral("U%1").arg(place, 32, 16, QLatin1Char('0')));
    entry.displayName = QStringLiteral("Customer %1").arg(place);
    entry.session.id = SessionId(place);
    entry.session.status = SessionStatus::Waiting;
    entry.session.startedAt = start - waited;
    entry.etaSeconds = 120.0 * place;
    return entry;
}

QueueSnapshot queueOf(int count)
{
    QueueSnapshot snapshot;
    snapshot.totalWaiting = count;
    for (int i = 0; i < count; ++i) {
        snapshot.entries.append(entryOf(i + 1, seconds(298 - i)));
    }
    return snapshot;
}

/// Collects what is repainted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }
    QRegion painted;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            painted += static_cast<QPaintEvent *>(event)->region();
        }
        return false;
    }
};

/// Puts every word of the program between marks.
class MarkingTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1Char('<') + QString::fromUtf8(source) + QLatin1Char('>');
    }
};

struct Desk {
    FixedClock clock{start};
    Ticker ticker{clock};
    Style style;
    FakeQueueLoader loader;
    QueueFeed feed{loader, ticker};
    QueuePage page{feed, style, ticker};
    QueueView *view = page.findChild<QueueView *>(QStringLiteral("queueList"));

    explicit Desk(int waiting)
    {
        loader.snapshot = queueOf(waiting);
        page.resize(1208, 660);
        page.show();
    }
    void open()
    {
        page.setActive(true);
        QTRY_COMPARE(view->model()->rowCount(), static_cast<int>(loader.snapshot.entries.size()));
    }
    void pass(seconds time)
    {
        clock.advance(time);
        ticker.tick();
    }
    QString rowInWords(int row) const { return view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
};

/// The part of a row where the mark of the SLA stands, in black and white.
QImage markOfRow(const Desk &desk, int row)
{
    const QRect rect = desk.view->visualRect(desk.view->model()->index(row, 0));
    const QueueMetrics metrics = qobject_cast<QueueDelegate *>(desk.view->itemDelegate())->metrics();
    const QImage image = desk.view->viewport()->grab(queueGeometry(rect, metrics).mark.toAlignedRect()).toImage();
    QImage shape(image.size(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            shape.setPixel(x, y, qGray(image.pixel(x, y)) < 190 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        }
    }
    return shape;
}

} // namespace

class TestQueuePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void waitsTick();
    void breachChangesTheShape();
    void onlyVisibleRowsRepaint();
    void enterAndDoubleClickChoose();
    void keysWalkTheRows();
    void nobodyWaits();
    void offlineKeepsOldRows();
    void errorWithoutRows();
    void captionsStandAboveTheColumns();
    void densityChangesLive();
    void modelIsSound();
    void languageChangesLive();
};

void TestQueuePage::waitsTick()
{
    Desk desk(3);
    desk.open();
    auto *summary = desk.page.findChild<ElidedLabel *>(QStringLiteral("queueSummary"));
    QCOMPARE(summary->text(), QStringLiteral("3 waiting · longest 04:58 · next gives up in 05:02"));
    QVERIFY(desk.rowInWords(0).contains(QStringLiteral("has waited 04:58")));
    const QImage before = desk.view->viewport()->grab().toImage();
    desk.pass(seconds(1));
    QCOMPARE(summary->text(), QStringLiteral("3 waiting · longest 04:59 · next gives up in 05:01"));
    QVERIFY(desk.rowInWords(0).contains(QStringLiteral("has waited 04:59")));
    QVERIFY(desk.view->viewport()->grab().toImage() != before);
}

void TestQueuePage::breachChangesTheShape()
{
    Desk desk(1);
    desk.open();
    const QImage near = markOfRow(desk, 0);
    desk.pass(seconds(1));
    QCOMPARE(markOfRow(desk, 0), near); // 04:59 is still near
    desk.pass(seconds(2));
    QVERIFY(markOfRow(desk, 0) != near);
    QVERIFY(desk.rowInWords(0).contains(QStringLiteral("over by 00:01")));
}

void TestQueuePage::onlyVisibleRowsRepaint()
{
    Desk desk(200);
    desk.open();
    QVERIFY(QTest::qWaitForWindowExposed(&desk.page));
    desk.view->scrollTo(desk.view->model()->index(100, 0), QAbstractItemView::PositionAtTop);
    const auto [first, last] = desk.view->visibleRows();
    QCOMPARE(first, 100);
    QVERIFY(last >= 107 && last <= 112);
    QCoreApplication::processEvents();
    PaintWatch rows(desk.view->viewport());
    PaintWatch captions(desk.page.findChild<QueueCaptions *>());
    desk.pass(seconds(1));
    QTRY_VERIFY(!rows.painted.isEmpty());
    QVERIFY(captions.painted.isEmpty());
    // The rows in sight and nothing below them when the list is short.
    desk.loader.snapshot = queueOf(2);
    desk.page.refresh();
    QTRY_COMPARE(desk.view->model()->rowCount(), 2);
    QTest::qWait(50);
    rows.painted = QRegion();
    desk.pass(seconds(1));
    QTRY_VERIFY(!rows.painted.isEmpty());
    QCOMPARE(rows.painted.boundingRect().height(), 2 * desk.style.px(Metric::RowHeight));
}

void TestQueuePage::enterAndDoubleClickChoose()
{
    qRegisterMetaType<CustomerId>();
    Desk desk(5);
    desk.open();
    QSignalSpy chosen(&desk.page, &QueuePage::customerChosen);
    desk.page.activateWindow();
    desk.view->setFocus();
    QTest::keyClick(desk.view, Qt::Key_Down);
    QTest::keyClick(desk.view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const QModelIndex current = desk.view->currentIndex();
    QCOMPARE(chosen.at(0).at(0).value<CustomerId>(), current.data(QueueCustomerRole).value<CustomerId>());
    const QPoint third = desk.view->visualRect(desk.view->model()->index(3, 0)).center();
    QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, Qt::NoModifier, third);
    QTest::mouseDClick(desk.view->viewport(), Qt::LeftButton, Qt::NoModifier, third);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(1).at(0).value<CustomerId>(), desk.loader.snapshot.entries.at(3).customer);
}

void TestQueuePage::keysWalkTheRows()
{
    Desk desk(5);
    desk.open();
    desk.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.page.setFocus();
    QTRY_COMPARE(desk.view->currentIndex().row(), 0);
    QVERIFY(desk.view->selectionModel()->isSelected(desk.view->currentIndex()));
    QTest::keyClick(desk.view, Qt::Key_J);
    QCOMPARE(desk.view->currentIndex().row(), 1);
    QTest::keyClick(desk.view, Qt::Key_Down);
    QTest::keyClick(desk.view, Qt::Key_K);
    QCOMPARE(desk.view->currentIndex().row(), 1);
    QTest::keyClick(desk.view, Qt::Key_End);
    QCOMPARE(desk.view->currentIndex().row(), 4);
    QTest::keyClick(desk.view, Qt::Key_Home);
    QCOMPARE(desk.view->currentIndex().row(), 0);
}

void TestQueuePage::nobodyWaits()
{
    Desk desk(0);
    desk.page.setActive(true);
    auto *state = desk.page.findChild<StatePanel *>();
    QTRY_COMPARE(state->kind(), StatePanel::Kind::Empty);
    QVERIFY(state->isVisibleTo(&desk.page));
    QVERIFY(!desk.view->isVisibleTo(&desk.page));
    QCOMPARE(desk.page.summary(), QStringLiteral("0 waiting"));
}

void TestQueuePage::offlineKeepsOldRows()
{
    Desk desk(4);
    desk.open();
    desk.loader.error = makeError(ErrorKind::ConnectionLost, {QStringLiteral("db1")});
    desk.page.refresh();
    QTRY_VERIFY(desk.page.findChild<AgeBanner *>()->isVisibleTo(&desk.page));
    QCOMPARE(desk.view->model()->rowCount(), 4);
    QVERIFY(desk.view->isVisibleTo(&desk.page));
    desk.loader.error.reset();
    desk.page.refresh();
    QTRY_VERIFY(!desk.page.findChild<AgeBanner *>()->isVisibleTo(&desk.page));
}

void TestQueuePage::errorWithoutRows()
{
    Desk desk(4);
    desk.loader.error = makeError(ErrorKind::NoPermission, {QStringLiteral("chat_sessions")});
    desk.page.setActive(true);
    auto *state = desk.page.findChild<StatePanel *>();
    QTRY_COMPARE(state->kind(), StatePanel::Kind::Error);
    QVERIFY(desk.page.summary().isEmpty());
    desk.loader.error.reset();
    Q_EMIT state->retryRequested();
    QTRY_COMPARE(desk.view->model()->rowCount(), 4);
    QVERIFY(!state->isVisibleTo(&desk.page));
}

void TestQueuePage::captionsStandAboveTheColumns()
{
    Desk desk(4);
    desk.open();
    auto *captions = desk.page.findChild<QueueCaptions *>(QStringLiteral("queueCaptions"));
    const QImage wide = captions->grab().toImage();
    desk.page.resize(900, 660);
    QTRY_COMPARE(captions->width(), 900);
    QVERIFY(captions->grab().toImage() != wide.copy(0, 0, 900, wide.height()));
}

void TestQueuePage::densityChangesLive()
{
    Desk desk(4);
    desk.open();
    const auto rowHeight = [&desk] { return desk.view->visualRect(desk.view->model()->index(0, 0)).height(); };
    QCOMPARE(rowHeight(), 64);
    desk.style.setDensity(Density::Compact);
    QTRY_COMPARE(rowHeight(), 44);
    desk.style.setTextScale(200);
    QTRY_COMPARE(rowHeight(), 88);
}

void TestQueuePage::modelIsSound()
{
    Desk desk(4);
    const QAbstractItemModelTester tester(desk.view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.open();
    desk.loader.snapshot = queueOf(2);
    desk.page.refresh();
    QTRY_COMPARE(desk.view->model()->rowCount(), 2);
}

void TestQueuePage::languageChangesLive()
{
    Desk desk(3);
    desk.open();
    auto *line = desk.page.findChild<ElidedLabel *>(QStringLiteral("queueSummary"));
    QVERIFY(line->text().startsWith(QStringLiteral("3 waiting")));
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTRY_VERIFY(line->text().startsWith(QLatin1Char('<')));
    QVERIFY(desk.rowInWords(0).startsWith(QLatin1Char('<')));
    QVERIFY(desk.view->accessibleName().startsWith(QLatin1Char('<')));
    QCoreApplication::removeTranslator(&translator);
    QTRY_VERIFY(line->text().startsWith(QStringLiteral("3 waiting")));
}

QTEST_MAIN(TestQueuePage)
#include "tst_queue_page.moc"
