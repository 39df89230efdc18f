// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_corpus.h"

namespace linedesk {

/// Who the customers are. Nothing is stored: every fact is a hash of the seed and the customer's index.
class SamplePeople {
public:
    /// `corpus` must outlive the object.
    SamplePeople(const SampleCorpus &corpus, quint64 seed)
        : m_corpus(&corpus)
        , m_seed(seed)
    {
    }

    /// About 60 % Thai, 22 % Japanese, 18 % English.
    SampleLanguage language(quint32 customer) const;
    bool isFemale(quint32 customer) const;
    /// How staff call the customer: the given name, in Japanese the family name.
    const QByteArray &callName(quint32 customer) const;
    /// How the customer calls himself on LINE; empty for the few whose profile could not be read.
    QByteArray displayName(quint32 customer) const;
    /// Appends "U" and 32 lower-case hexadecimal digits.
    void appendLineId(QByteArray &out, quint32 customer) const;
    /// A number that belongs to the customer, one for each `aspect`.
    quint64 trait(quint32 customer, quint64 aspect) const;

private:
    const QByteArray &given(quint32 customer) const;
    const QByteArray &family(quint32 customer) const;

    const SampleCorpus *m_corpus;
    quint64 m_seed;
};

/// Appends a number as 16 lower-case hexadecimal digits.
void appendHex(QByteArray &out, quint64 value);

} // namespace linedesk
