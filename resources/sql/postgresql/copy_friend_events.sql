-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of friend_events in bulk: follows and unfollows. Text format, columns in this order.
-- column id integer — id
-- column line_user_id text — the customer
-- column event_type text — FOLLOW, UNFOLLOW, REFOLLOW
-- column source text — WEBHOOK
-- column created_at instant — happened at
-- column refollow_count integer — how often again
-- column event_data json — object
COPY friend_events (
    id, line_user_id, event_type, source, created_at, refollow_count, event_data)
FROM STDIN
