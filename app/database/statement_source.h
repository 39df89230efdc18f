// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/statement.h"
#include "models/domain/result.h"

#include <QSet>

#include <functional>

namespace linedesk {

/// One statement file as written: head and body, before includes and capability blocks are resolved.
struct StatementSource {
    Statement head; ///< all but `text`
    QString body;
};

/// Takes a file apart. Errors: StatementFailed with file and line of what cannot be read.
Result<StatementSource> parseStatementFile(const QString &name, const QString &fileText);

/// Finds the text of an include by name.
using IncludeLookup = std::function<std::optional<QString>(const QString &name)>;

/// Resolves "--: include", "--: if", "--: else", "--: end", drops comments, and writes the parameters as the dialect takes them.
/// A parameter that only a block that is left out uses is not bound. Errors: StatementFailed for an unknown include, an open block, an
/// undeclared parameter.
Result<Statement> resolveStatement(
    const StatementSource &source, Dialect dialect, const QSet<QString> &capabilities, const IncludeLookup &includes);

/// Drops line comments and blank lines; quoted text stays as it is.
QString withoutComments(const QString &sql);

} // namespace linedesk
