// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace linedesk {

/// An error for a person: what happened, and what to do now. Both are whole sentences in the language in force.
/// `next` is empty for Cancelled only, which nobody is shown.
struct ErrorText {
    QString what;
    QString next;
};

/// Needs no QApplication.
ErrorText errorText(const Error &error);

} // namespace linedesk
