// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArrayList>

namespace linedesk {

/// The bytes of a command on the wire. WrongCall ("redis command", its name) when there is no name or all of it is over
/// 64 MB.
Result<QByteArray> encodeRedisCommand(const QByteArrayList &words);

} // namespace linedesk
