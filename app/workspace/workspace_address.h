// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace linedesk {

/// Which workspace is meant by the words of a person: "embedded", "sqlite:FILE", a postgresql:// URL, or a saved profile's name.
struct WorkspaceAddress {
    enum class Kind { Embedded, SqliteFile, Postgresql };

    Kind kind = Kind::Embedded;
    QString file; ///< of SqliteFile
    QString url;  ///< of Postgresql; may hold a password: never shown
};

/// Errors: WrongCall for a scheme or form that is none of these; NotFound for a profile's name that nobody saved.
Result<WorkspaceAddress> parseWorkspaceAddress(const QString &text);

} // namespace linedesk
