// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/row_diff.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace linedesk;

namespace {

QString stepText(const RowStep &step)
{
    switch (step.kind) {
    case RowStep::Kind::Remove: return QStringLiteral("remove %1+%2").arg(step.first).arg(step.count);
    case RowStep::Kind::Insert: return QStringLiteral("insert %1+%2").arg(step.first).arg(step.count);
    case RowStep::Kind::Move: break;
    }
    return QStringLiteral("move %1>%2").arg(step.first).arg(step.to);
}

QString stepsText(const RowDiff &diff)
{
    QStringList texts;
    for (const RowStep &step : diff.steps) {
        texts.append(stepText(step));
    }
    return texts.join(QStringLiteral(", "));
}

QList<int> characters(const QString &text)
{
    QList<int> keys;
    for (const QChar c : text) {
        keys.append(c.unicode());
    }
    return keys;
}

/// What a view would see: each step carried out on the old list.
QList<int> follow(QList<int> list, const QList<int> &after, const RowDiff &diff)
{
    for (const RowStep &step : diff.steps) {
        switch (step.kind) {
        case RowStep::Kind::Remove: list.remove(step.first, step.count); break;
        case RowStep::Kind::Move: list.move(step.first, step.to); break;
        case RowStep::Kind::Insert:
            for (int i = 0; i < step.count; ++i) {
                list.insert(step.first + i, after.at(step.first + i));
            }
            break;
        }
    }
    return list;
}

/// The fewest moves, by trying every subset of rows that stay.
int fewestMoves(const QList<int> &kept)
{
    int most = 0;
    for (unsigned set = 0; set < (1U << kept.size()); ++set) {
        int last = -1;
        int size = 0;
        bool rises = true;
        for (int i = 0; i < kept.size() && rises; ++i) {
            if ((set >> i) & 1U) {
                rises = kept.at(i) > last;
                last = kept.at(i);
                ++size;
            }
        }
        most = rises ? std::max(most, size) : most;
    }
    return int(kept.size()) - most;
}

QList<int> randomKeys(QRandomGenerator &random, int range, int most)
{
    QList<int> keys;
    for (int i = 0; i < range; ++i) {
        keys.append(i);
    }
    for (int i = range - 1; i > 0; --i) {
        keys.swapItemsAt(i, random.bounded(i + 1));
    }
    return keys.first(random.bounded(most + 1));
}

} // namespace

class TestRowDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("steps");
        const auto row = [](const char *name, const char *before, const char *after, const char *steps) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                                << QString::fromLatin1(steps);
        };
        row("nothing", "", "", "");
        row("same", "abc", "abc", "");
        row("first rows", "", "abc", "insert 0+3");
        row("all gone", "abc", "", "remove 0+3");
        row("all others", "abc", "xyz", "remove 0+3, insert 0+3");
        row("new message at the end moves its row up", "abcd", "dabc", "move 3>0");
        row("row sinks", "abcd", "bcda", "move 0>3");
        row("neighbours swap", "abc", "bac", "move 1>0");
        row("runs are one step", "abcdef", "adxyf", "remove 4+1, remove 1+2, insert 2+2");
        row("removed, moved and inserted", "abcde", "edxa", "remove 1+2, move 2>0, move 2>1, insert 2+1");
    }

    void steps()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QList<int> origins = rowOrigins(characters(before), characters(after));
        const RowDiff diff = rowDiff(int(before.size()), origins);
        QTEST(stepsText(diff), "steps");
        QCOMPARE(follow(characters(before), characters(after), diff), characters(after));
    }

    void randomListsAreReached()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 2000; ++round) {
            const QList<int> before = randomKeys(random, 60, 50);
            const QList<int> after = randomKeys(random, 60, 50);
            const RowDiff diff = rowDiff(int(before.size()), rowOrigins(before, after));
            QCOMPARE(follow(before, after, diff), after);
        }
    }

    void movesAreAsFewAsCanBe()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 300; ++round) {
            const QList<int> before = randomKeys(random, 9, 9);
            const QList<int> after = randomKeys(random, 9, 9);
            const QList<int> origins = rowOrigins(before, after);
            QList<int> kept;
            std::copy_if(origins.begin(), origins.end(), std::back_inserter(kept), [](int row) { return row >= 0; });
            const RowDiff diff = rowDiff(int(before.size()), origins);
            const auto moves = std::count_if(diff.steps.begin(), diff.steps.end(),
                [](const RowStep &step) { return step.kind == RowStep::Kind::Move; });
            QCOMPARE(int(moves), fewestMoves(kept));
        }
    }

    void beyondTheLimitNoStepIsTold()
    {
        QList<int> reversed;
        for (int row = rowStepLimit + 1; row >= 0; --row) {
            reversed.append(row);
        }
        const RowDiff diff = rowDiff(int(reversed.size()), reversed);
        QVERIFY(diff.isWholesale());
        QCOMPARE(diff.changedRows, rowStepLimit + 1);
        QVERIFY(!rowDiff(int(reversed.size()), reversed, rowStepLimit + 1).isWholesale());
    }

    void aLongListThatAppearsIsOneStep()
    {
        const RowDiff diff = rowDiff(0, QList<int>(10 * rowStepLimit, -1));
        QCOMPARE(stepsText(diff), QStringLiteral("insert 0+%1").arg(10 * rowStepLimit));
    }

    void aSecondOccurrenceIsNew() { QCOMPARE(rowOrigins<int>({7, 8}, {8, 8, 7}), (QList<int>{1, -1, 0})); }
};

QTEST_APPLESS_MAIN(TestRowDiff)
#include "tst_row_diff.moc"
