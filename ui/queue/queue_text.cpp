// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_text.h"

#include "models/domain/conversation.h"
#include "ui/text/number_text.h"
#include "ui/text/session_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace linedesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(linedesk::QueueText)
};

std::chrono::seconds elapsed(Microseconds duration)
{
    return std::chrono::floor<std::chrono::seconds>(duration);
}

/// Of a countdown the second that runs counts as whole: it ends at 00:00, not a second early.
std::chrono::seconds remaining(Microseconds duration)
{
    return std::chrono::ceil<std::chrono::seconds>(duration);
}

struct Extremes {
    MaybeInstant earliestStart;
    MaybeInstant nextLeave;
};

Extremes extremesOf(const QList<QueueEntry> &entries)
{
    Extremes found;
    const auto keepEarlier = [](MaybeInstant &kept, const MaybeInstant &other) {
        if (other && (!kept || *other < *kept)) {
            kept = other;
        }
    };
    for (const QueueEntry &entry : entries) {
        keepEarlier(found.earliestStart, entry.session.startedAt);
        keepEarlier(found.nextLeave, entry.session.abandonsAt());
    }
    return found;
}

} // namespace

QString queueWait(const QueueEntry &entry, Instant now)
{
    return entry.session.startedAt ? durationText(elapsed(now - *entry.session.startedAt)) : QString();
}

QString queueEta(const QueueEntry &entry)
{
    if (entry.etaSeconds <= 0) {
        return {};
    }
    const int minutes = std::max(1, static_cast<int>(std::lround(entry.etaSeconds / 60)));
    return Tr::tr("about %n min", nullptr, minutes);
}

QString queueSla(const QueueEntry &entry, Instant now, const SlaLimits &limits)
{
    if (!entry.session.startedAt) {
        return Tr::tr("SLA unknown");
    }
    const Microseconds left = *entry.session.startedAt + limits.queueWait - now;
    // Breached is strictly over the limit.
    return left.count() >= 0 ? Tr::tr("SLA in %1").arg(durationText(remaining(left)))
                             : Tr::tr("over by %1").arg(durationText(elapsed(-left)));
}

QString queueLeave(const QueueEntry &entry, Instant now)
{
    const MaybeInstant leaves = entry.session.abandonsAt();
    if (!leaves) {
        return {};
    }
    // The backend looks every five minutes only, so the moment may pass without an end.
    return *leaves > now ? Tr::tr("gives up in %1").arg(durationText(remaining(*leaves - now)))
                         : Tr::tr("about to give up");
}

QString queueSince(const QueueEntry &entry)
{
    return entry.session.startedAt ? Tr::tr("Since %1").arg(clockText(*entry.session.startedAt))
                                   : Tr::tr("Start of the wait unknown");
}

QString queueRowInWords(const QueueEntry &entry, Instant now, const SlaLimits &limits)
{
    const QString name = shownName(entry.displayName, entry.customer);
    if (!entry.session.startedAt) {
        return Tr::tr("%1, place %2, start of the wait unknown").arg(name, QString::number(entry.position));
    }
    const QString words =
        Tr::tr("%1, place %2, has waited %3, %4: %5, %6",
            "%1 name, %2 place, %3 duration, %4 state of the SLA, %5 its countdown, %6 when the customer gives up")
            .arg(name, QString::number(entry.position), queueWait(entry, now),
                slaWord(slaState(entry.session, now, limits)), queueSla(entry, now, limits), queueLeave(entry, now));
    const QString eta = queueEta(entry);
    return eta.isEmpty() ? words : Tr::tr("%1, estimate %2", "%1 the row so far, %2 about 6 min").arg(words, eta);
}

QString queueSummary(const QList<QueueEntry> &entries, int totalWaiting, Instant now)
{
    const Extremes found = extremesOf(entries);
    if (!found.earliestStart || !found.nextLeave) {
        return Tr::tr("%n waiting", nullptr, totalWaiting);
    }
    const QString longest = durationText(elapsed(now - *found.earliestStart));
    if (*found.nextLeave <= now) {
        return Tr::tr("%n waiting · longest %1 · next is about to give up", nullptr, totalWaiting).arg(longest);
    }
    return Tr::tr("%n waiting · longest %1 · next gives up in %2", nullptr, totalWaiting)
        .arg(longest, durationText(remaining(*found.nextLeave - now)));
}

} // namespace linedesk
