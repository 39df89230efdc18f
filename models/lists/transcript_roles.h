// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <QMetaType>

namespace linedesk {

/// What a row of TranscriptList answers beside Qt's own roles (display: the content; accessible text: the row in words).
enum TranscriptRole {
    MessageValueRole = Qt::UserRole + 1, ///< the whole Message
    MessageIdRole,                       ///< qint64
    StartsDayRole,                       ///< bool: first message of its day in the zone of the list
    StartsTurnRole,                      ///< bool: somebody else spoke before, or long ago
};

} // namespace linedesk

Q_DECLARE_METATYPE(linedesk::Message)
