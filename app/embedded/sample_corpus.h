// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_template.h"
#include "models/domain/result.h"

#include <QHash>
#include <QList>

#include <array>

namespace linedesk {

enum class SampleLanguage : quint8 { Thai, Japanese, English };
inline constexpr std::size_t sampleLanguages = 3;

/// What a conversation is about; the names are those of the corpora's sections.
inline constexpr std::array<QByteArrayView, 10> sampleTopics{
    "order_status", "refund", "address", "size", "payment", "appointment", "complaint", "praise", "stock", "hours"};

/// What a line does in a conversation. The first five exist for each topic, the others once.
enum class SamplePart : quint8 {
    Keyword,
    Ask,
    Detail,
    Answer,
    More,
    Hello,
    Handover,
    Nag,
    Thanks,
    Ack,
    StaffHello,
    StaffHold,
    StaffBye,
    Outreach,
    File,      ///< the name of a file of the customer's
    StaffFile, ///< of one that staff send
};
inline constexpr std::size_t sampleParts = 16;

enum class SampleWords : quint8 {
    GivenFemale,
    GivenMale,
    Family,
    Product,
    Wear,
    Device,
    Color,
    Place,
    Bank,
    Month,
    Feedback
};
inline constexpr std::size_t sampleWordLists = 11;

/// A member of the team. Its id in `users` is its place in the list, from 1.
struct SampleStaff {
    QByteArray username;
    QByteArray displayName;
    QByteArray role; ///< SUPER_ADMIN, ADMIN, AGENT
    bool isFemale = false;
    bool isActive = true;
    SampleLanguage language = SampleLanguage::Thai;
};

/// The texts a sample is made of, read once from the program's resources. Immutable afterwards; may be read on any thread.
class SampleCorpus {
public:
    using Templates = std::vector<SampleTemplate>;
    using Words = QList<QByteArray>;
    using Record = QList<QByteArray>;

    /// FileFailed with the file's name when a text is missing or malformed.
    static Result<SampleCorpus> load();

    /// Never empty. `topic` is an index into sampleTopics and counts for the parts of a topic only.
    const Templates &lines(SampleLanguage language, SamplePart part, std::size_t topic) const;
    const Words &words(SampleLanguage language, SampleWords list) const;
    /// The lines of a section of rules.txt, cut into fields; empty when there is no such section.
    const QList<Record> &records(QByteArrayView section) const;
    /// The lines of a section of rules.txt, uncut.
    Words values(QByteArrayView section) const;
    const std::vector<SampleStaff> &staff() const { return m_staff; }

private:
    struct Language {
        std::array<std::array<Templates, sampleTopics.size()>, sampleParts> lines;
        std::array<Words, sampleWordLists> words;
    };

    Outcome loadLanguage(SampleLanguage language);
    Outcome loadRules();

    std::array<Language, sampleLanguages> m_languages;
    QHash<QByteArray, QList<Record>> m_records;
    std::vector<SampleStaff> m_staff;
};

/// The name of a topic's intent category: the second field of its record.
QByteArray sampleIntentName(const SampleCorpus &corpus, std::size_t topic);
/// How many messages the bot sends for a topic's intent.
qsizetype sampleResponseCount(const SampleCorpus &corpus, std::size_t topic);

} // namespace linedesk
