// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace linedesk {

namespace {

constexpr int mostInBadge = 99;

QString milliseconds(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', value < 1 ? 1 : 0);
}

} // namespace

QString numberText(double value, int decimals, const QLocale &locale)
{
    return locale.toString(value, 'f', decimals);
}

QString percentText(double percent, int decimals, const QLocale &locale)
{
    return QCoreApplication::translate("NumberText", "%1%", "a percentage").arg(numberText(percent, decimals, locale));
}

QString changeText(double percent, int decimals, const QLocale &locale)
{
    const QString size = percentText(std::abs(percent), decimals, locale);
    const double shown = std::round(std::abs(percent) * std::pow(10.0, decimals));
    if (shown == 0) {
        return QChar(0x00B1) + size; // ±0 %: neither up nor down
    }
    return (percent < 0 ? QChar(0x2212) : QChar(u'+')) + size;
}

QString badgeText(int count)
{
    if (count <= 0) {
        return {};
    }
    return count > mostInBadge ? QStringLiteral("99+") : QString::number(count);
}

QString placeText(int place)
{
    const int lastTwo = place % 100;
    const bool isTeen = lastTwo >= 11 && lastTwo <= 13;
    const QString number = QString::number(place);
    if (!isTeen && place % 10 == 1) {
        return QCoreApplication::translate("NumberText", "%1st", "a place: 1st, 21st").arg(number);
    }
    if (!isTeen && place % 10 == 2) {
        return QCoreApplication::translate("NumberText", "%1nd", "a place: 2nd, 22nd").arg(number);
    }
    if (!isTeen && place % 10 == 3) {
        return QCoreApplication::translate("NumberText", "%1rd", "a place: 3rd, 23rd").arg(number);
    }
    return QCoreApplication::translate("NumberText", "%1th", "a place: 4th, 11th").arg(number);
}

QString costText(const LoadCost &cost, const QLocale &locale)
{
    const QString time = milliseconds(cost.totalMs, locale);
    if (cost.redisCommands == 0) {
        return QCoreApplication::translate("NumberText", "%1 stmt · %2 ms", "statements and time of a refresh")
            .arg(QString::number(cost.statements), time);
    }
    return QCoreApplication::translate(
        "NumberText", "%1 stmt + %2 MGET · %3 ms", "statements, Redis reads and time of a refresh")
        .arg(QString::number(cost.statements), QString::number(cost.redisCommands), time);
}

QString costTip(const LoadCost &cost, const QLocale &locale)
{
    return QCoreApplication::translate(
        "NumberText", "The last refresh: statements %1, Redis commands %2, %3 ms in the database, %4 ms altogether.")
        .arg(QString::number(cost.statements), QString::number(cost.redisCommands),
            milliseconds(cost.databaseMs, locale), milliseconds(cost.totalMs, locale));
}

} // namespace linedesk
