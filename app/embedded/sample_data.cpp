// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_data.h"

#include "app/embedded/sample_messages.h"
#include "app/embedded/sample_people_tables.h"
#include "app/embedded/sample_rule_tables.h"
#include "app/embedded/sample_session_tables.h"

namespace linedesk {

namespace {

/// Writes all tables in the order of their foreign keys. A counting writer skips the messages, whose number is known.
struct Tables {
    const SamplePeopleTables &people;
    const SampleSessionTables &sessions;
    const SampleRuleTables &rules;
    SampleMessages &messages;

    void write(SampleTableWriter &writer) const
    {
        people.writeUsers(writer);
        sessions.writeSessions(writer);
        if (!writer.isCounting()) {
            messages.write(writer);
        }
        people.writeTags(writer);
        people.writeUserTags(writer);
        sessions.writeSurveys(writer);
        rules.writeCannedResponses(writer);
        rules.writeBusinessHours(writer);
        people.writeFriendEvents(writer);
        rules.writeIntentCategories(writer);
        rules.writeIntentKeywords(writer);
        rules.writeIntentResponses(writer);
        rules.writeAutoReplies(writer);
        sessions.writeAuditLog(writer);
        rules.writeSettings(writer);
        people.writeReadMarkers(writer);
    }
};

} // namespace

Outcome generateSample(
    const SampleOptions &options, SampleSink &sink, const SampleProgress &progress, const CancelToken &cancel)
{
    if (const Outcome checked = checkSampleOptions(options); !checked) {
        return checked.error();
    }
    const Result<SampleCorpus> loaded = SampleCorpus::load();
    if (!loaded) {
        return loaded.error();
    }
    const SampleCorpus &corpus = *loaded;
    const SamplePeople people(corpus, options.seed);
    const SamplePlan plan(options);
    SampleStoryTeller teller(corpus, options.seed, plan.beginsAt(), plan.endsAt());
    const SampleFacts facts = gatherSampleFacts(plan, static_cast<std::size_t>(options.customers), teller);

    const SamplePeopleTables peopleTables(corpus, people, plan, facts);
    const SampleSessionTables sessionTables(corpus, people, facts);
    const SampleRuleTables ruleTables(corpus, sampleSetupAt(plan));
    SampleMessages messages(corpus, people, plan, teller, options.seed);
    const Tables tables{peopleTables, sessionTables, ruleTables, messages};

    SampleTableWriter counting;
    tables.write(counting);
    SampleTableWriter writer(sink, progress, cancel, counting.rows() + options.messages);
    tables.write(writer);
    return writer.outcome();
}

} // namespace linedesk
