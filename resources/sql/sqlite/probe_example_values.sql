-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Values for the examples of the named statements, taken from the data: looked for among the newest 2,000 messages, so that it stays cheap.
-- column customer text — who has most of these messages, else any customer; null without customers
-- column customers json — up to 50 line_user_ids, $customer among them
-- column markers json — as many instants, null for every third
-- column staff integer — an active member
-- column username text — of the same member
-- column tag integer — a tag in use, null when none
-- column message integer — the oldest of these messages of $customer
-- column newest instant — newest of these messages
WITH recent AS MATERIALIZED (
    SELECT m.id, m.line_user_id, m.created_at
    FROM messages m
    WHERE m.line_user_id IS NOT NULL
    ORDER BY m.id DESC
    LIMIT 2000),
known AS MATERIALIZED (
    SELECT r.line_user_id, count(*) AS messages, min(r.id) AS first_id, max(r.created_at) AS newest_at
    FROM recent r
    WHERE EXISTS (SELECT 1 FROM users u WHERE u.line_user_id = r.line_user_id)
    GROUP BY r.line_user_id),
others AS (
    SELECT u.line_user_id, 0 AS messages, NULL AS first_id, NULL AS newest_at FROM users u
    WHERE u.line_user_id IS NOT NULL AND u.line_user_id NOT IN (SELECT line_user_id FROM known)
    LIMIT 50),
chosen AS MATERIALIZED (
    SELECT line_user_id, first_id, newest_at, row_number() OVER (ORDER BY messages DESC, line_user_id) AS place
    FROM (SELECT * FROM known UNION ALL SELECT * FROM others)
    ORDER BY place
    LIMIT 50),
member AS (
    SELECT id, username FROM users
    WHERE role IN ('ADMIN', 'SUPER_ADMIN', 'AGENT') AND is_active
    ORDER BY id
    LIMIT 1)
SELECT (SELECT line_user_id FROM chosen WHERE place = 1) AS customer,
       (SELECT json_group_array(line_user_id) FROM chosen) AS customers,
       (SELECT json_group_array(CASE WHEN place % 3 = 0 THEN NULL ELSE newest_at - 86400000000 END) FROM chosen) AS markers,
       (SELECT id FROM member) AS staff,
       (SELECT username FROM member) AS username,
--: if tags
       (SELECT tag_id FROM (SELECT tag_id FROM user_tags LIMIT 1000) t GROUP BY tag_id ORDER BY count(*) DESC, tag_id LIMIT 1) AS tag,
--: else
       NULL AS tag,
--: end
       (SELECT first_id FROM chosen WHERE place = 1) AS message,
       (SELECT max(created_at) FROM recent) AS newest
