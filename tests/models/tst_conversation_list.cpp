// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/conversation_list.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace linedesk;

namespace {

Conversation conversation(int id, int minute = 0)
{
    Conversation row;
    row.customer = CustomerId(QStringLiteral("U%1").arg(id));
    row.user = UserId(id);
    row.displayName = QStringLiteral("Customer %1").arg(id);
    row.lastMessageAt = Instant::fromSeconds(60LL * minute);
    return row;
}

Conversations conversations(const QList<int> &ids)
{
    Conversations rows;
    for (const int id : ids) {
        rows.append(conversation(id));
    }
    return rows;
}

QString listText(const ConversationList &model)
{
    QStringList ids;
    for (const Conversation &row : model.rows()) {
        ids.append(row.user.toString());
    }
    return ids.join(u' ');
}

/// Keeps its own copy by following the notices alone, as a view would.
class Follower : public QObject {
public:
    explicit Follower(ConversationList &model)
        : m_model(model)
    {
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { m_seen.remove(first, last - first + 1); });
        connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row) {
                m_seen.insert(row, m_model.rows().at(row));
            }
        });
        connect(&model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int first, int, const QModelIndex &, int destination) {
                m_seen.move(first, destination > first ? destination - 1 : destination);
            });
        connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                for (int row = first.row(); row <= last.row(); ++row) {
                    m_rolesToldEmpty |= roles.isEmpty();
                    m_seen[row] = m_model.rows().at(row);
                }
            });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { m_seen = m_model.rows(); });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_wasReset = true; });
    }

    bool isRight() const { return m_seen == m_model.rows() && !m_wasReset && !m_rolesToldEmpty; }

private:
    ConversationList &m_model;
    Conversations m_seen;
    bool m_wasReset = false;
    bool m_rolesToldEmpty = false;
};

Conversations randomRows(QRandomGenerator &random, int range)
{
    Conversations rows;
    for (int id = 1; id <= range; ++id) {
        if (random.bounded(3) > 0) {
            Conversation row = conversation(id, random.bounded(40));
            row.unread = random.bounded(3);
            rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end(), isAbove);
    return rows;
}

} // namespace

class TestConversationList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOnlyWhatChanged()
    {
        ConversationList model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(conversations({5, 4, 3, 2, 1}));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);

        Conversations rows = model.rows();
        rows[2].unread = 4;
        rows.move(4, 0);
        model.setRows(rows);

        QCOMPARE(listText(model), QStringLiteral("1 5 4 3 2"));
        QCOMPARE(moves.count(), 1);
        QCOMPARE(changes.count(), 1);
        const auto roles = changes.at(0).at(2).value<QList<int>>();
        QCOMPARE(roles, (QList<int>{ConversationValueRole, Qt::AccessibleTextRole, ConversationUnreadRole}));
    }

    void randomChangesAreFollowed()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        ConversationList model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Follower follower(model);
        for (int round = 0; round < 200; ++round) {
            if (round % 3 == 2) {
                model.patchRows(randomRows(random, 50));
            } else {
                model.setRows(randomRows(random, 50));
            }
            QVERIFY(follower.isRight());
        }
    }

    void beyondTheLimitOneLayoutChangeKeepsIdentities()
    {
        ConversationList model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<int> ids;
        for (int id = 1; id <= 2 * rowStepLimit; ++id) {
            ids.append(id);
        }
        model.setRows(conversations(ids));
        const QPersistentModelIndex kept = model.index(10); // customer 11
        const QPersistentModelIndex gone = model.index(0);  // customer 1
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

        ids.removeFirst();
        std::reverse(ids.begin(), ids.end());
        model.setRows(conversations(ids));

        QCOMPARE(layouts.count(), 1);
        QCOMPARE(moves.count() + resets.count(), 0);
        QVERIFY(!gone.isValid());
        QVERIFY(kept.isValid());
        QCOMPARE(model.at(kept)->user, UserId(11));
    }

    void patchedRowsGoToTheirPlace()
    {
        ConversationList model;
        model.setRows({conversation(3, 30), conversation(2, 20), conversation(1, 10)});
        const QPersistentModelIndex first = model.index(2);
        Conversation newer = conversation(1, 25);
        newer.unread = 2;
        model.patchRows({newer, conversation(99, 50)});
        QCOMPARE(listText(model), QStringLiteral("3 1 2"));
        QCOMPARE(first.row(), 1);
        QCOMPARE(first.data(ConversationUnreadRole).toInt(), 2);
    }

    void rowsWithoutAMessageStayLast()
    {
        ConversationList model;
        Conversation none = conversation(9);
        none.lastMessageAt.reset();
        model.setRows({conversation(3, 30), conversation(2, 20), none});
        none.unread = 1;
        model.patchRows({none});
        QCOMPARE(listText(model), QStringLiteral("3 2 9"));
    }

    void appendingCostsTheAppendedRowsOnly()
    {
        ConversationList model;
        constexpr int pages = 1000;
        constexpr int pageSize = 100;
        QElapsedTimer clock;
        qint64 early = 0;
        qint64 late = 0;
        for (int page = 0; page < pages; ++page) {
            Conversations rows;
            for (int i = 0; i < pageSize; ++i) {
                rows.append(conversation(page * pageSize + i + 1));
            }
            clock.start();
            model.appendRows(rows);
            (page < pages / 2 ? early : late) += clock.nsecsElapsed();
        }
        QCOMPARE(model.rowCount(), pages * pageSize);
        // Were each page to walk over all rows, the second half would cost three times the first.
        QVERIFY2(late < 2 * early + 20'000'000, qPrintable(QStringLiteral("%1 %2").arg(early).arg(late)));
        QCOMPARE(model.rowOf(CustomerId(QStringLiteral("U77777"))), 77776);
    }

    void anAppendedRowThatIsThereIsANewerValue()
    {
        ConversationList model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(conversations({3, 2}));
        Conversation again = conversation(2);
        again.unread = 7;
        model.appendRows({again, conversation(1)});
        QCOMPARE(listText(model), QStringLiteral("3 2 1"));
        QCOMPARE(model.index(1).data(ConversationUnreadRole).toInt(), 7);
    }

    void rolesTogetherAnswerAsOneByOne()
    {
        ConversationList model;
        model.setDescribe([](const Conversation &row) { return QStringLiteral("row of ") + row.displayName; });
        model.setRows(conversations({1}));
        const QModelIndex index = model.index(0);
        QModelRoleData roles[] = {QModelRoleData(Qt::DisplayRole), QModelRoleData(Qt::AccessibleTextRole),
            QModelRoleData(ConversationUnreadRole), QModelRoleData(Qt::DecorationRole)};
        model.multiData(index, roles);
        for (const QModelRoleData &role : roles) {
            QCOMPARE(role.data(), index.data(role.role()));
        }
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("row of Customer 1"));
    }

    void aNamelessCustomerIsShownById()
    {
        ConversationList model;
        Conversation row = conversation(4);
        row.displayName = QStringLiteral("  ");
        model.setRows({row});
        QCOMPARE(model.index(0).data(Qt::DisplayRole).toString(), QStringLiteral("U4"));
    }
};

QTEST_GUILESS_MAIN(TestConversationList)
#include "tst_conversation_list.moc"
