// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sql/support/row_compare.h"

#include "app/database/sql_rows.h"

#include <algorithm>
#include <cmath>

namespace linedesk {

namespace {

bool isSameCell(SqlType type, const QString &a, const QString &b)
{
    if (a == b || type != SqlType::Real) {
        return a == b;
    }
    bool isNumber = false;
    bool isNumberToo = false;
    const double x = a.toDouble(&isNumber);
    const double y = b.toDouble(&isNumberToo);
    return isNumber && isNumberToo && std::abs(x - y) <= 1e-9 * std::max(1.0, std::abs(x));
}

bool isSameRow(const QList<StatementColumn> &columns, const QStringList &a, const QStringList &b)
{
    if (a.size() != columns.size() || b.size() != columns.size()) {
        return false;
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!isSameCell(columns.at(i).type, a.at(i), b.at(i))) {
            return false;
        }
    }
    return true;
}

} // namespace

RowTexts rowTexts(const SqlRows &rows)
{
    RowTexts texts;
    for (int i = 0; i < rows.size(); ++i) {
        texts.append(rows.asText(i));
    }
    return texts;
}

QString difference(const QList<StatementColumn> &columns, const RowTexts &expected, const RowTexts &found)
{
    for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i) {
        const QStringList a = expected.value(i);
        const QStringList b = found.value(i);
        if (!isSameRow(columns, a, b)) {
            return QStringLiteral("row %1 of %2, and of %3:\n    %4\n    %5")
                .arg(i)
                .arg(expected.size())
                .arg(found.size())
                .arg(a.join(QStringLiteral(" | ")), b.join(QStringLiteral(" | ")));
        }
    }
    return {};
}

} // namespace linedesk
