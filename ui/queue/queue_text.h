// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue_entry.h"
#include "models/domain/sla.h"

#include <QList>
#include <QString>

#include <optional>

namespace linedesk {

// The words of the waiting queue. All times are told at whole seconds. None of these needs a QApplication.

/// "06:10"; empty when nobody knows since when.
QString queueWait(const QueueEntry &entry, Instant now);

/// "about 6 min", at least one; empty without an estimate.
QString queueEta(const QueueEntry &entry);

/// "SLA in 01:40", "over by 03:10"; "SLA unknown" without a start.
QString queueSla(const QueueEntry &entry, Instant now, const SlaLimits &limits);

/// "gives up in 04:12", "about to give up" when that time has come; empty without a start.
QString queueLeave(const QueueEntry &entry, Instant now);

/// "Since 10:42".
QString queueSince(const QueueEntry &entry);

/// The whole row for who listens to the screen.
QString queueRowInWords(const QueueEntry &entry, Instant now, const SlaLimits &limits);

/// "14 waiting · longest 09:40 · next gives up in 00:20".
QString queueSummary(const QList<QueueEntry> &entries, int totalWaiting, Instant now);

} // namespace linedesk
