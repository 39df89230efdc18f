-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One member of staff by user name, active or not; no row when there is none. Asked when a workspace is opened, never in a refresh.
-- param :username text — exact; example $username
-- column id integer — the member
-- column username text — may be null
-- column display_name text — may be null
-- column role text — ADMIN, SUPER_ADMIN or AGENT
-- column is_active boolean — null in the table counts as not active
-- index users(username) — ix_users_username in both variants; in SQLite the unique constraint of the table
SELECT id, username, display_name, CAST(role AS text) AS role, coalesce(is_active, false) AS is_active
FROM users
WHERE username = :username AND CAST(role AS text) IN ('ADMIN', 'SUPER_ADMIN', 'AGENT')
