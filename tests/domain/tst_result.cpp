// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/result.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace linedesk;

class TestResult : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsAValueOrAnError()
    {
        const Result<QString> value(QStringLiteral("yes"));
        QVERIFY(value.ok() && value);
        QCOMPARE(*value, QStringLiteral("yes"));
        QCOMPARE(value->size(), 3);
        const Result<QString> error(
            makeError(ErrorKind::NotFound, {QStringLiteral("tag"), QStringLiteral("VIP")}, QStringLiteral("why")));
        QVERIFY(!error.ok() && !error);
        QCOMPARE(error.error(),
            (Error{ErrorKind::NotFound, {QStringLiteral("tag"), QStringLiteral("VIP")}, QStringLiteral("why")}));
        const Outcome done = Done{};
        QVERIFY(done.ok());
    }

    void aValueCanBeMovedOut()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 7);
        Result<QString> text(QStringLiteral("a"));
        *text += u'b';
        QCOMPARE(text.value(), QStringLiteral("ab"));
    }

    void aResultOfTheErrorsOwnKindOfValueIsNoError()
    {
        // A bool converts to much; a result of one must not turn into "ok" by its value.
        const Result<bool> no(false);
        QVERIFY(no.ok());
        QVERIFY(!*no);
    }

    void everyKindHasANameOfItsOwn()
    {
        QSet<QString> names;
        constexpr int last = static_cast<int>(ErrorKind::Unsupported);
        for (int kind = 0; kind <= last; ++kind) {
            const QString name = errorName(static_cast<ErrorKind>(kind));
            QVERIFY(name != QLatin1String("unknown"));
            names.insert(name);
        }
        QCOMPARE(names.size(), last + 1);
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
