// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_facts.h"
#include "app/embedded/sample_speech.h"
#include "app/embedded/sample_table_writer.h"

namespace linedesk {

/// Writes the table `messages`: all conversations merged into the order in which their rows were inserted. Holds only the
/// conversations that run at the same time.
class SampleMessages {
public:
    /// All must outlive the object.
    SampleMessages(const SampleCorpus &corpus, const SamplePeople &people, const SamplePlan &plan,
        SampleStoryTeller &teller, quint64 seed);

    void write(SampleTableWriter &writer);

private:
    /// A message that waits for its turn.
    struct Pending {
        SampleBeat beat;
        quint32 episode = 0;
        quint32 number = 0; ///< place within the conversation

        /// For a heap whose top is the earliest; ties are broken so that every platform agrees.
        friend bool operator<(const Pending &a, const Pending &b)
        {
            return a.beat.insertedAt != b.beat.insertedAt ? a.beat.insertedAt > b.beat.insertedAt
                : a.episode != b.episode                  ? a.episode > b.episode
                                                          : a.number > b.number;
        }
    };

    bool writeUntil(SampleTableWriter &writer, qint64 insertedAt);
    bool writeRow(SampleTableWriter &writer, const Pending &pending);
    void addContent(SampleRow &row, const SampleBeat &beat, const SampleSpeaker &speaker, quint64 id);
    void addText(QByteArray &out, const SampleBeat &beat, const SampleSpeaker &speaker) const;
    void addEmoji(QByteArray &out, const SampleBeat &beat) const;
    void addPayload(SampleRow &row, const SampleBeat &beat, quint64 id);

    const SampleCorpus *m_corpus;
    const SamplePeople *m_people;
    const SamplePlan *m_plan;
    SampleStoryTeller *m_teller;
    SampleSpeech m_speech;
    quint64 m_seed;
    qint64 m_payloadsSince;         ///< before that the backend stored no payload for texts
    QList<QByteArray> m_staffNames; ///< as they call themselves in a chat
    QList<QByteArray> m_botReplies; ///< by topic
    QList<QByteArray> m_emoji;
    QList<QByteArray> m_crossEmoji;
    QList<QByteArray> m_staffEmoji;
    std::vector<Pending> m_pending;
    QByteArray m_fileName;
    qint64 m_lastId = 0;
};

} // namespace linedesk
