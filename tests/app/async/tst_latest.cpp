// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/latest.h"

#include "tests/support/await.h"
#include "tests/support/strict_test.h"

#include <QPromise>

namespace linedesk {

namespace {

/// A load that ends when the test says so.
struct OpenLoad {
    QString request;
    QPromise<Result<int>> promise;
    CancelToken cancel;

    void finish(Result<int> value)
    {
        promise.addResult(std::move(value));
        promise.finish();
    }
};

/// A Latest over loads in the test's hand.
struct Ground {
    QObject context;
    std::vector<std::unique_ptr<OpenLoad>> loads;
    QStringList finished;
    std::unique_ptr<Latest<QString, int>> latest;

    Ground()
    {
        latest = std::make_unique<Latest<QString, int>>(
            &context,
            [this](const QString &request) {
                loads.push_back(std::make_unique<OpenLoad>());
                OpenLoad &load = *loads.back();
                load.request = request;
                load.promise.start();
                return RunningLoad<int>{load.promise.future(), load.cancel};
            },
            [this](const QString &request, const Result<int> &result) {
                finished.append(QStringLiteral("%1=%2").arg(
                    request, result ? QString::number(*result) : errorName(result.error().kind)));
            });
    }

    QStringList started() const
    {
        QStringList requests;
        for (const auto &load : loads) {
            requests.append(load->request);
        }
        return requests;
    }
    bool awaitIdle() const
    {
        return awaitTrue([this] { return !latest->isBusy(); });
    }
    /// Until another value has been delivered behind whatever was on its way.
    bool awaitQuiet()
    {
        bool isOver = false;
        deliver(readyFuture(0), &context, [&](int) { isOver = true; });
        return awaitTrue([&] { return isOver; });
    }
};

} // namespace

class TestLatest : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void handsOnWhatItLoaded()
    {
        Ground ground;
        QVERIFY(!ground.latest->isBusy());
        ground.latest->request(QStringLiteral("a"));
        QVERIFY(ground.latest->isBusy());
        ground.loads.at(0)->finish(1);
        QVERIFY(ground.finished.isEmpty());
        QVERIFY(ground.awaitIdle());
        QCOMPARE(ground.finished, QStringList(QStringLiteral("a=1")));
        QVERIFY(!ground.loads.at(0)->cancel.isCancelled());
    }

    void handsOnErrors()
    {
        Ground ground;
        ground.latest->request(QStringLiteral("a"));
        ground.loads.at(0)->finish(makeError(ErrorKind::Unreachable));
        QVERIFY(ground.awaitIdle());
        QCOMPARE(ground.finished, QStringList(QStringLiteral("a=unreachable")));
    }

    void oneInFlightAndTheNewestWins()
    {
        Ground ground;
        for (const char *request : {"a", "b", "c", "d"}) {
            ground.latest->request(QLatin1String(request));
        }
        QCOMPARE(ground.started(), QStringList(QStringLiteral("a")));
        QVERIFY(ground.loads.at(0)->cancel.isCancelled());
        // It may have been through before the cancel reached it: its value is dropped all the same.
        ground.loads.at(0)->finish(1);
        QVERIFY(awaitTrue([&] { return ground.loads.size() == 2; }));
        QCOMPARE(ground.started(), (QStringList{QStringLiteral("a"), QStringLiteral("d")}));
        QVERIFY(!ground.loads.at(1)->cancel.isCancelled());
        ground.loads.at(1)->finish(4);
        QVERIFY(ground.awaitIdle());
        QCOMPARE(ground.finished, QStringList(QStringLiteral("d=4")));
    }

    void dropForgetsWhatRunsAndWaits()
    {
        Ground ground;
        ground.latest->request(QStringLiteral("a"));
        ground.latest->request(QStringLiteral("b"));
        ground.latest->drop();
        QVERIFY(ground.loads.at(0)->cancel.isCancelled());
        ground.loads.at(0)->finish(1);
        QVERIFY(ground.awaitIdle());
        QCOMPARE(ground.loads.size(), std::size_t(1));
        QVERIFY(ground.finished.isEmpty());
        ground.latest->request(QStringLiteral("c"));
        ground.loads.at(1)->finish(3);
        QVERIFY(ground.awaitIdle());
        QCOMPARE(ground.finished, QStringList(QStringLiteral("c=3")));
    }

    void requestBehindADropCounts()
    {
        Ground ground;
        ground.latest->request(QStringLiteral("a"));
        ground.latest->drop();
        ground.latest->request(QStringLiteral("b"));
        ground.loads.at(0)->finish(1);
        QVERIFY(awaitTrue([&] { return ground.loads.size() == 2; }));
        ground.loads.at(1)->finish(2);
        QVERIFY(ground.awaitIdle());
        QCOMPARE(ground.finished, QStringList(QStringLiteral("b=2")));
    }

    void destroyedWhileRunning()
    {
        Ground ground;
        ground.latest->request(QStringLiteral("a"));
        ground.latest.reset();
        QVERIFY(ground.loads.at(0)->cancel.isCancelled());
        ground.loads.at(0)->finish(1);
        QVERIFY(ground.awaitQuiet());
        QVERIFY(ground.finished.isEmpty());
    }

    void requestFromWithinTheFinish()
    {
        QObject context;
        QList<int> seen;
        std::unique_ptr<Latest<int, int>> latest;
        latest = std::make_unique<Latest<int, int>>(
            &context,
            [](int request) {
                return RunningLoad<int>{readyFuture(Result<int>(request * 10)), {}};
            },
            [&](int request, const Result<int> &result) {
                seen.append(*result);
                if (request < 3) {
                    latest->request(request + 1);
                }
            });
        latest->request(1);
        QVERIFY(awaitTrue([&] { return seen.size() == 3 && !latest->isBusy(); }));
        QCOMPARE(seen, (QList<int>{10, 20, 30}));
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestLatest)
#include "tst_latest.moc"
