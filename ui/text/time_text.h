// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QLocale>
#include <QString>

#include <chrono>

class QTimeZone;

namespace linedesk {

// Time as people say it, in this machine's time zone. None of these needs a QApplication.

/// "now", "4 min", "10:42" (today), "Tue 10:42" (within six days), "12 Nov", "12 Nov 2025". Less than a minute, and the near
/// future, is "now"; minutes go up to 59.
QString relativeTime(Instant instant, Instant now, const QLocale &locale = {});
QString relativeTime(Instant instant, Instant now, const QLocale &locale, const QTimeZone &zone);

/// A running time: "06:10", "1:02:03" from one hour, "2 d 03:15" from one day. Negative counts as 0.
QString durationText(std::chrono::seconds duration);

/// A rough time in words: "40 s", "6 min", "2 h 10 min", "3 d".
QString roughDuration(std::chrono::seconds duration);

/// "10:42", always by 24 hours: clocks and bubbles.
QString clockText(Instant instant, const QLocale &locale = {});
QString clockText(Instant instant, const QLocale &locale, const QTimeZone &zone);

/// For separators: "Today", "Yesterday", "Tuesday, 12 November", with the year when it is another one.
QString dayText(Instant instant, Instant now, const QLocale &locale = {});
QString dayText(Instant instant, Instant now, const QLocale &locale, const QTimeZone &zone);

/// Everything, for tips: "Tuesday, 12 November 2026, 10:42:05 (UTC+7)".
QString exactTime(Instant instant, const QLocale &locale = {});
QString exactTime(Instant instant, const QLocale &locale, const QTimeZone &zone);

/// "UTC+7", "UTC+5:30", "UTC" of the zone at that time.
QString zoneText(Instant instant);
QString zoneText(Instant instant, const QTimeZone &zone);

} // namespace linedesk
