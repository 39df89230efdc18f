// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session.h"

#include <QLocale>

namespace linedesk {

/// A session in the customer panel: two short lines.
struct SessionLine {
    QString when;    ///< "12 Nov": its day
    QString outcome; ///< "8 min · Closed by Nok", "Given up after waiting", "Active · Nok"
    QString score;   ///< "★ 5" or empty
    QString exact;   ///< for the tip: start and end

    friend bool operator==(const SessionLine &, const SessionLine &) = default;
};

SessionLine sessionLine(const Session &session, Instant now, const QLocale &locale = {});

} // namespace linedesk
