-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of users in bulk: customers and staff. Text format, columns in this order.
-- column id integer — id
-- column line_user_id text — null for staff
-- column username text — null for customers
-- column email text — null for customers
-- column display_name text — name shown
-- column picture_url text — may be null
-- column role text — SUPER_ADMIN, ADMIN, AGENT, USER
-- column is_active boolean — may sign in
-- column chat_mode text — BOT or HUMAN
-- column friend_status text — ACTIVE, BLOCKED, DELETED, UNFOLLOWED
-- column friend_since instant — may be null
-- column last_message_at instant — newest incoming
-- column profile_updated_at instant — may be null
-- column created_at instant — first seen
-- column updated_at instant — may be null
COPY users (
    id, line_user_id, username, email, display_name, picture_url, role, is_active, chat_mode, friend_status,
    friend_since, last_message_at, profile_updated_at, created_at, updated_at)
FROM STDIN
