-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Unread messages of some customers for one member: incoming, later than the read marker, counted up to 100 (100 means more).
-- param :customers text_list — line_user_ids; example $customers
-- param :markers instant_list — the read marker of each, in the same order; null counts everything; example $markers
-- column line_user_id text — the customer
-- column unread_count integer — 0 to 100
-- index messages(line_user_id, created_at) — migrated idx_messages_user_created, models ix_messages_line_user_id, advised console_ix_messages_unread
SELECT k.line_user_id, n.unread_count
FROM unnest(:customers, :markers) AS k (line_user_id, marker)
CROSS JOIN LATERAL (
    SELECT CAST(count(*) AS integer) AS unread_count
    FROM (SELECT 1 FROM messages m
          WHERE m.line_user_id = k.line_user_id AND m.direction = 'INCOMING'
            AND m.created_at > coalesce(k.marker, CAST('-infinity' AS timestamptz))
          LIMIT 100) capped) n
