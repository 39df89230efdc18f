// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include <QHash>
#include <QTest>

using namespace linedesk;

namespace {

QList<ErrorKind> allKinds()
{
    QList<ErrorKind> kinds;
    for (int i = 0; i <= static_cast<int>(ErrorKind::Unsupported); ++i) { // the last one of the enum
        kinds.append(static_cast<ErrorKind>(i));
    }
    return kinds;
}

const QStringList parameters{QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")};

} // namespace

/// A sentence and a next step for every kind of error.
class TestErrorText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasASentenceOfItsOwn();
    void everyShownKindHasANextStep();
    void sentencesAreWholeWithoutParameters();
    void parametersAreNamed();
    void parametersAreNotRead();
};

void TestErrorText::everyKindHasASentenceOfItsOwn()
{
    QHash<QString, ErrorKind> seen;
    for (const ErrorKind kind : allKinds()) {
        QVERIFY2(errorName(kind) != QLatin1String("unknown"), "the list of kinds above is out of date");
        const QString what = errorText(makeError(kind, parameters)).what;
        QVERIFY2(what.endsWith(u'.'), qPrintable(errorName(kind)));
        QVERIFY2(!seen.contains(what), qPrintable(errorName(kind)));
        seen.insert(what, kind);
    }
    QCOMPARE(
        errorName(static_cast<ErrorKind>(static_cast<int>(ErrorKind::Unsupported) + 1)), QStringLiteral("unknown"));
}

void TestErrorText::everyShownKindHasANextStep()
{
    for (const ErrorKind kind : allKinds()) {
        const QString next = errorText(makeError(kind)).next;
        QCOMPARE(next.isEmpty(), kind == ErrorKind::Cancelled);
        QVERIFY2(next.isEmpty() || next.endsWith(u'.'), qPrintable(errorName(kind)));
    }
}

void TestErrorText::sentencesAreWholeWithoutParameters()
{
    for (const ErrorKind kind : allKinds()) {
        const ErrorText text = errorText(makeError(kind));
        QVERIFY2(!text.what.contains(u'%'), qPrintable(text.what));
        QVERIFY2(!text.what.contains(QLatin1String("  ")), qPrintable(text.what));
    }
}

void TestErrorText::parametersAreNamed()
{
    QCOMPARE(errorText(makeError(ErrorKind::Unreachable, {QStringLiteral("db1")})).what,
        QStringLiteral("No connection to db1."));
    QCOMPARE(errorText(makeError(ErrorKind::NotFound, {QStringLiteral("tag"), QStringLiteral("VIP")})).what,
        QStringLiteral("There is no tag “VIP”."));
}

void TestErrorText::parametersAreNotRead()
{
    const QString what =
        errorText(makeError(ErrorKind::NotFound, {QStringLiteral("%2"), QStringLiteral("<b>%1</b>")})).what;
    QCOMPARE(what, QStringLiteral("There is no %2 “<b>%1</b>”."));
}

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
