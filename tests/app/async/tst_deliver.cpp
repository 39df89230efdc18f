// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/deliver.h"

#include "tests/support/await.h"
#include "tests/support/strict_test.h"

#include <QPromise>

#include <thread>

namespace linedesk {

class TestDeliver : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void neverInlineEvenWhenReady()
    {
        QObject context;
        std::optional<int> value;
        deliver(readyFuture(7), &context, [&](int arrived) { value = arrived; });
        QVERIFY(!value);
        QVERIFY(awaitTrue([&] { return value.has_value(); }));
        QCOMPARE(*value, 7);
    }

    void arrivesOnTheThreadOfTheContext()
    {
        QObject context;
        QPromise<int> promise;
        promise.start();
        QThread *where = nullptr;
        deliver(promise.future(), &context, [&](int) { where = QThread::currentThread(); });
        std::thread worker([&] {
            promise.addResult(1);
            promise.finish();
        });
        worker.join();
        QVERIFY(where == nullptr);
        QVERIFY(awaitTrue([&] { return where != nullptr; }));
        QCOMPARE(where, context.thread());
    }

    void notAfterTheDeathOfTheContext()
    {
        int calls = 0;
        QPromise<int> early;
        early.start();
        auto context = std::make_unique<QObject>();
        deliver(readyFuture(1), context.get(), [&](int) { ++calls; });
        deliver(early.future(), context.get(), [&](int) { ++calls; });
        context.reset();
        early.addResult(2);
        early.finish();
        // What came later has been delivered: then the earlier ones would have been as well.
        QObject other;
        bool isOver = false;
        deliver(readyFuture(3), &other, [&](int) { isOver = true; });
        QVERIFY(awaitTrue([&] { return isOver; }));
        QCOMPARE(calls, 0);
    }

    void mayDeleteItsContext()
    {
        auto *context = new QObject;
        bool isGone = false;
        deliver(readyFuture(1), context, [&, context](int) {
            delete context;
            isGone = true;
        });
        QVERIFY(awaitTrue([&] { return isGone; }));
    }

    void nothingWithoutAValue()
    {
        QObject context;
        int calls = 0;
        auto promise = std::make_unique<QPromise<int>>();
        promise->start();
        const QFuture<int> future = promise->future();
        deliver(future, &context, [&](int) { ++calls; });
        promise.reset();
        QVERIFY(awaitTrue([&] { return future.isFinished() && context.children().isEmpty(); }));
        QCOMPARE(calls, 0);
    }

    void leavesNoWatcherBehind()
    {
        QObject context;
        int calls = 0;
        for (int i = 0; i < 20; ++i) {
            deliver(readyFuture(i), &context, [&](int) { ++calls; });
        }
        QCOMPARE(context.children().size(), 20);
        QVERIFY(awaitTrue([&] { return calls == 20 && context.children().isEmpty(); }));
    }

    void inTheOrderOfTheCalls()
    {
        QObject context;
        QList<int> order;
        for (int i = 0; i < 5; ++i) {
            deliver(readyFuture(i), &context, [&](int value) { order.append(value); });
        }
        QVERIFY(awaitTrue([&] { return order.size() == 5; }));
        QCOMPARE(order, (QList<int>{0, 1, 2, 3, 4}));
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestDeliver)
#include "tst_deliver.moc"
