// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_rule_tables.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace linedesk {

namespace {

bool isTrue(const QByteArray &word)
{
    return word == "true";
}

} // namespace

SampleRuleTables::SampleRuleTables(const SampleCorpus &corpus, qint64 setupAt)
    : m_corpus(&corpus)
    , m_setupAt(setupAt)
{
}

void SampleRuleTables::writeCannedResponses(SampleTableWriter &writer) const
{
    bool goesOn = writer.begin(QStringLiteral("canned_responses"),
        QStringLiteral("id shortcut title content category is_active usage_count created_by created_at updated_at"));
    qint64 id = 0;
    for (const SampleCorpus::Record &record : m_corpus->records("canned")) {
        if (!goesOn) {
            return;
        }
        SampleRow &row = writer.row();
        row.addInteger(++id);
        row.addText(record.value(0));
        row.addText(record.value(2));
        row.addText(record.value(3));
        row.addText(record.value(1));
        row.addBoolean(isTrue(record.value(4)));
        row.addInteger(0); // the backend does not count
        row.addInteger(1 + id % 2);
        row.addInstant(m_setupAt);
        row.addInstant(m_setupAt);
        goesOn = writer.commit();
    }
    if (goesOn) {
        writer.end();
    }
}

void SampleRuleTables::writeBusinessHours(SampleTableWriter &writer) const
{
    bool goesOn = writer.begin(QStringLiteral("business_hours"),
        QStringLiteral("id day_of_week is_open open_time close_time timezone created_at updated_at"));
    for (qint64 weekday = 0; goesOn && weekday < 7; ++weekday) {
        SampleRow &row = writer.row();
        row.addInteger(weekday + 1);
        row.addInteger(weekday);
        row.addBoolean(weekday < 5);
        row.addText("08:00");
        row.addText("17:00");
        row.addText("Asia/Bangkok");
        row.addInstant(m_setupAt);
        row.addInstant(m_setupAt);
        goesOn = writer.commit();
    }
    if (goesOn) {
        writer.end();
    }
}

qint64 SampleRuleTables::categoryId(const QByteArray &word) const
{
    qint64 id = 0;
    for (const SampleCorpus::Record &record : m_corpus->records("intents")) {
        ++id;
        if (record.first() == word) {
            return id;
        }
    }
    return 0;
}

void SampleRuleTables::writeIntentCategories(SampleTableWriter &writer) const
{
    bool goesOn = writer.begin(
        QStringLiteral("intent_categories"), QStringLiteral("id name description is_active created_at updated_at"));
    for (const SampleCorpus::Record &record : m_corpus->records("intents")) {
        if (!goesOn) {
            return;
        }
        SampleRow &row = writer.row();
        row.addInteger(categoryId(record.first()));
        row.addText(record.value(1));
        row.addText(record.value(2));
        row.addBoolean(isTrue(record.value(3)));
        row.addInstant(m_setupAt);
        row.addNull(); // updated_at
        goesOn = writer.commit();
    }
    if (goesOn) {
        writer.end();
    }
}

/// The exact ones are what customers are told to type; the bot never gets to try the others (contract database.md §7).
std::vector<SampleRuleTables::Keyword> SampleRuleTables::keywords() const
{
    std::vector<Keyword> keywords;
    for (std::size_t topic = 0; topic < sampleTopics.size(); ++topic) {
        for (const SampleLanguage language :
            {SampleLanguage::Thai, SampleLanguage::Japanese, SampleLanguage::English}) {
            for (const SampleTemplate &line : m_corpus->lines(language, SamplePart::Keyword, topic)) {
                keywords.push_back({categoryId(sampleTopics[topic].toByteArray()), line.text, "EXACT"});
            }
        }
    }
    struct Section {
        QByteArrayView name;
        QByteArrayView matchType;
    };
    for (const Section section : {Section{"exact", "EXACT"}, {"contains", "CONTAINS"}, {"regex", "REGEX"}}) {
        for (const SampleCorpus::Record &record : m_corpus->records(section.name)) {
            keywords.push_back({categoryId(record.first()), record.value(1), section.matchType});
        }
    }
    return keywords;
}

void SampleRuleTables::writeIntentKeywords(SampleTableWriter &writer) const
{
    bool goesOn = writer.begin(
        QStringLiteral("intent_keywords"), QStringLiteral("id category_id keyword match_type created_at updated_at"));
    qint64 id = 0;
    for (const Keyword &keyword : keywords()) {
        if (!goesOn) {
            return;
        }
        SampleRow &row = writer.row();
        row.addInteger(++id);
        row.addInteger(keyword.category);
        row.addText(keyword.text);
        row.addText(keyword.matchType);
        row.addInstant(m_setupAt);
        row.addNull(); // updated_at
        goesOn = writer.commit();
    }
    if (goesOn) {
        writer.end();
    }
}

void SampleRuleTables::writeIntentResponses(SampleTableWriter &writer) const
{
    bool goesOn = writer.begin(QStringLiteral("intent_responses"),
        QStringLiteral(
            "id category_id reply_type text_content media_id payload order is_active created_at updated_at"));
    qint64 id = 0;
    qint64 category = 0;
    qint64 order = 0;
    for (const SampleCorpus::Record &record : m_corpus->records("responses")) {
        if (!goesOn) {
            return;
        }
        const qint64 next = categoryId(record.first());
        order = next == category ? order + 1 : 0;
        category = next;
        SampleRow &row = writer.row();
        row.addInteger(++id);
        row.addInteger(category);
        row.addText("TEXT");
        row.addText(record.value(1));
        row.addNull(); // media_id
        row.addNull(); // payload
        row.addInteger(order);
        row.addBoolean(true);
        row.addInstant(m_setupAt);
        row.addNull(); // updated_at
        goesOn = writer.commit();
    }
    if (goesOn) {
        writer.end();
    }
}

void SampleRuleTables::writeAutoReplies(SampleTableWriter &writer) const
{
    bool goesOn = writer.begin(QStringLiteral("auto_replies"),
        QStringLiteral(
            "id keyword match_type reply_type text_content media_id payload is_active created_at updated_at"));
    qint64 id = 0;
    for (const SampleCorpus::Record &record : m_corpus->records("auto_replies")) {
        if (!goesOn) {
            return;
        }
        SampleRow &row = writer.row();
        row.addInteger(++id);
        row.addText(record.value(1));
        row.addText(record.value(0));
        row.addText("TEXT");
        row.addText(record.value(2));
        row.addNull(); // media_id
        row.addNull(); // payload
        row.addBoolean(isTrue(record.value(3)));
        row.addInstant(m_setupAt);
        row.addNull(); // updated_at
        goesOn = writer.commit();
    }
    if (goesOn) {
        writer.end();
    }
}

void SampleRuleTables::writeSettings(SampleTableWriter &writer) const
{
    QJsonArray keywords;
    for (const QByteArray &keyword : m_corpus->values("handoff")) {
        keywords.append(QString::fromUtf8(keyword));
    }
    if (!writer.begin(
            QStringLiteral("system_settings"), QStringLiteral("id key value description created_at updated_at"))) {
        return;
    }
    SampleRow &row = writer.row();
    row.addInteger(1);
    row.addText("HANDOFF_KEYWORDS");
    row.addText(QJsonDocument(keywords).toJson(QJsonDocument::Compact));
    row.addText("Words that hand a conversation over to people");
    row.addInstant(m_setupAt);
    row.addNull(); // updated_at
    if (writer.commit()) {
        writer.end();
    }
}

} // namespace linedesk
