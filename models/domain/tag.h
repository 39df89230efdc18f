// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QList>

namespace linedesk {

/// A label on a customer. `color` is "#rrggbb" as the backend keeps it, and may be anything on a strange database.
struct Tag {
    TagId id;
    QString name;
    QString color;

    friend bool operator==(const Tag &, const Tag &) = default;
};

using Tags = QList<Tag>;

} // namespace linedesk
