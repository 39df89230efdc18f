// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_people.h"

#include "app/embedded/sample_random.h"

namespace linedesk {

namespace {

// The aspects this file asks trait() for; other files count from 100.
enum Aspect : quint64 { Language, Gender, Given, Family, Style, LineIdHigh, LineIdLow };

const QByteArray &pick(const SampleCorpus::Words &words, quint64 hash)
{
    return words.at(static_cast<qsizetype>(reduceBits(hash, static_cast<quint64>(words.size()))));
}

} // namespace

void appendHex(QByteArray &out, quint64 value)
{
    constexpr char digits[] = "0123456789abcdef";
    char text[16];
    for (int at = 15; at >= 0; --at, value >>= 4) {
        text[at] = digits[value & 15];
    }
    out.append(text, 16);
}

quint64 SamplePeople::trait(quint32 customer, quint64 aspect) const
{
    return mixBits(m_seed, (static_cast<quint64>(customer) << 16) | aspect);
}

SampleLanguage SamplePeople::language(quint32 customer) const
{
    const quint64 part = reduceBits(trait(customer, Language), 100);
    return part < 60 ? SampleLanguage::Thai : part < 82 ? SampleLanguage::Japanese : SampleLanguage::English;
}

bool SamplePeople::isFemale(quint32 customer) const
{
    return reduceBits(trait(customer, Gender), 100) < 62;
}

const QByteArray &SamplePeople::given(quint32 customer) const
{
    const SampleWords list = isFemale(customer) ? SampleWords::GivenFemale : SampleWords::GivenMale;
    return pick(m_corpus->words(language(customer), list), trait(customer, Given));
}

const QByteArray &SamplePeople::family(quint32 customer) const
{
    return pick(m_corpus->words(language(customer), SampleWords::Family), trait(customer, Family));
}

const QByteArray &SamplePeople::callName(quint32 customer) const
{
    return language(customer) == SampleLanguage::Japanese ? family(customer) : given(customer);
}

QByteArray SamplePeople::displayName(quint32 customer) const
{
    const quint64 style = reduceBits(trait(customer, Style), 100);
    if (style == 0) {
        return {};
    }
    const bool familyFirst = language(customer) == SampleLanguage::Japanese;
    if (style < 60) {
        return familyFirst ? family(customer) + ' ' + given(customer) : given(customer) + ' ' + family(customer);
    }
    if (style < 75) {
        constexpr const char *ornaments[] = {"🌸", "🐱", "✨", "🍀"};
        return given(customer) + ' ' + ornaments[style % 4];
    }
    return given(customer);
}

void SamplePeople::appendLineId(QByteArray &out, quint32 customer) const
{
    out.append('U');
    appendHex(out, trait(customer, LineIdHigh));
    appendHex(out, trait(customer, LineIdLow));
}

} // namespace linedesk
