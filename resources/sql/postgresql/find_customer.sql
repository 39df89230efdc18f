-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One customer as the header of a conversation and the customer panel show him; no row when there is none.
-- param :customer text — line_user_id; example $customer
-- column user_id integer — id in users
-- column line_user_id text — the customer
-- column display_name text — may be null
-- column picture_url text — may be null
-- column chat_mode text — BOT or HUMAN; null in the table counts as BOT
-- column friend_status text — null where the column is absent
-- column friend_since instant — may be null
-- column profile_updated_at instant — when LINE was last asked, may be null
-- column created_at instant — when the customer was first seen
-- column last_message_at instant — newest incoming, may be null
-- column tags json — [{id, name, color}] by name, [] when none
-- index users(line_user_id) — ix_users_line_user_id in both variants
SELECT u.id AS user_id, u.line_user_id, u.display_name, u.picture_url,
       coalesce(CAST(u.chat_mode AS text), 'BOT') AS chat_mode,
--: if friend_status
       u.friend_status, u.friend_since, u.profile_updated_at,
--: else
       CAST(NULL AS text) AS friend_status, CAST(NULL AS timestamptz) AS friend_since, CAST(NULL AS timestamptz) AS profile_updated_at,
--: end
       u.created_at, u.last_message_at,
--: include tag_list
FROM users u
WHERE u.line_user_id = :customer
