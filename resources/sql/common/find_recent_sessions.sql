-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last sessions of one customer, newest first, with the score the customer gave.
-- param :customer text — line_user_id; example $customer
-- param :limit integer — rows wanted; example 10
-- column session_id integer — the session
-- column status text — WAITING, ACTIVE, CLOSED
-- column operator_id integer — last owner, may be null
-- column operator_name text — display_name of the owner, null when gone
-- column started_at instant — may be null by a foreign fault
-- column claimed_at instant — null when never claimed
-- column closed_at instant — null while open
-- column closed_by text — OPERATOR, SYSTEM, USER, SYSTEM_TIMEOUT or null
-- column message_count integer — replies of staff
-- column csat_score integer — 1 to 5, null when not rated
-- index chat_sessions(line_user_id) — ix_chat_sessions_line_user_id in both variants; advised and in SQLite console_ix_sessions_user_started
-- index csat_responses(session_id) — migrated ix_csat_responses_session_id, absent in models; in SQLite console_ix_csat_session
SELECT s.id AS session_id, s.status, s.operator_id, o.display_name AS operator_name,
       s.started_at, s.claimed_at, s.closed_at, s.closed_by, s.message_count,
--: if csat
       (SELECT r.score FROM csat_responses r WHERE r.session_id = s.id ORDER BY r.id LIMIT 1) AS csat_score
--: else
       CAST(NULL AS integer) AS csat_score
--: end
FROM (SELECT c.id, c.status, c.operator_id, c.started_at, c.claimed_at, c.closed_at, c.closed_by, c.message_count
      FROM chat_sessions c
      WHERE c.line_user_id = :customer
      ORDER BY c.started_at DESC NULLS LAST, c.id DESC
      LIMIT :limit) s
LEFT JOIN users o ON o.id = s.operator_id
ORDER BY s.started_at DESC NULLS LAST, s.id DESC
