// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/statement.h"

namespace linedesk {

class SqlRows;

/// Rows in the form of SqlRows::asText().
using RowTexts = QList<QStringList>;

RowTexts rowTexts(const SqlRows &rows);

/// Empty when both are the same (real numbers to 9 digits: sums in another order differ in the last ones), else the first row that
/// differs, of both.
QString difference(const QList<StatementColumn> &columns, const RowTexts &expected, const RowTexts &found);

} // namespace linedesk
