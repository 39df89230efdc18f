// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_messages.h"

#include "app/embedded/sample_payload.h"

#include <algorithm>
#include <limits>

namespace linedesk {

namespace {

constexpr std::size_t complaintTopic = 6;
static_assert(sampleTopics[complaintTopic].data()[0] == 'c'); // the only topic that begins so

QByteArrayView messageType(SampleBeatKind kind)
{
    switch (kind) {
    case SampleBeatKind::CustomerImage:
    case SampleBeatKind::StaffImage: return "image";
    case SampleBeatKind::CustomerSticker: return "sticker";
    case SampleBeatKind::CustomerFile:
    case SampleBeatKind::StaffFile: return "file";
    case SampleBeatKind::CustomerVideo: return "video";
    case SampleBeatKind::CustomerAudio: return "audio";
    case SampleBeatKind::BotReply: return "multi";
    case SampleBeatKind::CustomerText:
    case SampleBeatKind::StaffText: break;
    }
    return "text";
}

QByteArray botReply(const SampleCorpus &corpus, std::size_t topic)
{
    return "Sent " + QByteArray::number(sampleResponseCount(corpus, topic)) + " messages for intent '"
        + sampleIntentName(corpus, topic) + '\'';
}

const QByteArray &pick(const QList<QByteArray> &words, quint64 hash)
{
    return words.at(static_cast<qsizetype>(reduceBits(hash, static_cast<quint64>(words.size()))));
}

} // namespace

SampleMessages::SampleMessages(const SampleCorpus &corpus, const SamplePeople &people, const SamplePlan &plan,
    SampleStoryTeller &teller, quint64 seed)
    : m_corpus(&corpus)
    , m_people(&people)
    , m_plan(&plan)
    , m_teller(&teller)
    , m_speech(corpus)
    , m_seed(mixBits(seed, 4))
    , m_payloadsSince(plan.beginsAt() + (plan.endsAt() - plan.beginsAt()) / 10)
    , m_emoji(corpus.values("emoji"))
    , m_crossEmoji(corpus.values("emoji_cross"))
    , m_staffEmoji(corpus.values("emoji_staff"))
{
    for (const SampleStaff &member : corpus.staff()) {
        m_staffNames.append(member.displayName.split(' ').constFirst());
    }
    for (std::size_t topic = 0; topic < sampleTopics.size(); ++topic) {
        m_botReplies.append(botReply(corpus, topic));
    }
}

void SampleMessages::write(SampleTableWriter &writer)
{
    bool goesOn = writer.begin(QStringLiteral("messages"),
        QStringLiteral("id line_user_id direction message_type content payload created_at operator_name sender_role"));
    const std::vector<SampleEpisode> &episodes = m_plan->episodes();
    for (std::size_t index = 0; goesOn && index < episodes.size(); ++index) {
        goesOn = writeUntil(writer, episodes[index].opensAt);
        quint32 number = 0;
        for (const SampleBeat &beat : m_teller->tell(episodes[index]).beats) {
            m_pending.push_back({beat, static_cast<quint32>(index), number++});
            std::push_heap(m_pending.begin(), m_pending.end());
        }
    }
    if (goesOn && writeUntil(writer, std::numeric_limits<qint64>::max())) {
        writer.end();
    }
}

bool SampleMessages::writeUntil(SampleTableWriter &writer, qint64 insertedAt)
{
    while (!m_pending.empty() && m_pending.front().beat.insertedAt < insertedAt) {
        std::pop_heap(m_pending.begin(), m_pending.end());
        const Pending next = m_pending.back();
        m_pending.pop_back();
        if (!writeRow(writer, next)) {
            return false;
        }
    }
    return true;
}

bool SampleMessages::writeRow(SampleTableWriter &writer, const Pending &pending)
{
    const SampleBeat &beat = pending.beat;
    const SampleEpisode &episode = m_plan->episodes()[pending.episode];
    const bool byCustomer = isCustomer(beat.kind);
    const bool byStaff = isStaff(beat.kind);
    SampleSpeaker speaker;
    speaker.conversation = mixBits(m_seed, (static_cast<quint64>(episode.salt) << 32) | episode.customer);
    speaker.language = m_people->language(episode.customer);
    speaker.isFemale = byCustomer ? m_people->isFemale(episode.customer) : m_corpus->staff()[beat.staff].isFemale;
    speaker.customerName = m_people->callName(episode.customer);
    speaker.staffName = m_staffNames.at(beat.staff);
    speaker.at = beat.createdAt;
    const quint64 id = mixBits(speaker.conversation, (static_cast<quint64>(pending.number) << 32) | beat.salt);

    SampleRow &row = writer.row();
    row.addInteger(++m_lastId);
    m_people->appendLineId(row.addText(), episode.customer);
    row.addText(byCustomer ? QByteArrayView("INCOMING") : QByteArrayView("OUTGOING"));
    row.addText(messageType(beat.kind));
    addContent(row, beat, speaker, id);
    addPayload(row, beat, id);
    row.addInstant(beat.createdAt);
    if (byStaff) {
        row.addText(m_corpus->staff()[beat.staff].displayName);
        row.addText("ADMIN");
    } else {
        row.addNull();
        // Of a customer's rows the texts alone carry no role; the bot's never do.
        const bool hasRole = byCustomer && beat.kind != SampleBeatKind::CustomerText;
        hasRole ? row.addText("USER") : row.addNull();
    }
    return writer.commit();
}

void SampleMessages::addContent(SampleRow &row, const SampleBeat &beat, const SampleSpeaker &speaker, quint64 id)
{
    QByteArray &out = row.addText();
    m_fileName.resize(0);
    switch (beat.kind) {
    case SampleBeatKind::CustomerText:
    case SampleBeatKind::StaffText: addText(out, beat, speaker); break;
    case SampleBeatKind::CustomerImage:
    case SampleBeatKind::StaffImage: out.append("[Image]"); break;
    case SampleBeatKind::CustomerVideo: out.append("[Video]"); break;
    case SampleBeatKind::CustomerAudio: out.append("[Audio]"); break;
    case SampleBeatKind::CustomerSticker: {
        const SampleSticker sticker = sampleSticker(id);
        out.append("[Sticker ");
        appendNumber(out, sticker.package);
        out.append('/');
        appendNumber(out, sticker.sticker);
        out.append(']');
        break;
    }
    case SampleBeatKind::CustomerFile:
        if (beat.salt % 8 == 0) {
            out.append("[File]");
            break;
        }
        m_speech.say(m_fileName, SamplePart::File, 0, beat.line, speaker);
        out.append(m_fileName);
        break;
    case SampleBeatKind::StaffFile:
        m_speech.say(m_fileName, SamplePart::StaffFile, 0, beat.line, speaker);
        out.append(m_fileName);
        break;
    case SampleBeatKind::BotReply: out.append(m_botReplies.at(beat.topic)); break;
    }
}

void SampleMessages::addText(QByteArray &out, const SampleBeat &beat, const SampleSpeaker &speaker) const
{
    m_speech.say(out, beat.part, beat.topic, beat.line, speaker);
    // Some write it all in one message.
    const quint32 more = beat.salt % 100;
    if (beat.part == SamplePart::Ask && more < 16) {
        out.append('\n');
        const std::size_t lines = m_corpus->lines(speaker.language, SamplePart::Detail, beat.topic).size();
        m_speech.say(out, SamplePart::Detail, beat.topic, static_cast<quint32>(lines) - 1, speaker);
    }
    if (beat.part == SamplePart::Answer && more < 14) {
        out.append('\n');
        const std::size_t lines = m_corpus->lines(speaker.language, beat.part, beat.topic).size();
        const auto further = static_cast<quint32>(std::max<std::size_t>(1, lines / 2));
        m_speech.say(out, beat.part, beat.topic, beat.line + further, speaker);
    }
    // An exact keyword or a request for people would no longer be one.
    if (beat.part != SamplePart::Keyword && beat.part != SamplePart::Handover) {
        addEmoji(out, beat);
    }
}

void SampleMessages::addEmoji(QByteArray &out, const SampleBeat &beat) const
{
    const quint64 hash = mixBits(beat.salt, 11);
    const bool byCustomer = isCustomer(beat.kind);
    if (hash % 100 >= (byCustomer ? 16 : 9)) {
        return;
    }
    const bool isCross = beat.topic == complaintTopic;
    out.append(' ');
    if (byCustomer) {
        out.append(pick(isCross ? m_crossEmoji : m_emoji, hash));
    } else {
        out.append(isCross ? QByteArray("🙏") : pick(m_staffEmoji, hash));
    }
}

void SampleMessages::addPayload(SampleRow &row, const SampleBeat &beat, quint64 id)
{
    if (beat.kind == SampleBeatKind::StaffText) {
        row.addJson("null");
    } else if (beat.kind == SampleBeatKind::BotReply
        || (beat.kind == SampleBeatKind::CustomerText && beat.createdAt < m_payloadsSince)) {
        row.addNull();
    } else {
        appendSamplePayload(row.addJson(), {beat.kind, id, m_fileName});
    }
}

} // namespace linedesk
