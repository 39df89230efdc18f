// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/command_output.h"

#include "app/platform/log_categories.h"
#include "ui/text/error_text.h"

#include <QJsonDocument>
#include <QList>

#include <algorithm>

namespace linedesk {

namespace {

constexpr int failed = 1;
constexpr int wrongCall = 2;

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// East Asian wide letters and pictures, as terminals draw them.
constexpr CodeRange wideRanges[] = {{0x1100, 0x115f}, {0x2e80, 0xa4cf}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
    {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1faff}, {0x20000, 0x3fffd}};

int widthOf(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format) {
        return 0;
    }
    for (const CodeRange &range : wideRanges) {
        if (code >= range.first && code <= range.last) {
            return 2;
        }
    }
    return 1;
}

/// What people mistype may be a URL with its password: of such a text only the scheme is repeated.
QString withoutSecret(const QString &text)
{
    const qsizetype scheme = text.indexOf(QLatin1String("://"));
    if (scheme >= 0) {
        return text.left(scheme) + QStringLiteral("://…");
    }
    const qsizetype at = text.lastIndexOf(u'@');
    return text.left(std::max<qsizetype>(at, 0)).contains(u':') ? QStringLiteral("…") + text.mid(at) : text;
}

Error withoutSecrets(Error error)
{
    for (QString &parameter : error.parameters) {
        parameter = withoutSecret(parameter);
    }
    return error;
}

/// What customers wrote must not steer a terminal: control characters and those that turn the direction of writing are shown as marks.
QString harmless(const QString &text)
{
    QString shown = text;
    for (QChar &c : shown) {
        const bool turnsDirection =
            (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (c.category() == QChar::Other_Control || turnsDirection) {
            c = QChar::ReplacementCharacter;
        }
    }
    return shown;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    const QList<uint> codes = text.toUcs4();
    for (const uint code : codes) {
        width += widthOf(code);
    }
    return width;
}

int CommandOutput::fail(const Error &error)
{
    qCDebug(lcLaunch).noquote() << errorName(error.kind) << error.cause;
    const ErrorText text = errorText(withoutSecrets(error));
    m_err << "linedesk: " << text.what << ' ' << text.next << Qt::endl;
    return error.kind == ErrorKind::WrongCall ? wrongCall : failed;
}

void CommandOutput::note(const QString &line)
{
    m_err << line << Qt::endl;
}

void CommandOutput::print(const QString &text)
{
    m_out << text << Qt::endl;
}

void CommandOutput::printJson(const QJsonObject &object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
}

void CommandOutput::printTable(const QStringList &heads, const QList<QStringList> &givenRows)
{
    QList<QStringList> rows;
    for (const QStringList &given : givenRows) {
        QStringList row;
        for (const QString &cell : given) {
            row.append(harmless(cell));
        }
        rows.append(row);
    }
    QList<int> widths;
    for (const QString &head : heads) {
        widths.append(displayWidth(head));
    }
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype i = 0; i < widths.size(); ++i) {
            widths[i] = std::max(widths.at(i), displayWidth(row.at(i)));
        }
    }
    const auto line = [&widths](const QStringList &cells) {
        QStringList parts;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            parts.append(padded(cells.at(i), widths.at(i)));
        }
        return parts.join(QStringLiteral("  ")).trimmed();
    };
    m_out << line(heads) << '\n';
    for (const QStringList &row : std::as_const(rows)) {
        m_out << line(row) << '\n';
    }
    m_out.flush();
}

QJsonObject costJson(const LoadCost &cost)
{
    return {{QStringLiteral("statements"), cost.statements}, {QStringLiteral("redis_commands"), cost.redisCommands},
        {QStringLiteral("database_ms"), cost.databaseMs}, {QStringLiteral("total_ms"), cost.totalMs}};
}

QString costLine(const LoadCost &cost)
{
    return QStringLiteral("%1 statements, %2 Redis commands, %3 ms")
        .arg(cost.statements)
        .arg(cost.redisCommands)
        .arg(cost.totalMs, 0, 'f', 1);
}

} // namespace linedesk
