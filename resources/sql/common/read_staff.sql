-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The active members of staff, by name: for signing in without a backend and as targets of a transfer.
-- column id integer — the member
-- column username text — may be null
-- column display_name text — may be null
-- column role text — ADMIN, SUPER_ADMIN or AGENT
-- column is_active boolean — null in the table counts as not active
SELECT id, username, display_name, CAST(role AS text) AS role, is_active
FROM users
WHERE CAST(role AS text) IN ('ADMIN', 'SUPER_ADMIN', 'AGENT') AND is_active
ORDER BY coalesce(display_name, username), id
