// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kpi_snapshot.h"

#include <QLocale>
#include <QString>

namespace linedesk {

/// The words of one live number (contract kpi.md §1). None of these functions needs a QApplication.
struct KpiWords {
    QString title;      ///< "First response"
    QString window;     ///< what the figure covers: "last hour"
    QString definition; ///< one or two sentences for the tip
};

/// `zoneName` names whose midnight "today" begins at: "UTC", "Bangkok".
KpiWords kpiWords(Kpi kpi, const QString &zoneName);

/// What a rise means to the team.
enum class KpiWorth { RisingIsGood, RisingIsBad, Neither };
KpiWorth kpiWorth(Kpi kpi);

/// Whether 0 can only mean "nothing to average", so that a course has a gap there.
bool isZeroNoValue(Kpi kpi);

/// A value as people read it. `exact` has the decimals of the contract where the figure leaves some out: "1,507.3 s" for "25:07".
struct KpiFigure {
    QString figure;
    QString unit;  ///< "s", "min", "%", "of 5"; empty for a count
    QString line;  ///< figure and unit in one, for running text
    QString exact; ///< the same with all decimals
};
KpiFigure kpiFigure(Kpi kpi, double value, const QLocale &locale = {});

/// A difference with its sign and unit: "+12.1 s", "−6.9 points", "±0".
QString kpiDelta(Kpi kpi, double delta, const QLocale &locale = {});

} // namespace linedesk
