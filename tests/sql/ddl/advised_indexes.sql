-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The indexes that the adviser offers an administrator. For scratch databases of tests; wants the extension pg_trgm.
CREATE INDEX console_ix_users_inbox ON users (last_message_at DESC NULLS LAST, id DESC) WHERE line_user_id IS NOT NULL;
CREATE INDEX console_ix_users_human ON users (id) WHERE chat_mode = 'HUMAN';
CREATE INDEX console_ix_sessions_open ON chat_sessions (line_user_id, started_at DESC) WHERE status IN ('WAITING','ACTIVE');
CREATE INDEX console_ix_sessions_user_started ON chat_sessions (line_user_id, started_at);
CREATE INDEX console_ix_sessions_closed ON chat_sessions (closed_at) INCLUDE (started_at, status, closed_by, line_user_id);
CREATE INDEX console_ix_sessions_claimed ON chat_sessions (claimed_at) INCLUDE (started_at, first_response_at, closed_at, operator_id);
CREATE INDEX console_ix_sessions_started ON chat_sessions (started_at) INCLUDE (line_user_id, claimed_at);
CREATE INDEX console_ix_csat_created ON csat_responses (created_at) INCLUDE (score);
CREATE INDEX console_ix_messages_unread ON messages (line_user_id, created_at) WHERE direction = 'INCOMING';
CREATE INDEX console_ix_messages_in_created ON messages (created_at, line_user_id) WHERE direction = 'INCOMING';
CREATE INDEX console_ix_users_name_trgm ON users USING gin (display_name gin_trgm_ops) WHERE line_user_id IS NOT NULL;
CREATE INDEX console_ix_sessions_first ON chat_sessions (first_response_at) INCLUDE (claimed_at);
