-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The queue: everybody who waits, with place and estimate. Ties share a place; archived sessions are not excluded (contract, section 5).
-- param :now instant — the present; example $now
-- column position integer — 1 is next
-- column line_user_id text — the customer
-- column display_name text — may be null
-- column picture_url text — may be null
-- column session_id integer — the waiting session
-- column started_at instant — since when
-- column eta_seconds real — position times the mean wait of the last 24 hours
-- column total_waiting integer — rows in the queue
-- index chat_sessions(status) — ix_chat_sessions_status in both variants
-- index chat_sessions(claimed_at) — the mean; migrated idx_chat_sessions_claimed_at, models ix_chat_sessions_claimed_at, advised console_ix_sessions_claimed
SELECT CAST(q.position AS integer) AS position, q.line_user_id, x.display_name, x.picture_url, q.id AS session_id, q.started_at,
       CAST(q.position * e.mean_wait_seconds AS double precision) AS eta_seconds, CAST(q.total_waiting AS integer) AS total_waiting
FROM (SELECT id, line_user_id, started_at,
             rank() OVER (ORDER BY started_at NULLS LAST) AS position, count(*) OVER () AS total_waiting
      FROM chat_sessions WHERE status = 'WAITING') q
CROSS JOIN (
--: include mean_wait
    ) e
LEFT JOIN users x ON x.line_user_id = q.line_user_id
ORDER BY q.position, q.id
