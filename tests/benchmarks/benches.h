// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>

namespace linedesk {

class BenchGround;
class BenchReport;

// Each adds its rows to the report. Errors: what failed; a target that is missed is none.

/// Pages with unread counts, first and deep, each list.
Outcome benchInbox(BenchGround &ground, BenchReport &report);
/// Pages before, after and around a message; the heaviest customer; the tenth execution.
Outcome benchTranscript(BenchGround &ground, BenchReport &report);
/// The whole queue, and what the tabs announce.
Outcome benchQueue(BenchGround &ground, BenchReport &report);
Outcome benchKpis(BenchGround &ground, BenchReport &report);
/// From the start of the process to a painted inbox. Needs no ground.
Outcome benchStart(BenchReport &report);
/// Frames and memory of a list of 100,000 rows. Needs no ground.
Outcome benchList(BenchReport &report);

/// A measurement by the name that chooses it on the command line.
struct Bench {
    QString name;
    Outcome (*onGround)(BenchGround &, BenchReport &) = nullptr;
    Outcome (*alone)(BenchReport &) = nullptr;
};
const QList<Bench> &allBenches();

} // namespace linedesk
