// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bench_report.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace linedesk {

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 3 : value < 100 ? 2 : 1);
}

QString figure(const std::optional<double> &value, const QString &unit)
{
    if (!value) {
        return {};
    }
    return unit == QLatin1String("ms") ? number(*value) : number(*value) + u' ' + unit;
}

QString target(const BenchRow &row)
{
    if (row.ratioLimit) {
        return QStringLiteral("≤ ") + QString::number(*row.ratioLimit);
    }
    return row.valueLimit ? QStringLiteral("≤ ") + QString::number(*row.valueLimit) + u' ' + row.unit : QString();
}

QString limited(int value, const std::optional<int> &limit)
{
    return limit ? QStringLiteral("%1 (≤ %2)").arg(value).arg(*limit) : QString::number(value);
}

QString buffers(const BenchRow &row)
{
    QStringList texts;
    for (const BufferCount &count : row.buffers) {
        texts.append(limited(count.touched, count.limit));
    }
    return texts.join(QStringLiteral(" + "));
}

QStringList cells(const BenchRow &row)
{
    const auto ratio = row.ratio();
    return {row.name, figure(row.base, row.unit), figure(row.program, row.unit),
        ratio ? QString::number(*ratio, 'f', 2) : QString(), target(row),
        row.trips ? limited(*row.trips, row.tripLimit) : QString(), buffers(row),
        !row.hasLimit()      ? QString()
            : row.isMissed() ? QStringLiteral("missed")
                             : QStringLiteral("ok")};
}

QJsonValue valueOf(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue valueOf(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject jsonOf(const BenchRow &row)
{
    QJsonArray counts;
    for (const BufferCount &count : row.buffers) {
        counts.append(
            QJsonObject{{QStringLiteral("touched"), count.touched}, {QStringLiteral("limit"), valueOf(count.limit)}});
    }
    return {{QStringLiteral("name"), row.name}, {QStringLiteral("unit"), row.unit},
        {QStringLiteral("base"), valueOf(row.base)}, {QStringLiteral("program"), valueOf(row.program)},
        {QStringLiteral("ratio"), valueOf(row.ratio())}, {QStringLiteral("ratio_limit"), valueOf(row.ratioLimit)},
        {QStringLiteral("value_limit"), valueOf(row.valueLimit)}, {QStringLiteral("round_trips"), valueOf(row.trips)},
        {QStringLiteral("round_trip_limit"), valueOf(row.tripLimit)}, {QStringLiteral("shared_buffers"), counts},
        {QStringLiteral("missed"), row.isMissed()}};
}

} // namespace

std::optional<double> BenchRow::ratio() const
{
    return base && program && *base > 0 ? std::optional<double>(*program / *base) : std::nullopt;
}

bool BenchRow::hasLimit() const
{
    return ratioLimit || valueLimit || tripLimit
        || std::any_of(
            buffers.cbegin(), buffers.cend(), [](const BufferCount &count) { return count.limit.has_value(); });
}

bool BenchRow::isMissed() const
{
    const bool ratioMissed = ratioLimit && ratio().value_or(*ratioLimit + 1) > *ratioLimit;
    const bool valueMissed = valueLimit && program.value_or(*valueLimit + 1) > *valueLimit;
    const bool tripsMissed = tripLimit && trips.value_or(*tripLimit + 1) > *tripLimit;
    return ratioMissed || valueMissed || tripsMissed
        || std::any_of(buffers.cbegin(), buffers.cend(),
            [](const BufferCount &count) { return count.limit && count.touched > *count.limit; });
}

void BenchReport::add(BenchRow row)
{
    m_rows.append(std::move(row));
}

QString BenchReport::table() const
{
    QList<QStringList> lines{
        {QStringLiteral("MEASURED"), QStringLiteral("BASE ms"), QStringLiteral("PROGRAM ms"), QStringLiteral("RATIO"),
            QStringLiteral("TARGET"), QStringLiteral("ROUND TRIPS"), QStringLiteral("SHARED BUFFERS"), QString()}};
    for (const BenchRow &row : m_rows) {
        lines.append(cells(row));
    }
    QList<qsizetype> widths(lines.first().size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            widths[i] = std::max(widths.at(i), line.at(i).size());
        }
    }
    QString text;
    for (const QStringList &line : std::as_const(lines)) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool isFigure = i > 0 && i < 4;
            row += (isFigure ? line.at(i).rightJustified(widths.at(i)) : line.at(i).leftJustified(widths.at(i)))
                + QStringLiteral("  ");
        }
        text += row.trimmed() + u'\n';
    }
    return text;
}

QJsonObject BenchReport::json() const
{
    QJsonArray rows;
    for (const BenchRow &row : m_rows) {
        rows.append(jsonOf(row));
    }
    QJsonObject whole = m_notes;
    whole.insert(QStringLiteral("rows"), rows);
    return whole;
}

} // namespace linedesk
