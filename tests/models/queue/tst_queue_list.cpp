// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/queue_list.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace linedesk;

namespace {

QueueEntry entryOf(int session, int position)
{
    QueueEntry entry;
    entry.position = position;
    entry.customer = CustomerId(QStringLiteral("U%1").arg(session, 32, 16, QLatin1Char('0')));
    entry.displayName = QStringLiteral("Customer %1").arg(session);
    entry.session.id = SessionId(session);
    entry.session.status = SessionStatus::Waiting;
    entry.session.startedAt = Instant::fromSeconds(1'000 + session);
    entry.etaSeconds = 120.0 * position;
    return entry;
}

QList<QueueEntry> entriesOf(const QList<int> &sessions)
{
    QList<QueueEntry> entries;
    for (const int session : sessions) {
        entries.append(entryOf(session, static_cast<int>(entries.size()) + 1));
    }
    return entries;
}

QString listText(const QueueList &list)
{
    QStringList lines;
    for (int row = 0; row < list.rowCount(); ++row) {
        const QModelIndex index = list.index(row);
        lines.append(QStringLiteral("%1 %2").arg(index.data(QueuePositionRole).toString(), index.data().toString()));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestQueueList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsEntriesInTheirOrder();
    void leavingCustomerIsRemovedAndTheRestMovesUp();
    void selectionSurvivesAMove();
    void tellsOnlyWhatChanged();
    void answersRoles();
    void describesInWords();
    void randomQueuesFollowTheirEntries();

private:
    QueueList m_list;
    QAbstractItemModelTester m_tester{&m_list, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

void TestQueueList::showsEntriesInTheirOrder()
{
    m_list.setEntries(entriesOf({7, 3, 9}));
    QCOMPARE(listText(m_list), QStringLiteral("1 Customer 7\n2 Customer 3\n3 Customer 9"));
}

void TestQueueList::leavingCustomerIsRemovedAndTheRestMovesUp()
{
    m_list.setEntries(entriesOf({1, 2, 3}));
    QSignalSpy removed(&m_list, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&m_list, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&m_list, &QAbstractItemModel::modelReset);
    m_list.setEntries(entriesOf({2, 3, 4}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(listText(m_list), QStringLiteral("1 Customer 2\n2 Customer 3\n3 Customer 4"));
}

void TestQueueList::selectionSurvivesAMove()
{
    m_list.setEntries(entriesOf({1, 2, 3}));
    const QPersistentModelIndex chosen(m_list.index(2));
    m_list.setEntries(entriesOf({3, 1, 2}));
    QCOMPARE(chosen.row(), 0);
    QCOMPARE(m_list.at(chosen)->session.id, SessionId(3));
}

void TestQueueList::tellsOnlyWhatChanged()
{
    QList<QueueEntry> entries = entriesOf({1, 2, 3});
    m_list.setEntries(entries);
    QSignalSpy changed(&m_list, &QAbstractItemModel::dataChanged);
    m_list.setEntries(entries);
    QCOMPARE(changed.size(), 0);
    entries[1].etaSeconds = 999;
    m_list.setEntries(entries);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    const auto roles = changed.at(0).at(2).value<QList<int>>();
    QVERIFY(roles.contains(QueueEtaRole));
    QVERIFY(!roles.contains(QueueWaitRole));
    QVERIFY(!roles.contains(Qt::DisplayRole));
}

void TestQueueList::answersRoles()
{
    QueueEntry entry = entryOf(5, 1);
    entry.displayName.clear();
    m_list.setEntries({entry});
    const QModelIndex index = m_list.index(0);
    QCOMPARE(index.data().toString(), entry.customer.value()); // without a name the customer's id stands there
    QCOMPARE(index.data(QueueValueRole).value<QueueEntry>(), entry);
    QCOMPARE(index.data(QueueCustomerRole).value<CustomerId>(), entry.customer);
    QVERIFY(m_list.at(QModelIndex()) == nullptr);
}

void TestQueueList::describesInWords()
{
    m_list.setEntries(entriesOf({5}));
    QCOMPARE(m_list.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Customer 5"));
    m_list.setDescribe([](const QueueEntry &entry) { return QStringLiteral("place %1").arg(entry.position); });
    QCOMPARE(m_list.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("place 1"));
    m_list.setDescribe({});
}

void TestQueueList::randomQueuesFollowTheirEntries()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 60; ++round) {
        QList<int> sessions;
        for (int session = 1; session <= 40; ++session) {
            if (random.bounded(3) > 0) {
                sessions.append(session);
            }
        }
        std::shuffle(sessions.begin(), sessions.end(), random);
        const QList<QueueEntry> entries = entriesOf(sessions);
        m_list.setEntries(entries);
        QCOMPARE(m_list.rows(), entries);
    }
}

QTEST_APPLESS_MAIN(TestQueueList)
#include "tst_queue_list.moc"
