// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/written_statement.h"

#include "app/database/statement_source.h"

namespace linedesk {

Statement writtenStatement(const QString &name, const QString &fileText, Dialect dialect)
{
    const Result<StatementSource> source = parseStatementFile(name, fileText);
    if (!source) {
        qFatal("%s: %s", qUtf8Printable(name), qUtf8Printable(source.error().cause));
    }
    const Result<Statement> statement =
        resolveStatement(*source, dialect, {}, [](const QString &) { return std::optional<QString>(); });
    if (!statement) {
        qFatal("%s: %s", qUtf8Printable(name), qUtf8Printable(statement.error().cause));
    }
    return *statement;
}

} // namespace linedesk
