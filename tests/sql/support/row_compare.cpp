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

/// "name: 'a' and 'b'" of every cell that differs; the first one for the row's name.
QStringList differingCells(const QList<StatementColumn> &columns, const QStringList &a, const QStringList &b)
{
    QStringList cells;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i >= a.size() || i >= b.size() || !isSameCell(columns.at(i).type, a.at(i), b.at(i))) {
            cells.append(QStringLiteral("%1: '%2' and '%3'").arg(columns.at(i).name, a.value(i), b.value(i)));
        }
    }
    return cells;
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
        const QStringList cells = differingCells(columns, expected.value(i), found.value(i));
        if (!cells.isEmpty()) {
            return QStringLiteral("row %1 of %2, and of %3, %4\n")
                       .arg(i)
                       .arg(expected.size())
                       .arg(found.size())
                       .arg(expected.value(i).mid(0, 2).join(u' '))
                + cells.join(u'\n');
        }
    }
    return {};
}

} // namespace linedesk
