// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/transcript_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace linedesk;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

Message message(int id, qint64 second, Direction direction = Direction::Incoming, const QString &by = {})
{
    Message value;
    value.id = MessageId(id);
    value.direction = direction;
    value.type = QStringLiteral("text");
    value.content = QStringLiteral("message %1").arg(id);
    value.operatorName = by;
    value.createdAt = Instant::fromSeconds(second);
    return value;
}

/// One line per row: "= day" and "> turn" in front of the ids.
QString listText(const TranscriptList &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString mark = index.data(StartsDayRole).toBool() ? QStringLiteral("=")
            : index.data(StartsTurnRole).toBool()               ? QStringLiteral(">")
                                                                : QString();
        lines.append(mark + index.data(MessageIdRole).toString());
    }
    return lines.join(u' ');
}

} // namespace

class TestTranscriptList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysAndTurns()
    {
        TranscriptList model(QTimeZone::utc());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString nok = QStringLiteral("Nok");
        model.replace({message(1, 0), message(2, minute), message(3, 2 * minute, Direction::Outgoing),
            message(4, 3 * minute, Direction::Outgoing, nok), message(5, 4 * minute, Direction::Outgoing, nok),
            message(6, 30 * minute, Direction::Outgoing, nok), message(7, 25 * hour)});
        QCOMPARE(listText(model), QStringLiteral("=1 2 >3 >4 5 >6 =7"));
    }

    void daysBeginInTheZoneOfTheList()
    {
        const Messages messages{message(1, 16 * hour + 59 * minute), message(2, 17 * hour)};
        TranscriptList utc(QTimeZone::utc());
        utc.replace(messages);
        TranscriptList bangkok(QTimeZone("Asia/Bangkok"));
        bangkok.replace(messages);
        QCOMPARE(listText(utc), QStringLiteral("=1 2"));
        QCOMPARE(listText(bangkok), QStringLiteral("=1 =2"));
    }

    void olderOnesTakeTheBeginningOver()
    {
        TranscriptList model(QTimeZone::utc());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.replace({message(3, 3 * minute), message(4, 4 * minute)});
        const QPersistentModelIndex third = model.index(0);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.prepend({message(1, minute), message(2, 2 * minute)});
        QCOMPARE(listText(model), QStringLiteral("=1 2 3 4"));
        QCOMPARE(third.row(), 2);
        QCOMPARE(inserts.count(), 1);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 2);
    }

    void aLateMessageSlipsIn()
    {
        TranscriptList model(QTimeZone::utc());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append({message(1, minute), message(2, 3 * minute)});
        const QPersistentModelIndex second = model.index(1);
        QSignalSpy removes(&model, &QAbstractItemModel::rowsRemoved);
        model.replace({message(1, minute), message(3, 2 * minute, Direction::Outgoing), message(2, 3 * minute)});
        QCOMPARE(listText(model), QStringLiteral("=1 >3 >2"));
        QCOMPARE(second.row(), 2);
        QCOMPARE(removes.count(), 0);
    }

    void anotherTranscriptReplacesTheFirst()
    {
        TranscriptList model(QTimeZone::utc());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.replace({message(1, minute), message(2, 2 * minute)});
        model.replace({message(8, minute)});
        QCOMPARE(listText(model), QStringLiteral("=8"));
        model.replace({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
    }

    void aRowIsToldInWords()
    {
        TranscriptList model(QTimeZone::utc());
        model.setDescribe([](const Message &value) { return QStringLiteral("customer: ") + value.content; });
        model.append({message(1, minute)});
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("customer: message 1"));
    }
};

QTEST_GUILESS_MAIN(TestTranscriptList)
#include "tst_transcript_list.moc"
