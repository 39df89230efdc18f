// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/transcript_list.h"
#include "tests/ui/inbox/sample_values.h"
#include "ui/style/style.h"
#include "ui/transcript/transcript_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace linedesk;

namespace {

Messages sampleMessages(int first, int last)
{
    Messages messages;
    for (int id = first; id <= last; ++id) {
        // Lines of different length, so that rows differ in height.
        messages.append(sampleMessage(id, QStringLiteral("line %1 ").arg(id).repeated(1 + id % 7 * 6)));
    }
    return messages;
}

/// A shown transcript of the messages 101…160.
struct Fixture {
    Style style;
    TranscriptList list{QTimeZone::utc()};
    TranscriptView view{list, style};

    Fixture()
    {
        view.setNow(sampleNow());
        view.resize(600, 500);
        view.show();
        list.replace(sampleMessages(101, 160));
        view.stickToFoot();
    }

    QScrollBar &bar() const { return *view.verticalScrollBar(); }
    bool isAtEnd() const { return bar().value() == bar().maximum(); }
};

} // namespace

class TestTranscriptView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newMessagesAreFollowedAtTheFootOnly()
    {
        Fixture fixture;
        QVERIFY(fixture.isAtEnd());
        fixture.list.append(sampleMessages(161, 165));
        QVERIFY(fixture.isAtEnd());
        QVERIFY(fixture.view.visualRect(fixture.list.index(64)).bottom() < fixture.view.viewport()->height());

        fixture.bar().setValue(fixture.bar().value() - 300);
        const int value = fixture.bar().value();
        fixture.list.append(sampleMessages(166, 170));
        QCOMPARE(fixture.bar().value(), value);
        QTest::keyClick(&fixture.view, Qt::Key_End);
        QVERIFY(fixture.isAtEnd());
    }

    void olderMessagesComeInWithoutAJump()
    {
        Fixture fixture;
        QSignalSpy heads(&fixture.view, &TranscriptView::headApproached);
        fixture.bar().setValue(150);
        QVERIFY(heads.count() > 0);
        const QPersistentModelIndex seen(fixture.view.indexAt(QPoint(300, 60)));
        const int foot = fixture.view.visualRect(seen).bottom();
        fixture.list.prepend(sampleMessages(41, 100));
        QCOMPARE(fixture.view.visualRect(seen).bottom(), foot);
        QTest::qWait(1); // and not a moment later either
        QCOMPARE(fixture.view.visualRect(seen).bottom(), foot);
    }

    void aWiderWindowKeepsTheFoot()
    {
        Fixture fixture;
        fixture.view.resize(400, 500);
        QTRY_VERIFY(fixture.isAtEnd());
        fixture.view.resize(900, 300);
        QTRY_VERIFY(fixture.isAtEnd());
    }

    void anotherWidthKeepsWhatIsLookedAt()
    {
        Fixture fixture;
        fixture.bar().setValue(fixture.bar().maximum() / 2);
        const QPersistentModelIndex top(fixture.view.indexAt(QPoint(300, 0)));
        const int foot = fixture.view.visualRect(top).bottom();
        const int height = fixture.view.visualRect(fixture.list.index(6)).height();
        fixture.view.resize(330, 500);
        QCOMPARE(fixture.view.visualRect(top).bottom(), foot);
        QVERIFY(fixture.view.visualRect(fixture.list.index(6)).height() > height);
    }

    void aLargerTextMeasuresAnew()
    {
        Fixture fixture;
        const int before = fixture.view.visualRect(fixture.list.index(30)).height();
        fixture.style.setTextScale(200);
        QTRY_VERIFY(fixture.view.visualRect(fixture.list.index(30)).height() > before);
    }

    void selectedByKeyboardAndCopied()
    {
        Fixture fixture;
        fixture.view.setCustomerName(QStringLiteral("Kaori"));
        fixture.view.setCurrentIndex(fixture.list.index(58));
        QTest::keyClick(&fixture.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), fixture.list.messages().at(58).content);
        QTest::keyClick(&fixture.view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&fixture.view, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).contains(QStringLiteral("Kaori: line 159")));
        QVERIFY(lines.at(1).contains(QStringLiteral("Kaori: line 160")));
    }

    void selectionSurvivesOlderMessages()
    {
        Fixture fixture;
        fixture.view.setCurrentIndex(fixture.list.index(5));
        fixture.list.prepend(sampleMessages(91, 100));
        QCOMPARE(fixture.view.currentIndex().row(), 15);
        QVERIFY(fixture.view.selectionModel()->isSelected(fixture.list.index(15)));
    }
};

QTEST_MAIN(TestTranscriptView)
#include "tst_transcript_view.moc"
