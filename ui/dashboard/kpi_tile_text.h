// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kpi_snapshot.h"
#include "ui/charts/kpi_tile.h"

#include <QLocale>

namespace linedesk {

/// The order of the dashboard's tiles: what needs a look first, then how well it went.
const QList<Kpi> &tileOrder();

/// Only the title, while there is no figure.
KpiTileFacts emptyTileFacts(Kpi kpi);

/// All that the tile of `kpi` says: the figure, the window it covers, yesterday beside it, and the course of the last days when
/// `history` has one. `history` may be null.
KpiTileFacts kpiTileFacts(Kpi kpi, const KpiSnapshot &snapshot, const KpiHistory *history, const QLocale &locale = {});

TrendDirection trendDirection(const Trend &trend);
TrendVerdict trendVerdict(Kpi kpi, const Trend &trend);

} // namespace linedesk
