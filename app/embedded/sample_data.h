// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_options.h"
#include "app/embedded/sample_sink.h"
#include "app/embedded/sample_table_writer.h"

namespace linedesk {

/// Invents the life of a shop's LINE Official Account and hands it to `sink` row by row: users, chat_sessions, messages,
/// tags, user_tags, csat_responses, canned_responses, business_hours, friend_events, intent_categories, intent_keywords,
/// intent_responses, auto_replies, audit_logs, system_settings, console_read_markers (for SQLite only: a sink for another
/// database leaves it out). Columns are those of the contract without passwords; ids count from 1.
///
/// Pure: the same options give the same rows. Blocks its thread; memory grows with customers and conversations, not with
/// the messages' texts (about 100 MB for 5,000,000 messages). Fails with WrongCall, Cancelled, FileFailed (texts missing)
/// or the sink's own error.
Outcome generateSample(const SampleOptions &options, SampleSink &sink, const SampleProgress &progress = {},
    const CancelToken &cancel = CancelToken());

} // namespace linedesk
