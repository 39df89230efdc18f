// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/session_line.h"

#include "ui/text/session_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

namespace linedesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(linedesk::SessionLine)
};

QString outcome(const Session &session)
{
    QStringList parts;
    if (session.startedAt && session.closedAt) {
        parts << roughDuration(
            std::chrono::duration_cast<std::chrono::seconds>(*session.closedAt - *session.startedAt));
    }
    if (session.status == SessionStatus::Closed) {
        parts << sessionEnd(session);
    } else {
        parts << sessionStatusWord(session.status) << session.ownerName;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString exact(const Session &session, const QLocale &locale)
{
    if (!session.startedAt) {
        return {};
    }
    const QString start = Words::tr("Started: %1").arg(exactTime(*session.startedAt, locale));
    if (!session.closedAt) {
        return start;
    }
    return QStringLiteral("%1\n%2").arg(start, Words::tr("Ended: %1").arg(exactTime(*session.closedAt, locale)));
}

} // namespace

SessionLine sessionLine(const Session &session, Instant now, const QLocale &locale)
{
    SessionLine line;
    line.when = session.startedAt ? relativeTime(*session.startedAt, now, locale) : Words::tr("Start unknown");
    line.outcome = outcome(session);
    line.score = session.score > 0 ? QStringLiteral("★ %1").arg(session.score) : QString();
    line.exact = exact(session, locale);
    return line;
}

} // namespace linedesk
