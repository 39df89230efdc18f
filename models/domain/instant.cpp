// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instant.h"

#include <QDateTime>
#include <QTimeZone>

namespace linedesk {

namespace {

constexpr qint64 microsecondsPerSecond = 1'000'000;
constexpr qint64 secondsPerDay = 86'400;

/// Reads digits and separators from the left; every take… answers false and stops the parse when something else stands there.
class Scanner {
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_pos == m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text.at(m_pos); }
    bool skip(QChar c)
    {
        if (peek() != c) {
            return false;
        }
        ++m_pos;
        return true;
    }
    bool number(int digits, int &value)
    {
        value = 0;
        for (int i = 0; i < digits; ++i, ++m_pos) {
            if (!isDigit(peek())) {
                return false;
            }
            value = value * 10 + (peek().unicode() - u'0');
        }
        return true;
    }
    /// Up to six fractional digits as microseconds; further ones are read and cut.
    bool fraction(int &microseconds)
    {
        int digits = 0;
        microseconds = 0;
        for (; isDigit(peek()); ++m_pos, ++digits) {
            if (digits < 6) {
                microseconds = microseconds * 10 + (peek().unicode() - u'0');
            }
        }
        for (int i = digits; i < 6; ++i) {
            microseconds *= 10;
        }
        return digits > 0;
    }
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

private:
    QStringView m_text;
    qsizetype m_pos = 0;
};

bool scanDate(Scanner &in, int &year, int &month, int &day)
{
    if (!in.number(4, year)) {
        return false;
    }
    const bool extended = in.skip(u'-');
    return in.number(2, month) && (!extended || in.skip(u'-')) && in.number(2, day);
}

bool scanTime(Scanner &in, qint64 &secondOfDay, int &microseconds)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    microseconds = 0;
    if (!in.number(2, hour)) {
        return false;
    }
    const bool extended = in.skip(u':');
    if (!in.number(2, minute)) {
        return false;
    }
    const bool hasSeconds = extended ? in.skip(u':') : Scanner::isDigit(in.peek());
    if (hasSeconds) {
        if (!in.number(2, second)) {
            return false;
        }
        if ((in.skip(u'.') || in.skip(u',')) && !in.fraction(microseconds)) {
            return false;
        }
    }
    secondOfDay = qint64(hour) * 3600 + qint64(minute) * 60 + second;
    return hour < 24 && minute < 60 && second < 60;
}

bool scanOffset(Scanner &in, qint64 &seconds)
{
    seconds = 0;
    if (in.skip(u'Z') || in.skip(u'z')) {
        return true;
    }
    const int sign = in.skip(u'+') ? 1 : in.skip(u'-') ? -1 : 0;
    int hours = 0;
    int minutes = 0;
    int rest = 0;
    if (sign == 0 || !in.number(2, hours)) {
        return false;
    }
    if (!in.atEnd() && (in.skip(u':'), !in.number(2, minutes))) {
        return false;
    }
    if (!in.atEnd() && (in.skip(u':'), !in.number(2, rest))) {
        return false;
    }
    seconds = sign * (qint64(hours) * 3600 + qint64(minutes) * 60 + rest);
    return hours < 24 && minutes < 60 && rest < 60;
}

QString formatted(Instant instant, QLatin1String suffix)
{
    const qint64 value = instant.microseconds();
    qint64 seconds = value / microsecondsPerSecond;
    qint64 rest = value % microsecondsPerSecond;
    if (rest < 0) {
        rest += microsecondsPerSecond;
        --seconds;
    }
    const QDateTime whole = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return whole.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QLatin1Char('.')
        + QStringLiteral("%1").arg(rest, 6, 10, QLatin1Char('0')) + suffix;
}

} // namespace

Instant Instant::fromDateTime(const QDateTime &value)
{
    return Instant(value.toMSecsSinceEpoch() * 1000);
}

std::optional<Instant> Instant::parse(QStringView text)
{
    Scanner in(text.trimmed());
    int year = 0;
    int month = 0;
    int day = 0;
    qint64 secondOfDay = 0;
    int microseconds = 0;
    qint64 offset = 0;
    if (!scanDate(in, year, month, day) || !(in.skip(u'T') || in.skip(u't') || in.skip(u' '))) {
        return std::nullopt;
    }
    if (!scanTime(in, secondOfDay, microseconds) || !scanOffset(in, offset) || !in.atEnd()) {
        return std::nullopt;
    }
    const QDate date(year, month, day);
    if (!date.isValid()) {
        return std::nullopt;
    }
    const qint64 days = QDate(1970, 1, 1).daysTo(date);
    return Instant((days * secondsPerDay + secondOfDay - offset) * microsecondsPerSecond + microseconds);
}

QDateTime Instant::toDateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(m_value / 1000, Qt::UTC);
}

QString Instant::toIso() const
{
    return formatted(*this, QLatin1String("Z"));
}

QString Instant::toIsoWithOffset() const
{
    return formatted(*this, QLatin1String("+00:00"));
}

Instant startOfDayUtc(Instant instant)
{
    constexpr qint64 day = secondsPerDay * microsecondsPerSecond;
    const qint64 value = instant.microseconds();
    const qint64 floored = value >= 0 ? value / day : (value - day + 1) / day;
    return Instant::fromMicroseconds(floored * day);
}

} // namespace linedesk
