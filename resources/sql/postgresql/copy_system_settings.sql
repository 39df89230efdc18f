-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of system_settings in bulk: settings; sample data writes HANDOFF_KEYWORDS only. Text format, columns in this order.
-- column id integer — id
-- column key text — unique
-- column value text — JSON array of keywords
-- column description text — may be null
-- column created_at instant — made at
-- column updated_at instant — may be null
COPY system_settings (
    id, key, value, description, created_at, updated_at)
FROM STDIN
