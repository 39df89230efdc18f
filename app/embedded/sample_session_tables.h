// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_facts.h"
#include "app/embedded/sample_table_writer.h"

namespace linedesk {

/// Writes what came of the hand-overs: chat_sessions, csat_responses, audit_logs.
class SampleSessionTables {
public:
    /// All must outlive the object.
    SampleSessionTables(const SampleCorpus &corpus, const SamplePeople &people, const SampleFacts &facts);

    void writeSessions(SampleTableWriter &writer) const;
    void writeSurveys(SampleTableWriter &writer) const;
    void writeAuditLog(SampleTableWriter &writer) const;

private:
    bool writeSession(SampleTableWriter &writer, qint64 id, const SampleSession &session) const;
    bool writeSurvey(SampleTableWriter &writer, qint64 id, std::size_t sessionIndex) const;

    const SampleCorpus *m_corpus;
    const SamplePeople *m_people;
    const SampleFacts *m_facts;
};

} // namespace linedesk
