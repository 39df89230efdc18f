// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_speech.h"

#include "app/embedded/sample_random.h"

namespace linedesk {

namespace {

constexpr qint64 bangkokOffset = 7LL * 3600 * 1'000'000;
constexpr qint64 microsecondsOfDay = 86'400LL * 1'000'000;

struct MonthDay {
    int month; ///< 1 … 12
    int day;
};

/// The proleptic Gregorian calendar, for days since 1970-01-01 that are not negative.
constexpr MonthDay monthDay(qint64 day)
{
    const qint64 shifted = day + 719'468;
    const qint64 ofEra = shifted % 146'097;
    const qint64 year = (ofEra - ofEra / 1'460 + ofEra / 36'524 - ofEra / 146'096) / 365;
    const qint64 ofYear = ofEra - (365 * year + year / 4 - year / 100);
    const qint64 fromMarch = (5 * ofYear + 2) / 153;
    return {static_cast<int>(fromMarch < 10 ? fromMarch + 3 : fromMarch - 9),
        static_cast<int>(ofYear - (153 * fromMarch + 2) / 5 + 1)};
}
static_assert(monthDay(0).month == 1 && monthDay(0).day == 1);
static_assert(monthDay(20'512).month == 2 && monthDay(20'512).day == 28); // 2026-02-28
static_assert(monthDay(19'782).month == 2 && monthDay(19'782).day == 29); // 2024-02-29

void appendPhone(QByteArray &out, quint64 hash)
{
    constexpr char second[] = {'6', '8', '9'};
    out.append('0').append(second[hash % 3]);
    appendNumber(out, (hash >> 8) % 10);
    out.append('-');
    appendNumber(out, (hash >> 16) % 1'000, 3);
    out.append('-');
    appendNumber(out, (hash >> 32) % 10'000, 4);
}

void appendAmount(QByteArray &out, quint64 hash)
{
    const quint64 amount = 90 + 10 * reduceBits(hash, 880);
    if (amount >= 1'000) {
        appendNumber(out, amount / 1'000);
        out.append(',');
        appendNumber(out, amount % 1'000, 3);
    } else {
        appendNumber(out, amount);
    }
}

void appendOrder(QByteArray &out, quint64 conversation)
{
    out.append("LD-");
    appendNumber(out, 1'000'000 + reduceBits(mixBits(conversation, 1), 8'999'999), 7);
}

/// The page of a topic; where an order is meant, of that order.
void appendUrl(QByteArray &out, std::size_t topic, quint64 conversation)
{
    constexpr std::array<const char *, sampleTopics.size()> pages{"orders/", "returns/", "address/", "sizes",
        "payment/", "service/", "support/", "reviews/", "stock", "branches"};
    const QByteArrayView page(pages[topic]);
    out.append("https://shop.example/").append(page.data(), page.size());
    if (page.back() == '/') {
        appendOrder(out, conversation);
    }
}

} // namespace

void appendNumber(QByteArray &out, quint64 value, int width)
{
    char text[20];
    int at = 20;
    for (; value > 0 || at == 20 || 20 - at < width; value /= 10) {
        text[--at] = static_cast<char>('0' + value % 10);
    }
    out.append(text + at, 20 - at);
}

void SampleSpeech::say(
    QByteArray &out, SamplePart part, std::size_t topic, quint32 number, const SampleSpeaker &speaker) const
{
    const SampleCorpus::Templates &lines = m_corpus->lines(speaker.language, part, topic);
    const quint64 first = mixBits(speaker.conversation, 200 + static_cast<quint64>(part));
    const SampleTemplate &line = lines[(first % lines.size() + number) % lines.size()];
    for (const SampleTemplate::Piece &piece : line.pieces) {
        const QByteArrayView literal = line.literal(piece);
        out.append(literal.data(), literal.size());
        fill(out, piece.slot, topic, speaker);
    }
}

void SampleSpeech::fill(QByteArray &out, SampleSlot slot, std::size_t topic, const SampleSpeaker &speaker) const
{
    const quint64 hash = mixBits(speaker.conversation, static_cast<quint64>(slot) + 16);
    const qint64 today = (speaker.at + bangkokOffset) / microsecondsOfDay;
    switch (slot) {
    case SampleSlot::None: break;
    case SampleSlot::Particle: out.append(speaker.isFemale ? "ค่ะ" : "ครับ"); break;
    case SampleSlot::Question: out.append(speaker.isFemale ? "คะ" : "ครับ"); break;
    case SampleSlot::Soft: out.append(speaker.isFemale ? "นะคะ" : "นะครับ"); break;
    case SampleSlot::Self: out.append(speaker.isFemale ? "เรา" : "ผม"); break;
    case SampleSlot::Order: appendOrder(out, speaker.conversation); break;
    case SampleSlot::Tracking:
        out.append("TH");
        appendNumber(out, reduceBits(hash, 90'000'000) + 10'000'000, 8);
        appendNumber(out, hash % 1'000, 3);
        break;
    case SampleSlot::Amount: appendAmount(out, hash); break;
    case SampleSlot::Date:
        appendDay(out, today - 1 - static_cast<qint64>(reduceBits(hash, 9)), speaker.language);
        break;
    case SampleSlot::Next:
        appendDay(out, today + 1 + static_cast<qint64>(reduceBits(hash, 6)), speaker.language);
        break;
    case SampleSlot::Time:
        appendNumber(out, 9 + reduceBits(hash, 9), 2);
        out.append(hash % 2 == 0 ? ":00" : ":30");
        break;
    case SampleSlot::Days: appendNumber(out, 2 + reduceBits(hash, 8)); break;
    case SampleSlot::Quantity: appendNumber(out, 2 + reduceBits(hash, 4)); break;
    case SampleSlot::Staff: out.append(speaker.staffName.data(), speaker.staffName.size()); break;
    case SampleSlot::Name: out.append(speaker.customerName.data(), speaker.customerName.size()); break;
    case SampleSlot::Url: appendUrl(out, topic, speaker.conversation); break;
    case SampleSlot::Phone: appendPhone(out, hash); break;
    case SampleSlot::Product:
    case SampleSlot::Wear:
    case SampleSlot::Device:
    case SampleSlot::Size:
    case SampleSlot::Color:
    case SampleSlot::Bank:
    case SampleSlot::Place: fillWord(out, slot, hash, speaker); break;
    }
}

void SampleSpeech::fillWord(QByteArray &out, SampleSlot slot, quint64 hash, const SampleSpeaker &speaker) const
{
    constexpr const char *sizes[] = {"XS", "S", "M", "L", "XL"};
    if (slot == SampleSlot::Size) {
        out.append(sizes[reduceBits(hash, 5)]);
        return;
    }
    const SampleWords list = slot == SampleSlot::Product ? SampleWords::Product
        : slot == SampleSlot::Wear                       ? SampleWords::Wear
        : slot == SampleSlot::Device                     ? SampleWords::Device
        : slot == SampleSlot::Color                      ? SampleWords::Color
        : slot == SampleSlot::Bank                       ? SampleWords::Bank
                                                         : SampleWords::Place;
    const SampleCorpus::Words &words = m_corpus->words(speaker.language, list);
    out.append(words.at(static_cast<qsizetype>(reduceBits(hash, static_cast<quint64>(words.size())))));
}

void SampleSpeech::appendDay(QByteArray &out, qint64 day, SampleLanguage language) const
{
    const MonthDay date = monthDay(day);
    const QByteArray &month = m_corpus->words(language, SampleWords::Month).at(date.month - 1);
    if (language == SampleLanguage::Japanese) {
        out.append(month);
        appendNumber(out, static_cast<quint64>(date.day));
        out.append("日");
        return;
    }
    appendNumber(out, static_cast<quint64>(date.day));
    out.append(' ').append(month);
}

} // namespace linedesk
