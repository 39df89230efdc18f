// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace linedesk {

/// By how many rows a list must scroll so that what a person looks at stays where it is. `before` are the rows on screen, `after`
/// where the same rows stand now (-1: gone). The rows' shifts are compared and the middle one wins, so that a single row that
/// jumps to the top takes nobody along. Pure.
int anchorShift(const QList<int> &before, const QList<int> &after);

} // namespace linedesk
