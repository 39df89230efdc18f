// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sql_value.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace linedesk {

namespace {

template <typename... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <typename... F>
Overloaded(F...) -> Overloaded<F...>;

QString quoted(const QString &text)
{
    QString doubled = text;
    doubled.replace(u'\'', QStringLiteral("''"));
    return u'\'' + doubled + u'\'';
}

} // namespace

SqlParameters::SqlParameters(std::initializer_list<std::pair<QLatin1String, SqlValue>> values)
{
    for (const auto &[name, value] : values) {
        m_values.insert(name, value);
    }
}

SqlValue sqlValue(const MaybeInstant &instant)
{
    return instant ? SqlValue(*instant) : SqlValue();
}

SqlValue sqlIdOrNull(qint64 id)
{
    return id > 0 ? SqlValue(id) : SqlValue();
}

QString describeWithoutValue(const SqlValue &value)
{
    return std::visit(
        Overloaded{
            [](std::monostate) { return QStringLiteral("null"); },
            [](bool) { return QStringLiteral("boolean"); },
            [](qint64) { return QStringLiteral("integer"); },
            [](double) { return QStringLiteral("real"); },
            [](const QString &text) { return QStringLiteral("text(%1)").arg(text.size()); },
            [](Instant) { return QStringLiteral("instant"); },
            [](const QStringList &list) { return QStringLiteral("text[%1]").arg(list.size()); },
            [](const QList<MaybeInstant> &list) { return QStringLiteral("instant[%1]").arg(list.size()); },
        },
        value);
}

QString describeWithValue(const SqlValue &value)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return QStringLiteral("null"); },
                          [](bool on) { return on ? QStringLiteral("true") : QStringLiteral("false"); },
                          [](qint64 number) { return QString::number(number); },
                          [](double number) { return QString::number(number, 'g', 17); },
                          [](const QString &text) { return quoted(text); },
                          [](Instant instant) { return quoted(instant.toIso()); },
                          [](const QStringList &list) { return quoted(jsonList(list)); },
                          [](const QList<MaybeInstant> &list) { return quoted(jsonList(list)); },
                      },
        value);
}

QString jsonList(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QString jsonList(const QList<MaybeInstant> &list)
{
    QJsonArray array;
    for (const MaybeInstant &instant : list) {
        array.append(instant ? QJsonValue(instant->microseconds()) : QJsonValue(QJsonValue::Null));
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace linedesk
