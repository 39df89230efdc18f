// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/staff.h"

namespace linedesk {

Role roleFromText(const QString &text)
{
    if (text == QLatin1String("AGENT")) {
        return Role::Agent;
    }
    if (text == QLatin1String("ADMIN")) {
        return Role::Admin;
    }
    return text == QLatin1String("SUPER_ADMIN") ? Role::SuperAdmin : Role::Other;
}

QString shownName(const Staff &staff)
{
    return staff.displayName.trimmed().isEmpty() ? staff.username : staff.displayName;
}

} // namespace linedesk
