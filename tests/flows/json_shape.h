// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace linedesk {

/// The form of a JSON value: "{a: number, b: [{c: text}], d: time or null}". Objects list their keys in order; a list shows the form of all its
/// elements together, where a key that only some have is marked "?". Times are texts of the one form the program prints.
QString shapeOf(const QJsonValue &value);

} // namespace linedesk
