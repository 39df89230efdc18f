// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QLocale>
#include <QString>

class QTimeZone;

namespace linedesk {

// Whose day a figure belongs to. `zoneId` is an IANA name as a KpiSnapshot has it: "UTC", "Asia/Bangkok".

/// The zone of the name; UTC when this machine does not know it.
QTimeZone zoneOf(const QString &zoneId);

/// "Bangkok" for "Asia/Bangkok", "New York" for "America/New_York", "UTC".
QString zoneName(const QTimeZone &zone);

/// Midnight, in the zone, of the day that holds `now`.
Instant startOfDay(Instant now, const QTimeZone &zone);

/// "Today began at 07:00 (Bangkok) = 00:00 UTC". A day of UTC is told in the reader's zone `here`, any other in its own.
QString todayLine(Instant now, const QString &zoneId, const QTimeZone &here, const QLocale &locale = {});

/// "Days begin at 00:00 UTC", "Days begin at 00:00 (Bangkok)".
QString dayBoundaryNote(const QString &zoneId);

} // namespace linedesk
