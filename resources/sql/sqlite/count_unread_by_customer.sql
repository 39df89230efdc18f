-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Unread messages of some customers for one member: incoming, later than the read marker, counted up to 100 (100 means more).
-- param :customers text_list — line_user_ids; example $customers
-- param :markers instant_list — the read marker of each, in the same order; null counts everything; example $markers
-- column line_user_id text — the customer
-- column unread_count integer — 0 to 100
-- index messages(line_user_id, created_at) — console_ix_messages_unread
SELECT k.value AS line_user_id,
       (SELECT count(*)
        FROM (SELECT 1 FROM messages m
              WHERE m.line_user_id = k.value AND m.direction = 'INCOMING'
                AND m.created_at > coalesce(json_extract(:markers, '$[' || k.key || ']'), -9223372036854775807)
              LIMIT 100)) AS unread_count
FROM json_each(:customers) k
