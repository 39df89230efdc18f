// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QList>

namespace linedesk {

enum class Role { Agent, Admin, SuperAdmin, Other };

Role roleFromText(const QString &text);

/// A member of the team, active when listed.
struct Staff {
    StaffId id;
    QString username;
    QString displayName;
    QString roleText; ///< as the database has it: an unknown role is shown, never written
    Role role = Role::Other;

    friend bool operator==(const Staff &, const Staff &) = default;
};

/// display_name, else the username.
QString shownName(const Staff &staff);

} // namespace linedesk
