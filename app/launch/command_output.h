// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/load_cost.h"

#include <QJsonObject>
#include <QStringList>
#include <QTextStream>

namespace linedesk {

/// Where a command prints: its result to one place once it is whole, failures and progress to the other.
class CommandOutput {
public:
    CommandOutput(QTextStream &out, QTextStream &err)
        : m_out(out)
        , m_err(err)
    {
    }

    /// One sentence and a next step; answers the exit status that goes with the error.
    int fail(const Error &error);
    /// Progress and warnings.
    void note(const QString &line);
    void print(const QString &text);
    void printJson(const QJsonObject &object);
    /// An aligned table that a person can read.
    void printTable(const QStringList &heads, const QList<QStringList> &givenRows);

private:
    QTextStream &m_out;
    QTextStream &m_err;
};

/// "cost" of --json.
QJsonObject costJson(const LoadCost &cost);
/// The line under a table: what it cost.
QString costLine(const LoadCost &cost);

/// How many columns of a terminal the text takes: wide letters take two, marks on letters none.
int displayWidth(const QString &text);

} // namespace linedesk
