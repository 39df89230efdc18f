// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/statement_catalog.h"

#include "app/database/statement_source.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace linedesk {

namespace {

const QString commonFolder = QStringLiteral(":/sql/common");

QString folderOf(Dialect dialect)
{
    return QStringLiteral(":/sql/") + dialectName(dialect);
}

std::optional<QString> readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return QString::fromUtf8(file.readAll());
}

QFileInfoList statementFiles(Dialect dialect)
{
    const QStringList pattern{QStringLiteral("*.sql")};
    return QDir(commonFolder).entryInfoList(pattern, QDir::Files)
        + QDir(folderOf(dialect)).entryInfoList(pattern, QDir::Files);
}

IncludeLookup includesOf(Dialect dialect)
{
    return [dialect](const QString &name) {
        const QString file = QStringLiteral("/include/") + name + QStringLiteral(".sql");
        const auto own = readResource(folderOf(dialect) + file);
        return own ? own : readResource(commonFolder + file);
    };
}

} // namespace

Result<StatementCatalog> StatementCatalog::load(Dialect dialect, const QSet<QString> &capabilities)
{
    StatementCatalog catalog;
    catalog.m_dialect = dialect;
    const IncludeLookup includes = includesOf(dialect);
    const QFileInfoList files = statementFiles(dialect);
    for (const QFileInfo &file : files) {
        const QString name = file.completeBaseName();
        const Result<StatementSource> source =
            parseStatementFile(name, readResource(file.filePath()).value_or(QString()));
        if (!source) {
            return source.error();
        }
        Result<Statement> statement = resolveStatement(*source, dialect, capabilities, includes);
        if (!statement) {
            return statement.error();
        }
        catalog.m_statements.insert(name, std::move(statement).value());
    }
    if (catalog.m_statements.isEmpty()) {
        return makeError(ErrorKind::StatementFailed, {}, QStringLiteral("no statement files in the program"));
    }
    return catalog;
}

const Statement &StatementCatalog::statement(const QString &name) const
{
    const auto it = m_statements.constFind(name);
    Q_ASSERT_X(it != m_statements.constEnd(), "StatementCatalog::statement", qUtf8Printable(name));
    return it.value();
}

QStringList StatementCatalog::names() const
{
    QStringList names = m_statements.keys();
    std::sort(names.begin(), names.end());
    return names;
}

QSet<QString> capabilitiesInUse(Dialect dialect)
{
    static const QRegularExpression condition(
        QStringLiteral("^--:\\s*if\\s+(?:not\\s+)?(\\S+)"), QRegularExpression::MultilineOption);
    QSet<QString> words;
    QFileInfoList files = statementFiles(dialect);
    files += QDir(folderOf(dialect) + QStringLiteral("/include")).entryInfoList(QDir::Files);
    files += QDir(commonFolder + QStringLiteral("/include")).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        const QString text = readResource(file.filePath()).value_or(QString());
        for (auto match = condition.globalMatch(text); match.hasNext();) {
            words.insert(match.next().captured(1));
        }
    }
    return words;
}

QString sqlScript(Dialect dialect, const QString &name)
{
    const auto text = readResource(folderOf(dialect) + u'/' + name + QStringLiteral(".sql"));
    return text ? withoutComments(*text) : QString();
}

QStringList sqlScripts(Dialect dialect, const QString &folder)
{
    QStringList names;
    const QFileInfoList files =
        QDir(folderOf(dialect) + u'/' + folder).entryInfoList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        names.append(folder + u'/' + file.completeBaseName());
    }
    return names;
}

} // namespace linedesk
