// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/statement_source.h"

#include <QRegularExpression>

#include <optional>

namespace linedesk {

namespace {

Error badStatement(const QString &name, const QString &why)
{
    return makeError(ErrorKind::StatementFailed, {name}, why);
}

/// "name type — meaning; example value" behind "param :" or "column ".
struct HeadLine {
    QString name;
    SqlType type = SqlType::Text;
    QString meaning;
    QString example;
};

std::optional<HeadLine> parseHeadLine(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^:?(\\w+)\\s+(\\w+)\\s*(?:(?:—|--|-)\\s*(.*?))?(?:;\\s*example\\s+(.*))?$"));
    const QRegularExpressionMatch match = pattern.match(line.trimmed());
    const auto type = sqlTypeFromName(match.captured(2));
    if (!match.hasMatch() || !type) {
        return std::nullopt;
    }
    return HeadLine{match.captured(1), *type, match.captured(3).trimmed(), match.captured(4).trimmed()};
}

/// Reads one comment line of the head into `head`. False when it looks like a declaration and is none.
bool readHeadLine(const QString &comment, Statement &head)
{
    const auto behind = [&comment](QLatin1String word) { return comment.mid(word.size()); };
    constexpr QLatin1String param("param ");
    constexpr QLatin1String column("column ");
    constexpr QLatin1String index("index ");
    if (comment.startsWith(param)) {
        const auto line = parseHeadLine(behind(param));
        if (line) {
            head.parameters.append({line->name, line->type, line->meaning, line->example});
        }
        return line.has_value();
    }
    if (comment.startsWith(column)) {
        const auto line = parseHeadLine(behind(column));
        if (line) {
            head.columns.append({line->name, line->type, line->meaning});
        }
        return line.has_value();
    }
    if (comment.startsWith(index)) {
        head.indexes.append(behind(index));
    } else if (!comment.startsWith(QLatin1String("SPDX-"))) {
        head.description += (head.description.isEmpty() ? QString() : QStringLiteral(" ")) + comment;
    }
    return true;
}

/// Where the scan of SQL text stands.
enum class Within { Code, Quote, Identifier };

Within nextWithin(Within within, QChar c)
{
    switch (within) {
    case Within::Code: return c == u'\'' ? Within::Quote : c == u'"' ? Within::Identifier : Within::Code;
    case Within::Quote: return c == u'\'' ? Within::Code : Within::Quote;
    case Within::Identifier: return c == u'"' ? Within::Code : Within::Identifier;
    }
    return within;
}

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// The directives of one file, resolved line by line.
class DirectiveReader {
public:
    DirectiveReader(const QString &name, const QSet<QString> &capabilities, const IncludeLookup &includes)
        : m_name(name)
        , m_capabilities(capabilities)
        , m_includes(includes)
    {
    }

    Result<QString> read(const QString &body)
    {
        const Outcome outcome = append(body, 0);
        if (!outcome) {
            return outcome.error();
        }
        if (!m_blocks.isEmpty()) {
            return badStatement(m_name, QStringLiteral("a block is not ended"));
        }
        return m_text;
    }

private:
    Outcome append(const QString &body, int depth)
    {
        constexpr int deepest = 5;
        if (depth > deepest) {
            return badStatement(m_name, QStringLiteral("includes nest too deeply"));
        }
        const QStringList lines = body.split(u'\n');
        for (const QString &line : lines) {
            const QString trimmed = line.trimmed();
            if (!trimmed.startsWith(QLatin1String("--:"))) {
                if (!m_blocks.contains(false)) {
                    m_text += line + u'\n';
                }
                continue;
            }
            const Outcome outcome = direct(trimmed.mid(3).simplified().split(u' '), depth);
            if (!outcome) {
                return outcome;
            }
        }
        return Done{};
    }

    Outcome direct(const QStringList &words, int depth)
    {
        const QString &verb = words.first();
        const bool negated = words.size() == 3 && words.at(1) == QLatin1String("not");
        if (verb == QLatin1String("if") && (words.size() == 2 || negated)) {
            m_blocks.append(m_capabilities.contains(words.last()) != negated);
            return Done{};
        }
        if (verb == QLatin1String("else") && !m_blocks.isEmpty()) {
            m_blocks.last() = !m_blocks.last();
            return Done{};
        }
        if (verb == QLatin1String("end") && !m_blocks.isEmpty()) {
            m_blocks.removeLast();
            return Done{};
        }
        if (verb == QLatin1String("include") && words.size() == 2) {
            if (m_blocks.contains(false)) {
                return Done{};
            }
            const auto text = m_includes(words.at(1));
            return text ? append(*text, depth + 1)
                        : Outcome(badStatement(m_name, QStringLiteral("no include named %1").arg(words.at(1))));
        }
        return badStatement(m_name, QStringLiteral("directive not understood: ") + words.join(u' '));
    }

    QString m_name;
    const QSet<QString> &m_capabilities;
    const IncludeLookup &m_includes;
    QList<bool> m_blocks;
    QString m_text;
};

/// Writes :name as $n for PostgreSQL and notes which parameters occur.
class ParameterWriter {
public:
    ParameterWriter(const QList<StatementParameter> &parameters, Dialect dialect)
        : m_parameters(parameters)
        , m_dialect(dialect)
    {
    }

    QString write(const QString &sql)
    {
        QString out;
        Within within = Within::Code;
        for (qsizetype i = 0; i < sql.size(); ++i) {
            const QChar c = sql.at(i);
            const bool isName = within == Within::Code && c == u':' && i + 1 < sql.size() && isWordChar(sql.at(i + 1))
                && (i == 0 || sql.at(i - 1) != u':');
            if (!isName) {
                within = nextWithin(within, c);
                out += c;
                continue;
            }
            qsizetype end = i + 1;
            while (end < sql.size() && isWordChar(sql.at(end))) {
                ++end;
            }
            out += placeholder(sql.mid(i + 1, end - i - 1));
            i = end - 1;
        }
        return out;
    }

    QStringList unknown() const { return m_unknown; }
    QList<StatementParameter> used() const { return m_used; }

private:
    QString placeholder(const QString &name)
    {
        for (qsizetype i = 0; i < m_used.size(); ++i) {
            if (m_used.at(i).name == name) {
                return spelled(i, name);
            }
        }
        for (const StatementParameter &parameter : m_parameters) {
            if (parameter.name == name) {
                m_used.append(parameter);
                return spelled(m_used.size() - 1, name);
            }
        }
        m_unknown.append(name);
        return name;
    }
    QString spelled(qsizetype position, const QString &name) const
    {
        return m_dialect == Dialect::Postgresql ? u'$' + QString::number(position + 1) : u':' + name;
    }

    const QList<StatementParameter> &m_parameters;
    Dialect m_dialect;
    QList<StatementParameter> m_used;
    QStringList m_unknown;
};

} // namespace

QString withoutComments(const QString &sql)
{
    QString out;
    Within within = Within::Code;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar c = sql.at(i);
        if (within == Within::Code && c == u'-' && i + 1 < sql.size() && sql.at(i + 1) == u'-') {
            while (i < sql.size() && sql.at(i) != u'\n') {
                ++i;
            }
            out += u'\n';
            continue;
        }
        within = nextWithin(within, c);
        out += c;
    }
    static const QRegularExpression blankLines(QStringLiteral("[ \\t]*\\n(?:[ \\t]*\\n)*"));
    return out.replace(blankLines, QStringLiteral("\n")).trimmed();
}

Result<StatementSource> parseStatementFile(const QString &name, const QString &fileText)
{
    StatementSource source;
    source.head.name = name;
    const QStringList lines = fileText.split(u'\n');
    qsizetype i = 0;
    for (; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (!line.startsWith(QLatin1String("--")) || line.startsWith(QLatin1String("--:"))) {
            break;
        }
        if (!readHeadLine(line.mid(2).trimmed(), source.head)) {
            return badStatement(name, QStringLiteral("line %1 of the head cannot be read").arg(i + 1));
        }
    }
    source.body = lines.mid(i).join(u'\n');
    return source;
}

Result<Statement> resolveStatement(
    const StatementSource &source, Dialect dialect, const QSet<QString> &capabilities, const IncludeLookup &includes)
{
    DirectiveReader reader(source.head.name, capabilities, includes);
    const Result<QString> resolved = reader.read(source.body);
    if (!resolved) {
        return resolved.error();
    }
    ParameterWriter writer(source.head.parameters, dialect);
    const QString sql = writer.write(withoutComments(*resolved));
    if (!writer.unknown().isEmpty()) {
        return badStatement(source.head.name, QStringLiteral("undeclared parameter :") + writer.unknown().first());
    }
    Statement statement = source.head;
    // A parameter that only a switched-off block uses is not bound.
    statement.parameters = writer.used();
    // The name is for pg_stat_statements; Qt's SQLite driver would take the colon in it for a parameter.
    const QString mark =
        dialect == Dialect::Postgresql ? QStringLiteral("/* linedesk:%1 */ ").arg(statement.name) : QString();
    statement.text = (mark + sql).toUtf8();
    return statement;
}

} // namespace linedesk
