// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace linedesk {

/// The certificates of a team's own authorities, as PEM text. FileFailed when the file cannot be read, WrongCall
/// ("authorities", file) when it holds no certificate. Reads the disk: not for the UI thread.
Result<QByteArray> readAuthorities(const QString &pemFile);

} // namespace linedesk
