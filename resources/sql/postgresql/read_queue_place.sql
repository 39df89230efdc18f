-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The place of one customer in the queue. One row when the customer exists, position 0 when not waiting; no row for an unknown one.
-- Who waits twice stands at the earlier place.
-- param :customer text — line_user_id; example $customer
-- param :now instant — the present; example $now
-- column position integer — 1 is next, 0 is not waiting
-- column line_user_id text — the customer
-- column display_name text — may be null
-- column picture_url text — may be null
-- column session_id integer — the waiting session or null
-- column started_at instant — since when, or null
-- column eta_seconds real — position times the mean wait; 0 when not waiting
-- column mean_wait_seconds real — mean wait of the last 24 hours
-- column total_waiting integer — rows in the queue
-- index users(line_user_id) — the customer
-- index chat_sessions(status) — ix_chat_sessions_status in both variants
-- index chat_sessions(claimed_at) — the mean; migrated idx_chat_sessions_claimed_at, models ix_chat_sessions_claimed_at, advised console_ix_sessions_claimed
SELECT CASE WHEN q.id IS NULL THEN 0 ELSE q.position END AS position, x.line_user_id, x.display_name, x.picture_url,
       q.id AS session_id, q.started_at,
       CAST(CASE WHEN q.id IS NULL THEN 0 ELSE q.position * e.mean_wait_seconds END AS double precision) AS eta_seconds,
       e.mean_wait_seconds,
       (SELECT CAST(count(*) AS integer) FROM chat_sessions t WHERE t.status = 'WAITING') AS total_waiting
FROM users x
CROSS JOIN (
--: include mean_wait
    ) e
LEFT JOIN (
    SELECT w.id, w.line_user_id, w.started_at,
           (SELECT CAST(count(*) + 1 AS integer) FROM chat_sessions b
            WHERE b.status = 'WAITING' AND b.started_at IS NOT NULL
              AND (w.started_at IS NULL OR b.started_at < w.started_at)) AS position
    FROM chat_sessions w
    WHERE w.status = 'WAITING' AND w.line_user_id = :customer
    ORDER BY w.started_at NULLS LAST, w.id
    LIMIT 1) q ON q.line_user_id = x.line_user_id
WHERE x.line_user_id = :customer
