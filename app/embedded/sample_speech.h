// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_corpus.h"

namespace linedesk {

/// Who says something, when, and in which conversation.
struct SampleSpeaker {
    quint64 conversation = 0; ///< fixes order number, product, amount …: the same all through a conversation
    SampleLanguage language = SampleLanguage::Thai;
    bool isFemale = false;
    QByteArrayView customerName;
    QByteArrayView staffName;
    qint64 at = 0; ///< microseconds since 1970; days behind and ahead count from here, in Bangkok
};

/// Turns templates into what people write.
class SampleSpeech {
public:
    /// `corpus` must outlive the object.
    explicit SampleSpeech(const SampleCorpus &corpus)
        : m_corpus(&corpus)
    {
    }

    /// Appends the `number`th line of that part, counted from where the conversation begins to count, and around.
    void say(QByteArray &out, SamplePart part, std::size_t topic, quint32 number, const SampleSpeaker &speaker) const;

private:
    void fill(QByteArray &out, SampleSlot slot, std::size_t topic, const SampleSpeaker &speaker) const;
    void fillWord(QByteArray &out, SampleSlot slot, quint64 hash, const SampleSpeaker &speaker) const;
    void appendDay(QByteArray &out, qint64 day, SampleLanguage language) const;

    const SampleCorpus *m_corpus;
};

/// Appends a decimal number, with zeros in front up to `width` digits.
void appendNumber(QByteArray &out, quint64 value, int width = 1);

} // namespace linedesk
