// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QTest>

namespace linedesk {

/// A test in which a warning that nobody announced (QTest::ignoreMessage) is a failure. Derive the test class from it; one with an
/// init() of its own calls failOnAnyWarning() there.
class StrictTest : public QObject {
    Q_OBJECT

protected:
    /// `excepted` are negative look-aheads, "(?!text)", of warnings that may or may not come.
    static void failOnAnyWarning(const QString &excepted = {})
    {
        // What the offscreen platform says of itself is no fault of ours.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support )(?!QStandardPaths: )") + excepted));
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
};

} // namespace linedesk
