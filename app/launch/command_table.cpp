// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/command_table.h"

#include "app/launch/commands.h"

namespace linedesk {

const QList<CommandOption> &commonOptions()
{
    static const QList<CommandOption> options{
        {"workspace", "W", "embedded (default), sqlite:FILE, or a postgresql:// URL"},
        {"redis", "URL", "redis:// or rediss:// URL of the backend's Redis"},
        {"backend", "URL", "address of the backend; signing in comes in a later version"},
        {"staff", "USERNAME", "the member who works here"},
        {"pooler", nullptr, "a transaction-mode pooler is in front of the server"},
        {"now", "TIME", "let the clock stand still at this ISO 8601 time"},
        {"json", nullptr, "print one JSON object"},
        {"help", nullptr, "show this help"},
        {"version", nullptr, "show the version"},
    };
    return options;
}

const QList<CommandFacts> &commandTable()
{
    static const QList<CommandFacts> table{
        {"inbox", "", 0, 0, "One page of conversations",
            {{"filter", "NAME", "all, waiting, mine, active, bot, closed or archived (all)"},
                {"tag", "NAME", "only customers with this tag"}, {"limit", "N", "rows, 1 to 500 (50)"},
                {"after", "CURSOR", "the page after this one: \"next\" of the page before"}},
            runInbox},
        {"transcript", "CUSTOMER", 1, 1, "Messages of one customer, oldest first",
            {{"limit", "N", "messages, 1 to 500 (50)"}, {"before", "CURSOR", "older ones: \"next\" of the page before"},
                {"around", "MESSAGE_ID", "with this message in the middle"}},
            runTranscript},
        {"queue", "", 0, 0, "Who waits, and how long it will take",
            {{"customer", "CUSTOMER", "the place of one customer"}}, runQueue},
        {"kpis", "", 0, 0, "The live numbers and their trends",
            {{"zone", "ZONE", "whose midnight today begins at (UTC)"}}, runKpis},
        {"setup", "tables", 1, 1, "Create the backend's tables in an empty database", {}, runSetup},
        {"sample", "", 0, 0, "Fill an empty workspace with sample data",
            {{"customers", "N", "customers"}, {"messages", "M", "messages"}, {"days", "D", "days of history (180)"},
                {"seed", "K", "the same seed gives the same data (1)"}},
            runSample},
        {"screenshot", "SCREEN", 1, 1, "Picture of a screen: inbox, queue, dashboard or style",
            {{"out", "FILE.png", "where the picture goes"}, {"size", "WxH", "size of the window (1440x900)"},
                {"theme", "NAME", "light, dark or contrast (light)"}, {"language", "NAME", "en, th or ja (en)"},
                {"scale", "FACTOR", "device pixels per pixel (1.0)"},
                {"state", "NAME", "loaded, empty, loading, error or offline (loaded)"}},
            runScreenshot},
        {"dashboard", "", 0, 0, "Figures of several days", {}, nullptr},
        {"search", "TEXT", 0, 1, "Find messages and customers", {}, nullptr},
        {"intents", "", 0, 0, "The bot's rules", {}, nullptr},
        {"doctor", "", 0, 0, "Every link and what is wrong with it", {}, nullptr},
        {"statements", "", 0, 0, "Every named statement and its cost", {}, nullptr},
        {"wallboard", "", 0, 0, "Figures for a wall", {}, nullptr},
        {"report", "", 0, 0, "Reports", {}, nullptr},
        {"diagnose", "", 0, 0, "What slows the database", {}, nullptr},
        {"advise", "", 0, 0, "Indexes worth having", {}, nullptr},
    };
    return table;
}

const CommandFacts *findCommand(const QString &name)
{
    for (const CommandFacts &facts : commandTable()) {
        if (name == QLatin1String(facts.name)) {
            return &facts;
        }
    }
    return nullptr;
}

} // namespace linedesk
