// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_metrics.h"

#include "ui/queue/queue_text.h"
#include "ui/style/style.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace linedesk {

namespace {

constexpr double nameLine = 1.35; // of the compact row, which has two lines in 44 px

/// A customer who has waited so long that every text of the row is at its widest.
QueueEntry widestEntry()
{
    QueueEntry entry;
    entry.position = 888;
    entry.etaSeconds = 888 * 60;
    entry.session.status = SessionStatus::Waiting;
    entry.session.startedAt = Instant::fromSeconds(0);
    return entry;
}

double widthOf(const Style &style, TextRole role, const QString &text)
{
    return QFontMetricsF(style.font(role)).horizontalAdvance(text);
}

double widest(std::initializer_list<double> widths)
{
    return std::ceil(std::max(widths));
}

} // namespace

QueueMetrics queueMetrics(const Style &style)
{
    const QueueEntry entry = widestEntry();
    const Instant early = Instant::fromSeconds(1);
    const Instant late = Instant::fromSeconds(8 * 3600);
    const SlaLimits limits;
    const bool isCompact = style.density() == Density::Compact;
    QueueMetrics metrics;
    metrics.padding = style.px(Metric::PanelPadding);
    metrics.gap = style.px(Metric::Gap);
    metrics.avatar = style.px(Metric::AvatarRow);
    metrics.mark = style.scaled(12);
    metrics.placeWidth = static_cast<int>(widest({widthOf(style, TextRole::Heading, QStringLiteral("888"))}));
    metrics.waitWidth = static_cast<int>(widest({widthOf(style, TextRole::Heading, queueWait(entry, late)),
        widthOf(style, TextRole::Secondary, queueEta(entry))}));
    metrics.slaWidth = static_cast<int>(widest({widthOf(style, TextRole::BodyStrong, queueSla(entry, early, limits)),
        widthOf(style, TextRole::BodyStrong, queueSla(entry, late, limits)),
        widthOf(style, TextRole::Secondary, queueLeave(entry, early)),
        widthOf(style, TextRole::Secondary, queueLeave(entry, late))}));
    metrics.nameHeight = isCompact ? static_cast<int>(std::ceil(style.font(TextRole::Heading).pixelSize() * nameLine))
                                   : style.lineHeight(TextRole::Heading);
    metrics.smallHeight = style.lineHeight(TextRole::Secondary);
    return metrics;
}

} // namespace linedesk
