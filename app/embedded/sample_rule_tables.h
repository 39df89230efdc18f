// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_corpus.h"
#include "app/embedded/sample_table_writer.h"

namespace linedesk {

/// Writes what a team sets up once: canned_responses, business_hours, intent_categories, intent_keywords,
/// intent_responses, auto_replies and, of system_settings, the hand-over keywords.
class SampleRuleTables {
public:
    /// `corpus` must outlive the object. `setupAt` is when all of it was made, in microseconds since 1970.
    SampleRuleTables(const SampleCorpus &corpus, qint64 setupAt);

    void writeCannedResponses(SampleTableWriter &writer) const;
    void writeBusinessHours(SampleTableWriter &writer) const;
    void writeIntentCategories(SampleTableWriter &writer) const;
    void writeIntentKeywords(SampleTableWriter &writer) const;
    void writeIntentResponses(SampleTableWriter &writer) const;
    void writeAutoReplies(SampleTableWriter &writer) const;
    void writeSettings(SampleTableWriter &writer) const;

private:
    struct Keyword {
        qint64 category;
        QByteArray text;
        QByteArrayView matchType;
    };

    /// The id of an intent by its word in the corpus; 0 when there is none.
    qint64 categoryId(const QByteArray &word) const;
    std::vector<Keyword> keywords() const;

    const SampleCorpus *m_corpus;
    qint64 m_setupAt;
};

} // namespace linedesk
