// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QJsonObject;

namespace linedesk {

/// Waits for the first paint of a widget that `isIt` knows, until what was painted stands in the window's picture; then tells once.
class FirstPaint : public QObject {
    Q_OBJECT
public:
    using Test = std::function<bool(const QObject &)>;

    /// `told` gets the nanoseconds of the machine's steady clock, which all its processes share.
    FirstPaint(Test isIt, std::function<void(qint64)> told);
    ~FirstPaint() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Test m_isIt;
    std::function<void(qint64)> m_told;
    bool m_isSeen = false;
};

/// The steady clock now, in nanoseconds.
qint64 steadyNanoseconds();

/// Resident memory of this process in KiB; 0 when the system does not say.
qint64 residentKib();

/// What a process that is measured says: one line of JSON on standard output.
void sayFigures(const QJsonObject &figures);

} // namespace linedesk
