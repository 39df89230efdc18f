-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- All open conversations: with one reading of the read markers the counts waiting, mine, active and unread follow. As many rows as open conversations.
-- column line_user_id text — the customer
-- column session_status text — WAITING or ACTIVE
-- column operator_id integer — owner, null while nobody claimed it
-- column newest_incoming_at instant — newest message of the customer, null when there is none
-- index chat_sessions(status) — the open sessions; ix_chat_sessions_status in both variants; advised and in SQLite console_ix_sessions_open
-- index messages(line_user_id, created_at) — the newest incoming; migrated idx_messages_user_created, advised and in SQLite console_ix_messages_unread
SELECT s.line_user_id, s.status AS session_status, s.operator_id,
       (SELECT max(m.created_at) FROM messages m
        WHERE m.line_user_id = s.line_user_id AND m.direction = 'INCOMING') AS newest_incoming_at
FROM chat_sessions s
WHERE s.status IN ('WAITING', 'ACTIVE')
      AND EXISTS (SELECT 1 FROM users x WHERE x.line_user_id = s.line_user_id)
--: include newest_open
ORDER BY s.line_user_id
