// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_corpus.h"

#include <QFile>

#include <algorithm>

namespace linedesk {

namespace {

using Sections = QHash<QByteArray, QList<QByteArray>>;

constexpr std::array<QByteArrayView, sampleParts> partNames{"keyword", "ask", "detail", "answer", "more", "hello",
    "handover", "nag", "thanks", "ack", "staff_hello", "staff_hold", "staff_bye", "outreach", "file", "staff_file"};
constexpr std::array<QByteArrayView, sampleWordLists> wordNames{
    "given_f", "given_m", "family", "product", "wear", "device", "color", "place", "bank", "month", "feedback"};
constexpr std::array<const char *, sampleLanguages> languageFiles{"th.txt", "ja.txt", "en.txt"};

constexpr bool belongsToTopic(SamplePart part)
{
    return part <= SamplePart::More;
}

Error broken(const QString &file, const QString &cause)
{
    return makeError(ErrorKind::FileFailed, {file}, cause);
}

QString pathOf(const char *file)
{
    return QStringLiteral(":/sample/") + QLatin1String(file);
}

/// "[name]" opens a section, "#" a comment; every other line that is not empty belongs to the section.
Result<Sections> readSections(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return broken(path, file.errorString());
    }
    Sections sections;
    QByteArray section;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        if (line.startsWith('[') && line.endsWith(']')) {
            section = line.sliced(1, line.size() - 2);
            continue;
        }
        sections[section].append(QByteArray(line).replace("\\n", "\n"));
    }
    return sections;
}

QList<QByteArray> cutFields(const QByteArray &line)
{
    QList<QByteArray> fields;
    qsizetype from = 0;
    for (qsizetype at = line.indexOf(" | "); at >= 0; at = line.indexOf(" | ", from)) {
        fields.append(line.sliced(from, at - from));
        from = at + 3;
    }
    fields.append(line.sliced(from));
    return fields;
}

Result<SampleCorpus::Templates> parseTemplates(const QString &path, const QByteArray &section, const Sections &sections)
{
    SampleCorpus::Templates templates;
    const QList<QByteArray> lines = sections.value(section);
    for (const QByteArray &line : lines) {
        const std::optional<SampleTemplate> parsed = SampleTemplate::parse(line);
        if (!parsed) {
            return broken(path, QStringLiteral("malformed line in ") + QString::fromUtf8(section));
        }
        templates.push_back(*parsed);
    }
    if (templates.empty()) {
        return broken(path, QStringLiteral("no lines in ") + QString::fromUtf8(section));
    }
    return templates;
}

SampleLanguage languageNamed(const QByteArray &name)
{
    return name == "ja" ? SampleLanguage::Japanese : name == "en" ? SampleLanguage::English : SampleLanguage::Thai;
}

} // namespace

Result<SampleCorpus> SampleCorpus::load()
{
    SampleCorpus corpus;
    for (const SampleLanguage language : {SampleLanguage::Thai, SampleLanguage::Japanese, SampleLanguage::English}) {
        if (const Outcome loaded = corpus.loadLanguage(language); !loaded) {
            return loaded.error();
        }
    }
    if (const Outcome loaded = corpus.loadRules(); !loaded) {
        return loaded.error();
    }
    return corpus;
}

Outcome SampleCorpus::loadLanguage(SampleLanguage language)
{
    const auto index = static_cast<std::size_t>(language);
    const QString path = pathOf(languageFiles[index]);
    const Result<Sections> sections = readSections(path);
    if (!sections) {
        return sections.error();
    }
    Language &target = m_languages[index];
    for (std::size_t list = 0; list < sampleWordLists; ++list) {
        target.words[list] = sections->value(wordNames[list].toByteArray());
        if (target.words[list].isEmpty()) {
            return broken(path, QStringLiteral("no words in ") + QString::fromUtf8(wordNames[list]));
        }
    }
    if (target.words[static_cast<std::size_t>(SampleWords::Month)].size() != 12) {
        return broken(path, QStringLiteral("not twelve months"));
    }
    for (std::size_t part = 0; part < sampleParts; ++part) {
        const bool byTopic = belongsToTopic(static_cast<SamplePart>(part));
        for (std::size_t topic = 0; topic < (byTopic ? sampleTopics.size() : 1); ++topic) {
            const QByteArray name = partNames[part].toByteArray();
            const QByteArray section = byTopic ? sampleTopics[topic].toByteArray() + '.' + name : name;
            Result<Templates> templates = parseTemplates(path, section, *sections);
            if (!templates) {
                return templates.error();
            }
            target.lines[part][topic] = std::move(templates).value();
        }
    }
    return Done{};
}

Outcome SampleCorpus::loadRules()
{
    const QString path = pathOf("rules.txt");
    const Result<Sections> sections = readSections(path);
    if (!sections) {
        return sections.error();
    }
    for (auto section = sections->cbegin(); section != sections->cend(); ++section) {
        QList<Record> &records = m_records[section.key()];
        for (const QByteArray &line : section.value()) {
            records.append(cutFields(line));
        }
    }
    for (const Record &record : records("staff")) {
        if (record.size() != 6) {
            return broken(path, QStringLiteral("malformed line in staff"));
        }
        m_staff.push_back(
            {record[0], record[1], record[2], record[3] == "f", record[4] == "true", languageNamed(record[5])});
    }
    const qsizetype topics = static_cast<qsizetype>(sampleTopics.size());
    if (m_staff.empty() || records("intents").size() < topics || values("emoji").isEmpty()
        || values("emoji_cross").isEmpty() || values("emoji_staff").isEmpty() || values("transfer_reasons").isEmpty()
        || values("tags").isEmpty()) {
        return broken(path, QStringLiteral("a section is missing"));
    }
    return Done{};
}

const SampleCorpus::Templates &SampleCorpus::lines(SampleLanguage language, SamplePart part, std::size_t topic) const
{
    const Language &source = m_languages[static_cast<std::size_t>(language)];
    return source.lines[static_cast<std::size_t>(part)][belongsToTopic(part) ? topic : 0];
}

const SampleCorpus::Words &SampleCorpus::words(SampleLanguage language, SampleWords list) const
{
    return m_languages[static_cast<std::size_t>(language)].words[static_cast<std::size_t>(list)];
}

const QList<SampleCorpus::Record> &SampleCorpus::records(QByteArrayView section) const
{
    static const QList<Record> none;
    const auto found = m_records.constFind(section.toByteArray());
    return found == m_records.cend() ? none : *found;
}

SampleCorpus::Words SampleCorpus::values(QByteArrayView section) const
{
    Words result;
    for (const Record &record : records(section)) {
        result.append(record.first());
    }
    return result;
}

QByteArray sampleIntentName(const SampleCorpus &corpus, std::size_t topic)
{
    for (const SampleCorpus::Record &record : corpus.records("intents")) {
        if (record.first() == sampleTopics[topic]) {
            return record.value(1);
        }
    }
    return {};
}

qsizetype sampleResponseCount(const SampleCorpus &corpus, std::size_t topic)
{
    const QList<SampleCorpus::Record> &responses = corpus.records("responses");
    return std::count_if(responses.begin(), responses.end(),
        [topic](const SampleCorpus::Record &record) { return record.first() == sampleTopics[topic]; });
}

} // namespace linedesk
