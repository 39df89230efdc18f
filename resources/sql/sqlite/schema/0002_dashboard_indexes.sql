-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Indexes for the dashboard and the search of who wrote, and statistics for all of them.
CREATE INDEX console_ix_messages_in_created ON messages (created_at, line_user_id) WHERE direction = 'INCOMING';
CREATE INDEX console_ix_csat_created ON csat_responses (created_at, score);
ANALYZE;

PRAGMA user_version = 2;
