// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QList>

#include <optional>

namespace linedesk {

enum class Link { Database, Redis, Backend };

/// The health of one link, for the status bar. The words are made in ui/text.
struct LinkState {
    enum class Health {
        Absent,     ///< this workspace has none
        Connecting, ///< not known yet
        Up,
        Down,
    };

    Link link = Link::Database;
    Health health = Health::Connecting;
    QString product;                   ///< "PostgreSQL 15", "SQLite 3.40", "Redis"
    std::optional<double> roundTripMs; ///< of the last probe
    std::optional<Error> error;        ///< why it is down

    friend bool operator==(const LinkState &, const LinkState &) = default;
};

using LinkStates = QList<LinkState>;

} // namespace linedesk
